// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No text that a spreadsheet would run as a formula: it begins with `=`, `+`, `-`, `@`, a tab, a line feed or a carriage
/// return, or with the wide forms of the four signs.
///
/// Not formulas: a lone sign, a signed number in any style (`-1.234,5`, `+3%`), a telephone number (`+84 912 345 678`).
/// A list mark (`- Hộ nghèo`) is suspicious: a spreadsheet shows an error in its place.
struct FormulaTest: ValueTest {
    private let numeric = ByteSet("0123456789., %")
    private let dialled = ByteSet("0123456789.- ()")

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        switch bytes[0] {
        case UInt8(ascii: "="), UInt8(ascii: "@"): count == 1 ? Verdict.passed : Verdict.failed
        case UInt8(ascii: "+"), UInt8(ascii: "-"): signed(bytes, count)
        case 0x09, 0x0A, 0x0D: Verdict.failed
        case 0xEF: wide(bytes, count)
        default: Verdict.passed
        }
    }

    @inline(never)
    private func signed(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var isNumber = true
        var isDialled = bytes[0] == UInt8(ascii: "+")
        var hasDigit = false
        var hasOther = false
        for index in 1..<count {
            let byte = bytes[index]
            isNumber = isNumber && numeric.contains(byte)
            isDialled = isDialled && dialled.contains(byte)
            hasDigit = hasDigit || byte ^ 0x30 <= 9
            hasOther = hasOther || byte != bytes[0]
        }
        if isNumber && hasDigit || isDialled && hasDigit || !hasOther { return Verdict.passed }
        if NumberStyle.plain.read(bytes, count).state != .unreadable { return Verdict.passed }
        return bytes[0] == UInt8(ascii: "-") && bytes[1] == 0x20 ? Verdict.suspicious : Verdict.failed
    }

    /// U+FF0B, U+FF0D, U+FF1D and U+FF20.
    private func wide(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        guard count > 3, bytes[1] == 0xBC else { return Verdict.passed }
        switch bytes[2] {
        case 0x8B, 0x8D, 0x9D, 0xA0: return Verdict.failed
        default: return Verdict.passed
        }
    }
}
