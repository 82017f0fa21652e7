// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The shares of one column by word.
public struct ColumnResult: Sendable, Hashable, Codable {
    /// Its name in the header.
    public var name: String
    /// Its name in measures.
    public var id: String
    /// Its name for people.
    public var title: LocalizedText?
    /// Its tags, such as `identifier`.
    public var tags: [String]
    /// Its weight among columns.
    public var weight: Rational
    /// Whether the inputs had it.
    public var isPresent: Bool
    /// The six words over the checks of the column.
    public var words: [WordResult]

    private enum CodingKeys: String, CodingKey {
        case name, id, title, tags, weight
        case isPresent = "present"
        case words
    }
}

/// The share of what was checked under one word that is right: the weighted mean of the ratios of its conclusive checks.
public struct WordResult: Sendable, Hashable, Codable {
    /// The word.
    public var word: QualityWord
    /// Exact (see ``words(of:)`` for the one case in which it is cut); `nil` when no check of the word was conclusive.
    public var ratio: Rational?
    /// Checks of the word that passed.
    public var passed: Int
    /// Checks of the word that passed with a warning.
    public var warned: Int
    /// Checks of the word that failed.
    public var failed: Int
    /// Checks of the word without a verdict; they are in no ratio.
    public var inconclusive: Int
}
