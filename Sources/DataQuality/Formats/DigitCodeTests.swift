// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// `vn.social-insurance`: ten digits, or a personal number, which takes its place since 1 August 2025.
struct SocialInsuranceTest: ValueTest {
    private let personal: PersonalIDTest

    init(asOf: CalendarDate) { personal = PersonalIDTest(asOf: asOf) }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count == 10 { return ByteWords.areTenDigits(bytes) ? Verdict.passed : Verdict.failed }
        return personal.verdict(bytes, count)
    }
}

/// `vn.province-code`: one of the 34 codes in force since 1 July 2025, in two digits.
struct ProvinceCodeTest: ValueTest {
    /// The codes of Decision 19/2025/QĐ-TTg.
    static let codes = ByteSet(numbers: [
        1, 4, 8, 11, 12, 14, 15, 19, 20, 22, 24, 25, 31, 33, 37, 38, 40, 42, 44, 46, 48, 51, 52, 56, 66, 68,
        75, 79, 80, 82, 86, 91, 92, 96,
    ])

    private let codes = Self.codes

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        let tens = bytes[0] ^ 0x30
        let ones = bytes[1] ^ 0x30
        return count == 2 && tens <= 9 && ones <= 9 && codes.contains(tens &* 10 &+ ones)
            ? Verdict.passed : Verdict.failed
    }
}

/// `vn.commune-code`: five digits, not 00000. The form only: a commune code holds no province code, and codes change.
struct CommuneCodeTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        let word = ByteWords.load(bytes) & ByteWords.mask(5)
        let isRight = count == 5 && ByteWords.nonDigits(word) & ByteWords.mask(5) == 0
        return isRight && word & ByteWords.all(0x0F) != 0 ? Verdict.passed : Verdict.failed
    }
}

/// `integer`: digits, perhaps after a sign.
struct IntegerTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        let signed = bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") ? 1 : 0
        return count > signed && ByteWords.areDigits(bytes + signed, count &- signed) ? Verdict.passed : Verdict.failed
    }
}
