// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// A result of tracking with what its sections share: names, ids, links.
struct ProgressParts {
    let context: ProgressContext
    let scope: ReportScope
    /// The ids of the explanations of the rows.
    let ids: [String]

    var result: ProgressResult { context.result }
    var phrases: Phrases { context.phrases }

    init(_ result: ProgressResult, _ programme: Programme?, _ scope: ReportScope) {
        context = ProgressContext(
            result, programme: programme, language: scope.language, isFull: true, keepsText: true)
        self.scope = scope
        ids = scope.ids("indicator", of: result.rows.map { $0.phase + "." + $0.indicator })
    }

    /// The rows of the given statuses, in that order, each with its id.
    func rows(_ statuses: [ProgressStatus]) -> [(row: IndicatorProgress, id: String)] {
        statuses.flatMap { status in zip(result.rows, ids).filter { $0.0.status == status }.map { ($0, $1) } }
    }

    /// The phases in which something is asked, with their rows.
    var phases: [(phase: ProgressResult.PhaseProgress, rows: [(row: IndicatorProgress, id: String)])] {
        result.phases.compactMap { phase in
            let rows = zip(result.rows, ids).filter { $0.0.phase == phase.id }.map { (row: $0, id: $1) }
            return rows.isEmpty ? nil : (phase, rows)
        }
    }

    /// A status in a word.
    func mark(_ status: ProgressStatus) -> ReportInline {
        .mark(phrases.text(ProgressWords.status(status)), status.tone)
    }

    /// The figures that the result gives to rubrics.
    var measures: [MeasureTable.Measure] {
        result.measures.map { MeasureTable.Measure(id: $0.id, figure: $0.figure) }
    }

    /// The bodies whose levels stand behind a row: the body itself, or those of its roll-up.
    func bodies(behind row: IndicatorProgress) -> [String] {
        var bodies: [String] = []
        if row.figure?.origin == .scorecard { bodies.append(result.body.id) }
        guard let rollUp = row.rollUp, RollUpLines(context: context, row: row, rollUp: rollUp).unit == .level else {
            return bodies
        }
        return bodies
            + result.standings.filter { $0.level != nil && (rollUp.kinds.isEmpty || rollUp.kinds.contains($0.kind)) }
            .map(\.body)
    }
}

extension ProgressStatus {
    /// What the status means for the reader.
    var tone: ReportTone {
        switch self {
        case .met, .metAndMaintained: .good
        case .onTrack: .neutral
        case .atRisk: .warning
        case .offTrack: .bad
        case .missing, .notDue, .notApplicable: .muted
        }
    }
}
