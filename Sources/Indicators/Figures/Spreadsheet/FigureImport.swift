// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import Evidence
public import LocatedYAML

/// Reads a spreadsheet of figures.
///
/// Takes comma, semicolon, tab or bar between cells, UTF-8 and UTF-16 with or without a byte order mark, titles above the
/// head, columns in any order under Vietnamese or English titles with or without diacritics, decimals behind a comma or a
/// point, dates as day/month/year or year-month-day, and blank rows. Bodies are known by id, by one of their codes, or by
/// name. What cannot be used is told with its row and column and left out; what was understood in one of several ways is
/// told as a warning. Every report is kept, also several of the same figure.
public struct FigureImport: Sendable {
    /// The reports.
    public let figures: FigureSet
    /// Everything that is wrong with the file, by line and column.
    public let diagnostics: [Diagnostic]
    /// How many rows have a report that could be used.
    public let usedRows: Int
    /// How many rows have a report that could not be used.
    public let unusableRows: Int
    /// How many rows of the form are not filled in.
    public let unfilledRows: Int

    /// Whether a cell or row could not be read.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: its name for messages.
    ///   - programme: the programme, which says the units of numbers.
    ///   - bodies: the bodies; without them any id is taken.
    ///   - source: what the set names as the document that the figures came from.
    /// - Complexity: O(*n*) in the length of the file; about a microsecond and a half for each report, and 50 bytes.
    public init(
        _ bytes: [UInt8], named name: String, programme: Programme, bodies: BodyTree?,
        source: DocumentIdentity? = nil
    ) {
        let problems = SheetProblems(named: name)
        let rules = FigureRules(programme: programme, bodies: bodies)
        let sources = source.map { [$0] } ?? []
        guard let head = FigureHead.find(in: bytes, problems) else {
            figures = FigureSet(sources: sources, figures: [])
            diagnostics = problems.sorted()
            (usedRows, unusableRows, unfilledRows) = (0, 0, 0)
            return
        }
        problems.show(bytes, head.encoding)
        var columns = FigureColumns()
        var clashes = FigureClashes()
        var reader = FigureRowReader(rules: rules, head: head, problems: problems)
        reader.read(bytes)
        swap(&columns, &reader.columns)
        (usedRows, unusableRows, unfilledRows) = (columns.count, reader.unusable, reader.unfilled)
        figures = FigureSet(
            sources: sources, columns: &columns, submissions: [], taskReports: [], clashes: &clashes)
        problems.report(clashes, lines: reader.lines)
        diagnostics = problems.sorted()
    }
}
