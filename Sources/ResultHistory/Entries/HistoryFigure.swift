// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Scoring

/// A number of a result that is followed over time.
public struct HistoryFigure: Sendable, Hashable {
    /// A level or rating.
    public struct Level: Sendable, Hashable, Codable {
        /// Its id; `nil` when not even the lowest is reached.
        public var id: String?
        /// Its name.
        public var title: LocalizedText?
        /// The ids of all levels, lowest first.
        public var of: [String]

        /// Makes a level.
        /// - Parameters:
        ///   - id: the one that is reached.
        ///   - title: its name.
        ///   - of: the ids of all, lowest first.
        public init(id: String?, title: LocalizedText?, of: [String]) {
            self.id = id
            self.title = title
            self.of = of
        }
    }

    /// What it is, in letters that stay: `level`, `value`, `coverage`, `complete`, `packs.vn-open-data`, `met`, …
    public var measure: String
    /// Its name, where it is not one of the fixed measures.
    public var title: LocalizedText?
    /// The number; `nil` when it is not known.
    public var value: Rational?
    /// The range of the number: a share goes from 0 to 1, a count has the number of all as its high end. `nil` when it
    /// has none.
    public var range: ValueRange?
    /// The level, where it is one.
    public var level: Level?
    /// How far what it is measured by can be relied on, where that says so.
    public var status: SourceStatus?
    /// The ids of those of the entry's documents that decide what the number means; empty for all.
    public var basis: [String]

    /// Makes a figure.
    /// - Parameters:
    ///   - measure: what it is.
    ///   - value: the number.
    ///   - range: its range.
    public init(_ measure: String, _ value: Rational?, in range: ValueRange?) {
        self.measure = measure
        self.value = value
        self.range = range
        basis = []
    }
}

extension HistoryFigure: Codable {
    private enum CodingKeys: String, CodingKey { case measure, title, value, range, level, status, basis }

    /// Reads a figure as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        measure = try container.decode(String.self, forKey: .measure)
        title = try container.decodeIfPresent(LocalizedText.self, forKey: .title)
        value = try container.decodeIfPresent(Rational.self, forKey: .value)
        range = try container.decodeIfPresent(ValueRange.self, forKey: .range)
        level = try container.decodeIfPresent(Level.self, forKey: .level)
        status = try container.decodeIfPresent(SourceStatus.self, forKey: .status)
        basis = try container.decodeIfPresent([String].self, forKey: .basis) ?? []
    }

    /// Writes the figure; what it does not have is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(measure, forKey: .measure)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(range, forKey: .range)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encodeIfPresent(status, forKey: .status)
        if !basis.isEmpty { try container.encode(basis, forKey: .basis) }
    }
}
