// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports

/// A report in which one text stands wherever a text can stand.
enum EveryBlockReport {
    static func make(_ text: String) -> Report {
        var report = Report(language: .vietnamese, title: text, subtitle: text)
        report.facts = [ReportFact(text, inlines(text))]
        report.notices = ReportTone.allCases.map { ReportNotice(inlines(text), tone: $0) }
        report.colophon = report.facts
        report.logo = ReportLogo(bytes: [1, 2, 3], kind: .svg, alternative: text)
        let blocks = self.blocks(text)
        report.sections = (0..<3).map { _ in
            ReportSection(
                id: text, title: text, blocks: blocks,
                sections: [
                    ReportSection(
                        id: text, title: text, blocks: [.details(id: text, summary: inlines(text), blocks: blocks)])
                ])
        }
        return report
    }

    private static func inlines(_ text: String) -> [ReportInline] {
        [
            .text(text), .strong(text), .code(text), .mark(text, .good), .mark(text, .neutral),
            .reference(text, to: text), .reference(text, to: text + "?"), .link(text, url: text),
            .link(text, url: "https://minhha.example.vn/a?b=1&c=2"),
        ]
    }

    private static func blocks(_ text: String) -> [ReportBlock] {
        let cell = ReportTable.Cell(inlines(text), number: 1, possible: 1, tone: .bad)
        let toned = ReportTable.Cell(text, number: 0, tone: .warning)
        let table = ReportTable(
            id: text, caption: text,
            columns: [.init(text, isRowHeader: true), .init(text, .number), .init(text, .bar)],
            rows: [
                .init(id: text, [cell, toned, cell]), .init([toned], depth: 2), .init([toned, cell, cell]),
            ])
        var grouped = table
        grouped.rows.append(.init(id: text, [cell], isHeading: true))
        let day = CalendarDate(parsing: "2026-11-21")
        let points = day.map { [ReportChart.Timeline.Point(day: $0, share: 1, text: text, isBroken: true)] } ?? []
        let drawings: [ReportChart.Drawing] = [
            .radar(
                .init(
                    axes: [.init(label: text, value: 1, target: 1, previous: nil, text: text)], rings: [text])),
            .ladder([.init(label: text, state: .next, progress: 0, blockers: [text, text])]),
            .bars([.init(label: text, share: 1, possible: 1, target: 1, text: text, tone: .bad, group: text)]),
            .heatMap(.init(columns: [text], rows: [text, text], cells: [[.init(share: 1, text: text)]])),
            .stacked(
                .init(series: [.init(label: text, tone: .good)], rows: [.init(label: text, counts: [1, 2])])),
            .timeline(.init(lines: [.init(label: text, points: points)], marks: [text])),
        ]
        return [
            .paragraph(inlines(text)), .list([inlines(text), [.text(text)]], isNumbered: true),
            .list([inlines(text)], isNumbered: false), .facts([ReportFact(text, inlines(text))]),
            .figures([
                ReportFigure(name: text, value: text, detail: text, tone: .bad, explanation: text),
                ReportFigure(name: text, value: text, explanation: text + "?"),
            ]),
            .table(table), .table(grouped), .notice(ReportNotice(inlines(text), tone: .warning)),
        ] + drawings.map { .chart(ReportChart(id: text, title: text, summary: text, drawing: $0)) }
    }
}

/// Texts that try to be more than text.
enum HostileText {
    static let all = [
        "<script>alert(1)</script>", "</style></script><img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "&lt;b&gt; & &#60;",
        "<!-- --> ]]> <![CDATA[", "=HYPERLINK(\"http://x\")", "+1+cmd|' /C calc'!A0", "@SUM(1)",
        "\u{1B}]0;x\u{7}\u{9B}2J", "\u{202E}kcah\u{202C}\u{2066}", "a\u{0}b\u{FEFF}c\u{2028}d\u{85}e", "a\r\nb\n\nc\td",
        "| a | b |", "# a", "1. a", "- a", "> a", "`a` ``b``", "**a** _b_ ~~c~~", "[a](javascript:b)", "![a](b)",
        "<https://a.b>", "\\| \\` \\[", "a\n===", "---", "   a", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
        "\u{301}",
        "\"}@import url(http://x);{\"", "\\\"\\a\\", "",
    ]

    /// A report that says each of them in the places that differ most.
    static var report: Report {
        var report = Report(language: .vietnamese, title: all[1], subtitle: all[2])
        report.facts = all.map { ReportFact($0, [.link($0, url: $0)]) }
        let rows = all.enumerated().map { index, text in
            ReportTable.Row(id: text, [.init([.code(text)]), .init(text, number: Rational(index), tone: .bad)])
        }
        let bars = all.map { ReportChart.Bar(label: $0, share: 1, text: $0, group: $0) }
        report.sections = all.map { text in
            ReportSection(
                id: text, title: text.isEmpty ? "–" : text,
                blocks: [.details(id: text, summary: [.text("–"), .strong(text)], blocks: [.paragraph([.text(text)])])])
        }
        report.sections.append(
            ReportSection(
                id: "all", title: "Tất cả",
                blocks: [
                    .table(
                        ReportTable(
                            id: all[0], caption: all[0],
                            columns: [.init(all[1], isRowHeader: true), .init(all[2], .number)], rows: rows)),
                    .chart(ReportChart(id: all[2], title: all[0], summary: all[1], drawing: .bars(bars))),
                ]))
        return report
    }

    /// Whether a character shows and does not steer.
    static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        default: true
        }
    }
}
