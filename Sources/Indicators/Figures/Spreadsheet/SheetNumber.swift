// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence

/// Numbers as spreadsheets have them: with a comma or a point before decimals and between thousands.
enum SheetNumber {
    /// What is known about a number before it is read.
    enum Expectation {
        /// A whole number: a point before three digits parts thousands.
        case whole
        /// A share, which no sign between thousands can stand in.
        case share
        /// Nothing.
        case any
    }

    /// What a cell says.
    enum Reading: Equatable {
        case number(WrittenNumber)
        /// A point was taken for one between thousands.
        case thousands(Int64)
        /// Two numbers that it may be.
        case ambiguous(Int64, Rational)
        case none
    }

    /// Reads a cell without blanks at its ends.
    static func read(_ cell: UnsafeBufferPointer<UInt8>, _ expectation: Expectation) -> Reading {
        var index = 0
        let isNegative = cell.first == UInt8(ascii: "-")
        if isNegative || cell.first == UInt8(ascii: "+") { index = 1 }
        var units: Int64 = 0
        var before = 0
        while index < cell.count, cell[index] &- 0x30 <= 9, before < 16 {
            units = units &* 10 &+ Int64(cell[index] &- 0x30)
            before += 1
            index += 1
        }
        if index == cell.count, before > 0 {
            return .number(.decimal(ShortDecimal(units: isNegative ? -units : units, places: 0), hasPercent: false))
        }
        let start = index - before
        var places = 0
        var sign: UInt8 = 0
        if index < cell.count, before > 0, cell[index] == UInt8(ascii: ",") || cell[index] == UInt8(ascii: ".") {
            sign = cell[index]
            index += 1
            while index < cell.count, cell[index] &- 0x30 <= 9, before + places < 18 {
                units = units &* 10 &+ Int64(cell[index] &- 0x30)
                places += 1
                index += 1
            }
            if places == 0 { return slow(cell) }
        }
        let hasPercent = before > 0 && index + 1 == cell.count && cell[index] == UInt8(ascii: "%")
        guard before > 0, index == cell.count || hasPercent else { return slow(cell) }
        let short = ShortDecimal(units: isNegative ? -units : units, places: places)
        if places == 3, before <= 3, cell[start] != UInt8(ascii: "0"), !hasPercent, expectation != .share {
            return grouped(short, sign, expectation)
        }
        return .number(.decimal(short, hasPercent: hasPercent))
    }

    /// One to three digits, a sign and three digits: `1.139`.
    private static func grouped(_ short: ShortDecimal, _ sign: UInt8, _ expectation: Expectation) -> Reading {
        if expectation == .whole, sign == UInt8(ascii: ".") { return .thousands(short.units) }
        return .ambiguous(short.units, short.rational)
    }

    // MARK: Rare forms

    /// Blanks, several signs between thousands, fractions, very long numbers.
    private static func slow(_ cell: UnsafeBufferPointer<UInt8>) -> Reading {
        guard cell.count <= 512 else { return .none }
        var text = String(decoding: cell, as: UTF8.self)
        let hasPercent = text.hasSuffix("%")
        if hasPercent { text = CellText.trimmed(String(text.dropLast())) }
        return plain(text).flatMap { WrittenNumber(document: $0 + (hasPercent ? "%" : "")) }.map { .number($0) }
            ?? .none
    }

    /// The number with a point before decimals and nothing between thousands; `nil` when the signs stand in odd places.
    private static func plain(_ text: String) -> String? {
        let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
        if text.contains(where: blanks.contains) {
            let groups = text.split(omittingEmptySubsequences: false) { blanks.contains($0) }
            return groupsJoined(groups)
        }
        let (commas, points) = (text.count { $0 == "," }, text.count { $0 == "." })
        if commas == 0, points <= 1 { return text }
        if points == 0, commas == 1 { return String(text.map { $0 == "," ? "." : $0 }) }
        // With both, the one that comes last stands before decimals; the only one of its kind that comes often parts thousands.
        let last = text.last { $0 == "," || $0 == "." }
        let decimal: Character? = (commas > 0 && points > 0) ? last : nil
        if let decimal, text.count(where: { $0 == decimal }) > 1 { return nil }
        let parts =
            decimal.map { decimal in text.split(separator: decimal, omittingEmptySubsequences: false) } ?? [text[...]]
        let groups = parts[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let whole = groupsJoined(groups) else { return nil }
        return parts.count > 1 ? whole + "." + parts[1] : whole
    }

    /// One to three digits and groups of three, of which the last may have decimals behind it.
    private static func groupsJoined(_ groups: [Substring]) -> String? {
        guard groups.count > 1, let first = groups.first else { return nil }
        let digits = first.drop { $0 == "-" || $0 == "+" }
        guard 1...3 ~= digits.count else { return nil }
        for (index, group) in groups.enumerated().dropFirst() {
            let isLast = index == groups.count - 1
            let whole = isLast ? group.prefix { $0 != "," && $0 != "." } : group
            guard whole.count == 3, whole.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        }
        return groups.joined().replacingComma
    }
}

extension String {
    fileprivate var replacingComma: String { contains(",") ? String(map { $0 == "," ? "." : $0 }) : self }
}
