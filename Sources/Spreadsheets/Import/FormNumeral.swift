// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// A number as people type it into a cell: decimals behind a comma or a point, thousands parted, a percentage, or two
    /// counts with a stroke between them.
    enum FormNumeral: Hashable {
        case number(Rational)
        /// A percentage by its number: 85.5 for `85,5 %`.
        case percent(Rational)
        case share(Rational, Rational)
        /// One point or comma before three digits: `1.500` may be 1500 or 1.5.
        case ambiguous

        /// What a text says; `nil` when it says no number.
        init?(_ text: String) {
            let bare = String(text.filter { !"\u{A0}\u{202F}\u{2009} ".contains($0) })
            let sides = bare.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if sides.count == 2 {
                switch (Self.number(sides[0]), Self.number(sides[1])) {
                case (.number(let above)?, .number(let below)?): self = .share(above, below)
                case (.ambiguous?, _?), (_?, .ambiguous?): self = .ambiguous
                default: return nil
                }
                return
            }
            if bare.hasSuffix("%") {
                guard let found = Self.number(String(bare.dropLast())) else { return nil }
                if case .number(let number) = found { self = .percent(number) } else { self = found }
                return
            }
            guard let found = Self.number(bare) else { return nil }
            self = found
        }

        private static func number(_ text: String) -> FormNumeral? {
            guard text.utf8.count <= 400, text.utf8.contains(where: isDigit) else { return nil }
            let marks = text.filter { $0 == "." || $0 == "," }
            guard let last = marks.last else { return Rational(parsing: text).map { .number($0) } }
            let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
            let isGrouped =
                parts.dropFirst().allSatisfy { $0.utf8.count == 3 } && 1...3 ~= parts[0].drop { $0 == "-" }.count
                && !parts[0].hasPrefix("0")
            if marks.count == 1 {
                if isGrouped { return .ambiguous }
                return Rational(parsing: parts.joined(separator: ".")).map { .number($0) }
            }
            if Set(marks).count == 1 { return isGrouped ? Rational(parsing: parts.joined()).map { .number($0) } : nil }
            // Thousands by one mark, decimals behind the other, which stands last and once.
            guard marks.count(where: { $0 == last }) == 1,
                parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
            else { return nil }
            return Rational(parsing: parts.dropLast().joined() + "." + (parts.last ?? "")).map { .number($0) }
        }

        private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    }
#endif
