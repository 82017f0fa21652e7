// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Sets one table in plain markup, which word processors and spreadsheets take over.
struct HTMLTable {
    private let table: ReportTable
    private let phrases: Phrases
    private let inline = HTMLInline()
    private let isSortable: Bool
    private let hasRowHeader: Bool
    /// Whether the heading above says already what the caption says.
    private let isTold: Bool

    /// - Parameter heading: the heading that the table stands below.
    init(_ table: ReportTable, _ phrases: Phrases, below heading: String? = nil) {
        isTold = table.caption == heading
        self.table = table
        self.phrases = phrases
        // Rows that stand below others are not torn from them.
        isSortable =
            table.rows.count >= 3 && table.columns.contains { !$0.title.isEmpty }
            && table.rows.allSatisfy { $0.depth == 0 && !$0.isHeading }
        hasRowHeader = table.columns.contains(where: \.isRowHeader)
    }

    var markup: Markup {
        let caption = table.id + ":caption"
        let sortable: Markup = isSortable ? " class=\"sortable\"" : ""
        let width: Markup = table.columns.count > Self.widest ? " wide" : ""
        let length: Markup = table.rows.count <= Self.shortest ? " short" : ""
        let told: Markup = isTold ? " class=\"told\"" : ""
        return """
            <div class="scroll\(width)\(length)" role="group" aria-labelledby="\(verbatim: caption)" tabindex="0">
            <table id="\(verbatim: table.id)"\(sortable)>
            <caption id="\(verbatim: caption)"\(told)>\(table.caption)</caption>
            \(head)\(body)</table>
            </div>

            """
    }

    /// Tables with more columns are printed across the page.
    private static let widest = 9
    /// Tables with no more rows are printed on one page.
    private static let shortest = 12

    /// Without any heading there is no head: a list of names with what belongs to them.
    private var head: Markup {
        guard table.columns.contains(where: { !$0.title.isEmpty }) else { return "" }
        return "<thead>\n<tr>\(table.columns.map(heading))</tr>\n</thead>\n"
    }

    private func heading(_ column: ReportTable.Column) -> Markup {
        guard !column.title.isEmpty else { return "<td></td>" }
        let sort: Markup =
            isSortable
            ? """
            <button type="button" hidden aria-label="\
            \(phrases.say("Sắp xếp theo: ", "Sort by: ") + column.title)"><span aria-hidden="true">↕</span></button>
            """ : ""
        return "<th scope=\"col\"\(style(column))>\(column.title)\(sort)</th>"
    }

    private func style(_ column: ReportTable.Column) -> Markup {
        switch column.kind {
        case .text: ""
        case .number: " class=\"number\""
        case .bar: " class=\"bar\""
        }
    }

    // MARK: Rows

    /// A heading over rows begins a group of rows.
    private var body: Markup {
        var body: Markup = "<tbody>\n"
        for (index, row) in table.rows.enumerated() {
            if row.isHeading, index > 0 { body += "</tbody>\n<tbody>\n" }
            body += self.row(row)
        }
        body += "</tbody>\n"
        return body
    }

    private func row(_ row: ReportTable.Row) -> Markup {
        let id: Markup = row.id.map { " id=\"\(verbatim: $0)\"" } ?? ""
        let kind: Markup =
            row.isHeading ? " class=\"heading\"" : row.depth > 0 ? " class=\"d\(min(row.depth, 6))\"" : ""
        if row.isHeading, row.cells.dropFirst().allSatisfy(\.content.isEmpty), let first = row.cells.first {
            let span = max(1, table.columns.count)
            return "<tr\(id)\(kind)><th scope=\"rowgroup\" colspan=\"\(span)\">\(content(first))</th></tr>\n"
        }
        let cells = table.columns.enumerated().map { index, column in
            cell(row.cells.indices.contains(index) ? row.cells[index] : ReportTable.Cell(""), column, at: index)
        }
        return "<tr\(id)\(kind)>\(cells)</tr>\n"
    }

    private func cell(_ cell: ReportTable.Cell, _ column: ReportTable.Column, at index: Int) -> Markup {
        let isHeader = hasRowHeader ? column.isRowHeader : index == 0 && column.kind == .text
        if isHeader, !cell.content.plainText.isEmpty {
            return "<th scope=\"row\"\(style(column))>\(content(cell))</th>"
        }
        let number: Markup =
            isSortable ? cell.number.map { " data-n=\"\(verbatim: MachineNumber.text($0))\"" } ?? "" : ""
        let bar: Markup = column.kind == .bar ? cell.number.map { HTMLBar.markup($0, cell.possible) } ?? "" : ""
        return "<td\(style(column))\(number)>\(bar)\(content(cell))</td>"
    }

    /// What is read, behind the sign of its judgement unless a word says it already.
    private func content(_ cell: ReportTable.Cell) -> Markup {
        let text = inline.line(cell.content)
        guard cell.needsSign else { return text }
        return """
            <span class="toned \(verbatim: cell.tone.rawValue)"><span role="img" aria-label="\(cell.tone.word(phrases))">\
            \(cell.tone.sign)</span>&nbsp;\(text)</span>
            """
    }
}

/// A bar for a share, beside the number that says it.
enum HTMLBar {
    static func markup(_ share: Rational, _ possible: Rational?) -> Markup {
        let reach: Markup =
            possible.map {
                $0 > share ? "<rect class=\"possible\" width=\"\(verbatim: width($0))\" height=\"8\"/>" : ""
            }
            ?? ""
        return """
            <svg class="bar" width="80" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false"><rect class="track" width="100" height="8"/>\(reach)\
            <rect class="share" width="\(verbatim: width(share))" height="8"/></svg>
            """
    }

    /// Hundredths with one place: only 1 fills the bar, and anything above 0 can be seen.
    private static func width(_ share: Rational) -> String {
        if share >= 1 { return "100" }
        guard share.sign > 0 else { return "0" }
        let width = (share * 100).rounded(.halfUp, digits: 1)
        let least: Rational = 1
        let most: Rational = 99
        return (width < least ? least : width > most ? most : width).decimal(digits: 1, padded: false)
    }
}
