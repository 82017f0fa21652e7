// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// `vn.tax-code`: ten digits, ten with a branch of three after a dash, or a personal number.
///
/// The first nine digits are weighted with 31, 29, 23, 19, 17, 13, 7, 5, 3; the tenth is 10 minus the remainder of the
/// sum by 11. A base whose remainder is 0 has no tenth digit and so no number. The serial (digits 3 to 9) is not all
/// zeros, the branch not 000. Thirteen digits without the dash are suspicious.
struct TaxCodeTest: ValueTest {
    private let personal: PersonalIDTest

    init(asOf: CalendarDate) { personal = PersonalIDTest(asOf: asOf) }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        switch count {
        case 10: return Self.isNumber(bytes) ? Verdict.passed : Verdict.failed
        case 12: return personal.verdict(bytes, count)
        case 13: return Self.isNumber(bytes) && Self.isBranch(bytes + 10) ? Verdict.suspicious : Verdict.failed
        case 14:
            let isRight = Self.isNumber(bytes) && bytes[10] == UInt8(ascii: "-") && Self.isBranch(bytes + 11)
            return isRight ? Verdict.passed : Verdict.failed
        default: return Verdict.failed
        }
    }

    /// Whether ten bytes are digits, the last of which checks the others.
    @inline(__always)
    private static func isNumber(_ bytes: UnsafePointer<UInt8>) -> Bool {
        if !ByteWords.areTenDigits(bytes) { return false }
        let values = ByteWords.load(bytes) & ByteWords.all(0x0F)
        // Digits in lanes of 16 bits; the highest lane of a product is the sum of the four, each with its weight.
        let odd = (values & 0x00FF_00FF_00FF_00FF) &* 0x001F_0017_0011_0007
        let even = ((values &>> 8) & 0x00FF_00FF_00FF_00FF) &* 0x001D_0013_000D_0005
        let ninth = UInt64(bytes[8] & 0x0F)
        let sum = (odd &>> 48) &+ (even &>> 48) &+ ninth &* 3
        let isZeroSerial = (values &>> 16) | ninth == 0
        return UInt64(bytes[9] & 0x0F) == 10 &- sum % 11 && !isZeroSerial
    }

    /// Whether three bytes are digits and not 000.
    @inline(__always)
    private static func isBranch(_ bytes: UnsafePointer<UInt8>) -> Bool {
        let word = ByteWords.load(bytes)
        return ByteWords.nonDigits(word) & ByteWords.mask(3) == 0 && word & 0x0F_0F0F != 0
    }
}
