// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `vn.plate`: passes or is suspicious, never wrong, as newer rules were not compared.
///
/// Two digits of the locality, a series of one or two letters or of a letter and a digit, and four or five digits; a dash
/// or blank may stand after locality or series, and a dot before the last two of five digits: `30A-123.45`,
/// `29-B1 123.45`, `51F12345`, `80LD-1234`.
struct PlateTest: ValueTest {
    private let letters = ByteSet("ABCDEFGHKLMNPRSTUVXYZ")

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        isPlate(bytes, count) ? Verdict.passed : Verdict.suspicious
    }

    private func isPlate(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard 7...12 ~= count, Self.isDigit(bytes[0]), Self.isDigit(bytes[1]), bytes[0] != UInt8(ascii: "0") else {
            return false
        }
        var index = 2
        if Self.isGap(bytes[index]) { index += 1 }
        guard letters.contains(bytes[index]) else { return false }
        index += 1
        let series = index
        if letters.contains(bytes[index]) { index += 1 }
        if Self.isGap(bytes[index]) { return isSerial(bytes + index + 1, count - index - 1) }
        if isSerial(bytes + index, count - index) { return true }
        // A digit of the series: it stands after a single letter.
        guard index == series, Self.isDigit(bytes[index]) else { return false }
        index += 1
        if Self.isGap(bytes[index]) { index += 1 }
        return isSerial(bytes + index, count - index)
    }

    /// `1234`, `12345` or `123.45`.
    private func isSerial(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        if count == 4 || count == 5 { return ByteWords.areDigits(bytes, count) }
        return count == 6 && ByteWords.areDigits(bytes, 3) && bytes[3] == UInt8(ascii: ".")
            && ByteWords.areDigits(bytes + 4, 2)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte ^ 0x30 <= 9 }

    private static func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") }
}
