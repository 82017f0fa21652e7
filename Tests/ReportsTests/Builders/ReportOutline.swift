// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports

/// Everything in a report that tests hold against something: ids, links, tables, charts, texts.
struct ReportOutline {
    private(set) var ids: [String] = []
    private(set) var references: [String] = []
    private(set) var tables: [ReportTable] = []
    private(set) var charts: [ReportChart] = []
    private(set) var texts: [String] = []

    init(_ report: Report) {
        texts += [report.title] + (report.subtitle.map { [$0] } ?? [])
        for fact in report.facts + report.colophon { visit(fact) }
        for notice in report.notices { visit(notice.text) }
        for section in report.sections { visit(section) }
    }

    /// The table with an id.
    func table(_ id: String) -> ReportTable? { tables.first { $0.id == id } }

    /// The chart with an id.
    func chart(_ id: String) -> ReportChart? { charts.first { $0.id == id } }

    private mutating func visit(_ section: ReportSection) {
        ids.append(section.id)
        texts.append(section.title)
        for block in section.blocks { visit(block) }
        for section in section.sections { visit(section) }
    }

    private mutating func visit(_ block: ReportBlock) {
        switch block {
        case .paragraph(let text): visit(text)
        case .list(let items, _): for item in items { visit(item) }
        case .facts(let facts): for fact in facts { visit(fact) }
        case .figures(let figures):
            for figure in figures {
                texts += [figure.name, figure.value] + (figure.detail.map { [$0] } ?? [])
                if let id = figure.explanation { references.append(id) }
            }
        case .table(let table): visit(table)
        case .chart(let chart):
            ids.append(chart.id)
            charts.append(chart)
            texts += [chart.title, chart.summary]
        case .notice(let notice): visit(notice.text)
        case .details(let id, let summary, let blocks):
            if let id { ids.append(id) }
            visit(summary)
            for block in blocks { visit(block) }
        }
    }

    private mutating func visit(_ table: ReportTable) {
        ids.append(table.id)
        tables.append(table)
        texts += [table.caption] + table.columns.map(\.title)
        for row in table.rows {
            if let id = row.id { ids.append(id) }
            for cell in row.cells { visit(cell.content) }
        }
    }

    private mutating func visit(_ fact: ReportFact) {
        texts.append(fact.name)
        visit(fact.value)
    }

    private mutating func visit(_ content: [ReportInline]) {
        for inline in content {
            switch inline {
            case .text(let text), .strong(let text), .code(let text), .mark(let text, _), .link(let text, _):
                texts.append(text)
            case .reference(let text, let id):
                texts.append(text)
                references.append(id)
            }
        }
    }
}
