// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A table of a report.
public struct ReportTable: Sendable, Hashable {
    /// Its id; unique in the report. Names the sheet or the file when it is written alone.
    public var id: String
    /// What it shows.
    public var caption: String
    /// The columns.
    public var columns: [Column]
    /// The rows.
    public var rows: [Row]

    /// A column.
    public struct Column: Sendable, Hashable {
        /// How its cells are set.
        public enum Kind: Sendable, Hashable {
            /// Text, to the left.
            case text
            /// Numbers, to the right.
            case number
            /// A bar for a share, with the number beside it.
            case bar
        }

        /// Its heading.
        public var title: String
        /// How its cells are set.
        public var kind: Kind
        /// Whether its cells name their rows, as the first column mostly does.
        public var isRowHeader: Bool

        /// Makes a column.
        public init(_ title: String, _ kind: Kind = .text, isRowHeader: Bool = false) {
            self.title = title
            self.kind = kind
            self.isRowHeader = isRowHeader
        }
    }

    /// A row.
    public struct Row: Sendable, Hashable {
        /// Its id, when links name it; unique in the report.
        public var id: String?
        /// The cells, as many as columns; missing ones are empty.
        public var cells: [Cell]
        /// How far it stands below a row above it, from 0.
        public var depth: Int
        /// Whether it is a heading over the rows below it.
        public var isHeading: Bool

        /// Makes a row.
        public init(id: String? = nil, _ cells: [Cell], depth: Int = 0, isHeading: Bool = false) {
            self.id = id
            self.cells = cells
            self.depth = depth
            self.isHeading = isHeading
        }
    }

    /// A cell.
    public struct Cell: Sendable, Hashable {
        /// What is read.
        public var content: [ReportInline]
        /// The exact number behind it, for sorting, spreadsheets and bars (there a share from 0 to 1).
        public var number: Rational?
        /// The share that is still possible, for bars.
        public var possible: Rational?
        /// What it means.
        public var tone: ReportTone

        /// Makes a cell.
        public init(
            _ content: [ReportInline], number: Rational? = nil, possible: Rational? = nil, tone: ReportTone = .neutral
        ) {
            self.content = content
            self.number = number
            self.possible = possible
            self.tone = tone
        }

        /// Makes a cell of plain text.
        public init(_ text: String, number: Rational? = nil, tone: ReportTone = .neutral) {
            self.init(text.isEmpty ? [] : [.text(text)], number: number, tone: tone)
        }
    }

    /// Makes a table.
    public init(id: String, caption: String, columns: [Column], rows: [Row] = []) {
        self.id = id
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
