// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Collects the blocks of a report as Markdown, with an empty line between them.
struct MarkdownWriter {
    private let phrases: Phrases
    private let referenced: Set<String>
    private var blocks: [String] = []

    init(_ phrases: Phrases, referenced: Set<String>) {
        self.phrases = phrases
        self.referenced = referenced
    }

    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    private mutating func add(_ block: String) {
        if !block.isEmpty { blocks.append(block) }
    }

    /// An anchor for links, if there are any to it.
    private func anchor(_ id: String?) -> String {
        guard let id, referenced.contains(id) else { return "" }
        return "<a id=\"\(id)\"></a>"
    }

    // MARK: Frame

    mutating func heading(_ report: Report) {
        add("# " + MarkdownText.line(report.title))
        if let subtitle = report.subtitle { add(MarkdownText.line([.strong(subtitle)])) }
        add(facts(report.facts))
        for notice in report.notices { add(self.notice(notice)) }
    }

    mutating func foot(_ report: Report) {
        guard !report.colophon.isEmpty else { return }
        add("---")
        add(facts(report.colophon))
    }

    // MARK: Sections

    mutating func section(_ section: ReportSection, depth: Int) {
        add(anchor(section.id))
        add(String(repeating: "#", count: min(depth + 2, 6)) + " " + MarkdownText.line(section.title))
        for block in section.blocks { self.block(block) }
        for inner in section.sections { self.section(inner, depth: depth + 1) }
    }

    private mutating func block(_ block: ReportBlock) {
        switch block {
        case .paragraph(let text): add(line(text))
        case .list(let items, let isNumbered):
            add(items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + line($1) }.joined(separator: "\n"))
        case .facts(let facts): add(self.facts(facts))
        case .figures(let figures): add(figures.map(figure).joined(separator: "\n"))
        case .table(let table): self.table(table)
        case .chart(let chart): self.chart(chart)
        case .notice(let notice): add(self.notice(notice))
        case .details(let id, let summary, let inner):
            add(anchor(id))
            add("**" + line(summary) + "**")
            for block in inner { self.block(block) }
        }
    }

    /// Running text at the beginning of a line.
    private func line(_ text: [ReportInline]) -> String {
        let line = MarkdownText.line(text)
        // Other pieces begin with marks of our own.
        guard case .text? = text.first else { return line }
        return MarkdownText.guarded(line)
    }

    private func facts(_ facts: [ReportFact]) -> String {
        facts.map { "- **" + MarkdownText.line($0.name) + ":** " + MarkdownText.line($0.value) }
            .joined(separator: "\n")
    }

    private func figure(_ figure: ReportFigure) -> String {
        let value = figure.explanation.map { [.reference(figure.value, to: $0)] } ?? [ReportInline.strong(figure.value)]
        let sign = figure.tone.sign.isEmpty ? "" : figure.tone.sign + " "
        let detail = figure.detail.map { " – " + MarkdownText.line([.text($0)]) } ?? ""
        return "- " + MarkdownText.line(figure.name) + ": " + sign + MarkdownText.line(value) + detail
    }

    private func notice(_ notice: ReportNotice) -> String {
        let sign = notice.tone.sign.isEmpty ? "" : "**" + notice.tone.sign + "** "
        return "> " + sign + line(notice.text)
    }

    // MARK: Tables

    private mutating func chart(_ chart: ReportChart) {
        add(anchor(chart.id))
        if !chart.summary.isEmpty { add(MarkdownText.line(chart.summary)) }
        table(chart.table(language: phrases.language))
    }

    private mutating func table(_ table: ReportTable) {
        add(anchor(table.id))
        add("**" + MarkdownText.line(table.caption) + "**")
        guard !table.columns.isEmpty else { return }
        var lines = [
            row(table.columns.map { MarkdownText.line($0.title) }),
            "|" + table.columns.map { $0.kind == .text ? "---|" : "---:|" }.joined(),
        ]
        for row in table.rows {
            let cells = table.columns.indices.map { column in
                row.cells.indices.contains(column) ? cell(row.cells[column], isStrong: row.isHeading) : ""
            }
            let start = anchor(row.id) + String(repeating: "› ", count: row.isHeading ? 0 : min(max(row.depth, 0), 6))
            lines.append(self.row([start + (cells.first ?? "")] + cells.dropFirst()))
        }
        add(lines.joined(separator: "\n"))
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func cell(_ cell: ReportTable.Cell, isStrong: Bool) -> String {
        let text = MarkdownText.line(cell.content)
        let strong = isStrong && !text.isEmpty && !text.contains("*") ? "**" + text + "**" : text
        return cell.needsSign ? cell.tone.sign + " " + strong : strong
    }
}
