// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Update frequencies and the longest age each allows.
public struct Frequencies: Sendable {
    /// How "three times a year" is read.
    public enum Reading: String, Hashable, Sendable, Codable, CaseIterable {
        /// The data may be as old as the whole period: 365 days.
        case lenient
        /// The data may be as old as the share of the period: 122 days.
        case strict
    }

    /// What is known of a frequency.
    public struct Facts: Hashable, Sendable {
        /// The longest age in days under the lenient reading; `nil` when there is no deadline.
        public var lenientDays: Int?
        /// The longest age in days under the strict reading.
        public var strictDays: Int?
        /// Whether no further updates are promised: the data are an archive.
        public var isArchive: Bool

        /// Makes facts.
        public init(lenientDays: Int?, strictDays: Int?, isArchive: Bool = false) {
            self.lenientDays = lenientDays
            self.strictDays = strictDays
            self.isArchive = isArchive
        }
    }

    /// The codes of the EU table.
    public var list = CodeList()
    /// By code.
    var facts: [String: Facts] = [:]
    /// Spellings that mean two codes in use, with both: they are understood, and told.
    var ambiguous: [String: [String]] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code: of the table, or a repeating interval such as `R/P10D`.
    public func facts(of code: String) -> Facts? {
        if let known = facts[code] { return known }
        guard let days = RepeatingInterval(code)?.days else { return nil }
        return Facts(lenientDays: days, strictDays: days)
    }

    /// The longest allowed age in days; `nil` when the frequency sets no deadline.
    public func longestAge(of code: String, reading: Reading = .lenient) -> Int? {
        guard let facts = facts(of: code) else { return nil }
        return reading == .strict ? facts.strictDays : facts.lenientDays
    }

    /// The codes that a spelling means, if it means several in use.
    public func meanings(of raw: String) -> [String] { ambiguous[CodeList.normalised(raw)] ?? [] }

    /// The code of a spelling.
    ///
    /// An IRI of the table is exact; words, words of other lists and repeating intervals of ISO 8601 are aliases. A
    /// repeating interval that the table does not list is a code of its own, such as `R/P10D`. A spelling that means
    /// several codes in use, and a period without `R/`, are guessed.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let found = list.lookup(raw) { return (found.code, meanings(of: raw).isEmpty ? found.how : .guessed) }
        guard let interval = RepeatingInterval(raw) else { return nil }
        let code = list.lookup(interval.code)?.code ?? interval.code
        return (code, interval.isRepeating ? .alias : .guessed)
    }
}
