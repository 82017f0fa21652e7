// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a text report is set.
public struct TextStyle: Sendable, Hashable {
    /// The narrowest page: below this, tables cannot be read.
    public static let narrowest = 40

    /// The language of the report. Reports speak Vietnamese and English; any other language is set in Vietnamese, save
    /// for the texts of a rubric, which are taken in that language where they have it.
    public var language: Language
    /// The number of terminal columns that no line exceeds, at least ``narrowest``.
    public var width: Int { didSet { width = max(width, Self.narrowest) } }
    /// Whether headings and marks are coloured by ANSI escapes. Nothing is said by colour alone.
    public var usesColor: Bool

    /// Makes a style. A width below ``narrowest`` becomes ``narrowest``.
    public init(language: Language, width: Int = 80, usesColor: Bool = false) {
        self.language = language
        self.width = max(width, Self.narrowest)
        self.usesColor = usesColor
    }

    /// The columns of a bar in a table: more on a wide page, so that names keep their room on a narrow one.
    var barWidth: Int { max(6, min(16, (width - 48) / 2)) }
}
