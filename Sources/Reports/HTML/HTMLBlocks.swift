// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Sets sections and their blocks.
struct HTMLBlocks {
    let phrases: Phrases
    private let inline = HTMLInline()

    init(_ phrases: Phrases) { self.phrases = phrases }

    /// A section with its heading; the title of the page is the only `h1`.
    func section(_ section: ReportSection, depth: Int) -> Markup {
        let level = min(depth + 2, 6)
        return """
            <section id="\(verbatim: section.id)">
            <h\(level)>\(section.title)</h\(level)>
            \(blocks(section.blocks, below: section.title))\(section.sections.map { self.section($0, depth: depth + 1) })\
            </section>

            """
    }

    /// Charts that follow each other stand side by side where there is room.
    private func blocks(_ blocks: [ReportBlock], below heading: String? = nil) -> Markup {
        var markup: Markup = ""
        var charts: [ReportChart] = []
        func setCharts() {
            guard charts.count > 1 else { return markup += Markup(charts.map { chart($0, below: heading) }) }
            markup += "<div class=\"charts\">\n\(charts.map { chart($0, below: heading) })</div>\n"
        }
        for block in blocks {
            if case .chart(let chart) = block, chart.drawing.fitsBesideAnother {
                charts.append(chart)
                continue
            }
            setCharts()
            charts = []
            markup += self.block(block, below: heading)
        }
        setCharts()
        return markup
    }

    private func block(_ block: ReportBlock, below heading: String?) -> Markup {
        switch block {
        case .paragraph(let text): "<p>\(inline.line(text))</p>\n"
        case .list(let items, isNumbered: true): "<ol>\n\(items.map(item))</ol>\n"
        case .list(let items, isNumbered: false): "<ul>\n\(items.map(item))</ul>\n"
        case .facts(let facts): self.facts(facts)
        case .figures(let figures): self.figures(figures)
        case .table(let table): HTMLTable(table, phrases, below: heading).markup
        case .chart(let chart): self.chart(chart, below: heading)
        case .notice(let notice): self.notice(notice)
        case .details(let id, let summary, let blocks): details(id, summary, blocks)
        }
    }

    private func item(_ text: [ReportInline]) -> Markup { "<li>\(inline.line(text))</li>\n" }

    /// Longer values, in bytes, take the whole width.
    private static let longestFact = 120

    /// Names with values.
    func facts(_ facts: [ReportFact]) -> Markup {
        let lines = facts.map { fact -> Markup in
            let width: Markup = fact.value.plainText.utf8.count > Self.longestFact ? " class=\"long\"" : ""
            return "<div\(width)><dt>\(fact.name)</dt><dd>\(inline.line(fact.value))</dd></div>\n"
        }
        return "<dl class=\"facts\">\n\(lines)</dl>\n"
    }

    /// Something that must not be overlooked; the sign says what it means.
    func notice(_ notice: ReportNotice) -> Markup {
        let sign = notice.tone == .neutral ? "i" : notice.tone.sign
        return """
            <div class="notice \(verbatim: notice.tone.rawValue)"><span class="sign" role="img" aria-label="\
            \(notice.tone.word(phrases))">\(sign)</span><p>\(inline.line(notice.text))</p></div>

            """
    }

    private func details(_ id: String?, _ summary: [ReportInline], _ blocks: [ReportBlock]) -> Markup {
        let id: Markup = id.map { " id=\"\(verbatim: $0)\"" } ?? ""
        return """
            <details\(id)>
            <summary>\(inline.line(summary))</summary>
            <div class="unfolded">
            \(self.blocks(blocks))</div>
            </details>

            """
    }

    // MARK: Figures

    private func figures(_ figures: [ReportFigure]) -> Markup {
        "<dl class=\"figures\">\n\(figures.map(figure))</dl>\n"
    }

    private func figure(_ figure: ReportFigure) -> Markup {
        let sign: Markup =
            figure.tone.sign.isEmpty
            ? ""
            : "<span class=\"sign\" role=\"img\" aria-label=\"\(figure.tone.word(phrases))\">\(figure.tone.sign)</span>"
        let value: Markup =
            figure.explanation.map { "<a href=\"#\(verbatim: $0)\">\(figure.value)</a>" } ?? "\(figure.value)"
        let detail: Markup = figure.detail.map { "<dd class=\"detail\">\($0)</dd>" } ?? ""
        return """
            <div class="figure \(verbatim: figure.tone.rawValue)"><dt>\(sign)\(figure.name)</dt>\
            <dd class="value">\(value)</dd>\(detail)</div>

            """
    }

    // MARK: Charts

    /// A drawing, what is to be seen in it, and its numbers as a table. A title that says what the heading says is heard only.
    private func chart(_ chart: ReportChart, below heading: String?) -> Markup {
        var table = chart.table(language: phrases.language)
        table.id = chart.id + ":data"
        // No other part of the page has a colon in its id.
        var drawn = chart
        drawn.id += ":drawing"
        let told: Markup = chart.title == heading ? " told" : ""
        return """
            <figure class="chart" id="\(verbatim: chart.id)">
            <figcaption><span class="title\(told)">\(chart.title)</span> <span class="summary">\(chart.summary)</span></figcaption>
            \(Markup(drawn: ChartDrawing.svg(drawn, language: phrases.language)))<details class="data">
            <summary>\(phrases.say("Bảng số liệu", "Table of the data"))</summary>
            \(HTMLTable(table, phrases).markup)</details>
            </figure>

            """
    }
}

extension ReportChart.Drawing {
    /// Whether half the width of a page is enough to read it.
    fileprivate var fitsBesideAnother: Bool {
        switch self {
        case .heatMap, .timeline: false
        default: true
        }
    }
}
