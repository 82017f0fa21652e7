// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `vn.phone`: a national number without marks between the digits.
///
/// Mobile numbers are ten digits beginning with 03, 05, 07, 08 or 09; landlines are eleven beginning with 02. Suspicious,
/// because they are numbers but not in the form that registers should hold, or not known to be given out: `+84` in place
/// of the first 0, landlines of ten digits, mobile prefixes of no operator, hotlines 1800 and 1900.
struct PhoneTest: ValueTest {
    /// The two digits after the 0 that operators use. An operator cannot be told from them: numbers are ported.
    private static let prefixes = ByteSet(numbers: [
        32, 33, 34, 35, 36, 37, 38, 39, 52, 55, 56, 58, 59, 70, 76, 77, 78, 79, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 90, 91, 92, 93, 94, 96, 97, 98, 99,
    ])
    private static let mobile = ByteSet(numbers: [3, 5, 7, 8, 9])

    private let prefixes = Self.prefixes
    private let mobile = Self.mobile

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count == 10, bytes[0] == UInt8(ascii: "0"), ByteWords.areTenDigits(bytes) {
            let first = bytes[1] & 15
            if prefixes.contains(first &* 10 &+ (bytes[2] & 15)) { return Verdict.passed }
            return mobile.contains(first) || first == 2 ? Verdict.suspicious : Verdict.failed
        }
        return otherForm(bytes, count)
    }

    @inline(never)
    private func otherForm(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count == 11, bytes[0] == UInt8(ascii: "0"), bytes[1] == UInt8(ascii: "2"), ByteWords.areDigits(bytes, 11) {
            return Verdict.passed
        }
        if bytes[0] == UInt8(ascii: "+"), count == 12 || count == 13, bytes[1] == UInt8(ascii: "8"),
            bytes[2] == UInt8(ascii: "4"), ByteWords.areDigits(bytes + 3, count - 3)
        {
            // After +84 stand the nine digits of a mobile number, or the ten of a landline.
            let isMobile = count == 12 && mobile.contains(bytes[3] & 15)
            return isMobile || count == 13 && bytes[3] == UInt8(ascii: "2") ? Verdict.suspicious : Verdict.failed
        }
        let isHotline =
            bytes[0] == UInt8(ascii: "1") && (bytes[1] == UInt8(ascii: "8") || bytes[1] == UInt8(ascii: "9"))
        if isHotline, count == 8 || count == 10, bytes[2] == UInt8(ascii: "0"), bytes[3] == UInt8(ascii: "0"),
            ByteWords.areDigits(bytes, count)
        {
            return Verdict.suspicious
        }
        return Verdict.failed
    }
}
