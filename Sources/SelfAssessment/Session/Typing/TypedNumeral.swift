// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence

/// A number as people type it, by the Vietnamese way (`1.234,5`) or the English one (`1,234.5`).
package enum TypedNumeral: Hashable, Sendable {
    /// One number, whichever way it was meant.
    case number(Rational)
    /// A point or comma before three digits, which parts thousands one way and decimals the other.
    case ambiguous(whole: Rational, decimal: Rational)

    /// The number that a text says; `nil` when it says none.
    package init?(_ text: some StringProtocol) {
        if text.utf8.count > Self.longest { return nil }
        var body = String(text).trimmed
        let isNegative = body.hasPrefix("-") || body.hasPrefix("−")
        if isNegative || body.hasPrefix("+") { body.removeFirst() }
        let marks: Set<Character> = [".", ",", " "]
        body = String(body.map { Self.blanks.contains($0) ? " " : $0 })
        guard body.contains(where: \.isASCIIDigit), body.allSatisfy({ $0.isASCIIDigit || marks.contains($0) })
        else { return nil }
        let used = body.filter(marks.contains)
        let parts = body.split(omittingEmptySubsequences: false, whereSeparator: marks.contains).map(String.init)
        let sign = isNegative ? "-" : ""
        guard let mark = used.last else {
            guard let number = Rational(parsing: sign + body) else { return nil }
            self = .number(number)
            return
        }
        let whole = Self.areGroups(parts) ? Rational(parsing: sign + parts.joined()) : nil
        if Set(used).count == 1 {
            let decimal = parts.count == 2 && mark != " " ? Self.decimal(sign + parts[0], parts[1]) : nil
            switch (whole, decimal) {
            case (let whole?, let decimal?): self = .ambiguous(whole: whole, decimal: decimal)
            case (let number?, nil), (nil, let number?): self = .number(number)
            case (nil, nil): return nil
            }
            return
        }
        let groups = parts.dropLast()
        guard Set(used.dropLast()).count == 1, used.dropLast().first != mark, mark != " ",
            Self.areGroups(Array(groups)),
            let last = parts.last, let number = Self.decimal(sign + groups.joined(), last)
        else { return nil }
        self = .number(number)
    }

    /// No number has more bytes.
    private static let longest = 1000

    /// What parts thousands beside points and commas: blanks that do not break, and narrow ones.
    private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

    /// Whether parts are thousands: one to three digits without a zero in front, then three each.
    private static func areGroups(_ parts: [String]) -> Bool {
        guard let first = parts.first, 1...3 ~= first.count, first.first != "0" else { return false }
        return parts.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func decimal(_ whole: String, _ places: String) -> Rational? {
        places.isEmpty ? nil : Rational(parsing: whole + "." + places)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
}
