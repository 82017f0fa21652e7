// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The figures that a result gives to rubrics and indicators, a row each, with what uses them in the same report.
struct MeasureTable {
    /// A figure with the name that rubrics know it by.
    struct Measure {
        let id: String
        let figure: MeasureValue.Figure
    }

    let scope: ReportScope
    let measures: [Measure]
    private var phrases: Phrases { scope.phrases }
    private var rows: [String] { scope.ids("measure", of: measures.map(\.id)) }

    /// The rows, for other results to link to.
    var anchors: [ReportAnchor] {
        zip(measures, rows).map { ReportAnchor(.measure($0.id), text: $0.id, id: $1) }
    }

    var section: ReportSection? {
        guard !measures.isEmpty else { return nil }
        let title = phrases.say("Số đo cho các bộ tiêu chí", "Measures for rubrics")
        var table = ReportTable(
            id: scope.id("measure-table"), caption: title,
            columns: [
                .init(phrases.idLabel, isRowHeader: true), .init(phrases.value, .number),
                .init(phrases.say("Cách đếm", "Counted"), .number), .init(phrases.usedBy),
            ])
        for (measure, row) in zip(measures, rows) {
            let uses = scope.uses(of: .measure(measure.id)).map(\.link).joined(by: "; ")
            let (value, counted, number) = text(measure.figure)
            table.rows.append(
                .init(
                    id: row,
                    [.init([.code(measure.id)]), .init(value, number: number), .init(counted), .init(uses)]))
        }
        return ReportSection(
            id: scope.id("measures"), title: title,
            blocks: [
                .details(
                    id: nil, summary: [.text(title + " (" + phrases.count(measures.count) + ")")],
                    blocks: [.table(table)])
            ])
    }

    private func text(_ figure: MeasureValue.Figure) -> (value: String, counted: String, number: Rational?) {
        switch figure {
        case .number(let number): return (phrases.plain(number), "", number)
        case .share(let numerator, let denominator):
            let share = numerator.divided(by: denominator)
            return (
                phrases.ratio(share), phrases.plain(numerator) + "/" + phrases.plain(denominator), share
            )
        }
    }
}
