// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Says how a programme stands on a day.
public enum ProgressTracker {
    /// How the targets of a programme stand on a day: a pure function of figures, scorecards and bodies.
    ///
    /// Nothing is refused: what cannot be used is told by the findings of the result.
    /// - Complexity: proportional to the number of figures; they are looked through where they lie.
    public static func track(_ input: ProgressInput) -> ProgressResult {
        let top = Self.tracked(input)
        let tree = input.bodies.flatMap { $0.body(top.id) == nil ? nil : $0 }
        let scope = tree.map { BodyScope($0, below: top.id) }
        var rows = RowMaker(
            programme: input.programme, asOf: input.asOf, earlier: EarlierTargets(input.programme),
            duties: OwedDuties(input.programme, asOf: input.asOf),
            changeDays: tree.flatMap { tree in tree.body(top.id).map(tree.changeDays) } ?? [],
            finder: FigureFinder(input, top: top, scope: scope))
        if input.bodies != nil, tree == nil { rows.findings.add([.bodyNotInTree(top.id)]) }
        let tracked = Self.rows(of: input, &rows)
        rows.findings.add(ScorecardCheck(input, top: top, rows.finder.levels).findings)
        rows.findings.add(Self.strangers(input, top: top, scope))
        let measures = MeasureGathering(tracked, input)
        rows.findings.add(measures.findings)
        return ProgressResult(
            engine: .current, asOf: input.asOf,
            programme: ProgressResult.ProgrammeSummary(
                identity: input.programme.identity, title: input.programme.title,
                number: input.programme.document.number, status: input.programme.status,
                effective: input.programme.document.effective ?? input.programme.document.date),
            body: top, rule: input.programme.rule, counting: input.counting,
            figures: input.figures.sources.sorted(by: DocumentIdentity.isOrdered(_:before:)),
            bodies: input.bodies?.identity,
            scorecards: Set(input.levels.map(\.document)).sorted(by: DocumentIdentity.isOrdered(_:before:)),
            reports: Self.reports(input), phases: Self.phases(input, tracked), rows: tracked,
            standings: BodyStandings(input, scope: scope, rows).standings,
            tasks: ProgressResult.TaskProgress(
                input.programme.tasks, input.figures.taskReports, asOf: input.asOf),
            findings: rows.findings.findings, measures: measures.measures)
    }

    private static func tracked(_ input: ProgressInput) -> Subject {
        var top = input.programme.body
        if let id = input.body, id != top.id { top = Subject(id: id) }
        if let body = input.bodies?.body(top.id) {
            top.name = top.name ?? body.name
            top.kind = top.kind ?? body.kind
            top.parent = top.parent ?? body.parent
        }
        return top
    }

    private static func rows(of input: ProgressInput, _ maker: inout RowMaker) -> [IndicatorProgress] {
        let phases = input.programme.phases.filter { input.phase == nil || $0.id == input.phase }
        var rows: [IndicatorProgress] = []
        for (indicators, isAdditional) in [
            (input.programme.indicators, false), (input.programme.additionalTargets, true),
        ] {
            for indicator in indicators {
                for phase in phases {
                    guard let target = indicator.targets[phase.id] else { continue }
                    rows.append(maker.row(indicator, isAdditional: isAdditional, phase, target))
                }
            }
        }
        return rows
    }

    private static func phases(
        _ input: ProgressInput, _ rows: [IndicatorProgress]
    ) -> [ProgressResult.PhaseProgress] {
        input.programme.phases.filter { input.phase == nil || $0.id == input.phase }.map { phase in
            var counts = Dictionary(uniqueKeysWithValues: ProgressStatus.allCases.map { ($0, 0) })
            for row in rows where row.phase == phase.id && !row.isAdditional { counts[row.status, default: 0] += 1 }
            return ProgressResult.PhaseProgress(
                id: phase.id, title: phase.title, from: phase.from, to: phase.to,
                time: input.asOf < phase.from ? .coming : input.asOf > phase.to ? .past : .current, counts: counts)
        }
    }

    private static func reports(_ input: ProgressInput) -> ProgressResult.ReportCount {
        let figures = input.figures
        var later = 0
        for position in 0..<figures.count
        where (figures.reportedOn(at: position) ?? figures.period(at: position).end) > input.asOf {
            later += 1
        }
        return ProgressResult.ReportCount(read: figures.count, later: later)
    }

    /// Bodies that reported though the list of bodies does not know them.
    private static func strangers(_ input: ProgressInput, top: Subject, _ scope: BodyScope?) -> [ProgressFinding] {
        guard let tree = input.bodies else { return [] }
        return input.programme.tracked.flatMap { indicator in
            input.figures.bodies(reporting: indicator.id).filter { $0 != top.id && tree.body($0) == nil }
                .map { .figureOfUnknownBody(indicator.id, $0) }
        }
    }
}

extension DocumentIdentity {
    /// By id, version and hash.
    static func isOrdered(_ left: DocumentIdentity, before right: DocumentIdentity) -> Bool {
        (left.id, left.version, left.hash?.hex ?? "") < (right.id, right.version, right.hash?.hex ?? "")
    }
}
