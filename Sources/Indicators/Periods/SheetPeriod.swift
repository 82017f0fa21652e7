// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Periods as people write them in spreadsheets.
enum SheetPeriod {
    /// The period that a text says: `2027-Q2` and the like; `Q2/2027`, `quý II/2027`, `quý 2 năm 2027`; `6 tháng đầu năm
    /// 2027`, `6 tháng cuối năm 2027`; `tháng 6/2027`, `06/2027`; `năm 2027`; `20/06/2027`.
    static func read(_ text: String) -> ReportingPeriod? {
        if let period = ReportingPeriod(parsing: text) { return period }
        let words = FoldedText.folded(text).split(separator: " ").flatMap(parts).filter { !fillers.contains($0) }
        guard let last = words.last, last.utf8.count == 4, let year = Int(last) else {
            return SheetDate.read(text).map { ReportingPeriod(day: $0) }
        }
        let rest = Array(words.dropLast())
        switch rest.first {
        case nil: return ReportingPeriod(year: year, .year)
        case "quy", "q", "quarter":
            return number(rest.dropFirst()).flatMap { ReportingPeriod(year: year, .quarter, index: $0) }
        case "thang", "month", "m":
            return number(rest.dropFirst()).flatMap { ReportingPeriod(year: year, .month, index: $0) }
        case "h", "half", "ky":
            return number(rest.dropFirst()).flatMap { ReportingPeriod(year: year, .halfYear, index: $0) }
        case "6" where rest == ["6", "thang", "dau"]: return ReportingPeriod(year: year, .halfYear, index: 1)
        case "6" where rest == ["6", "thang", "cuoi"]: return ReportingPeriod(year: year, .halfYear, index: 2)
        default:
            if rest.count == 1, text.contains("/") || text.contains("-") {
                return number(rest[...]).flatMap { ReportingPeriod(year: year, .month, index: $0) }
            }
            return SheetDate.read(text).map { ReportingPeriod(day: $0) }
        }
    }

    /// Words without a meaning of their own.
    private static let fillers: Set<Substring> = ["nam", "year", "of"]

    /// `q2` is two words.
    private static func parts(_ word: Substring) -> [Substring] {
        guard let first = word.first, "qhm".contains(first), word.count == 2 || word.count == 3,
            word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
        else { return [word] }
        return [word.prefix(1), word.dropFirst()]
    }

    private static func number(_ words: ArraySlice<Substring>) -> Int? {
        guard words.count == 1, let word = words.first, word.utf8.count <= 3 else { return nil }
        let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
        return roman[String(word)] ?? Int(word)
    }
}
