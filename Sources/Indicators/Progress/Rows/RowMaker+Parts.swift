// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RowMaker {
    /// Judges a target with several numbers: all are to be met, the worst decides.
    mutating func parts(
        _ row: inout IndicatorProgress, _ indicator: Indicator, _ parts: [IndicatorTarget.Part], _ terms: PhaseTerms
    ) {
        // A body says of the whole row that it does not apply, or that nothing was measured.
        let whole = finder.own(indicator, terms)
        if let latest = whole.latest {
            let remarks = finder.figures[latest.position].remarks
            row.remarks = remarks.isEmpty ? nil : remarks
            if case .notApplicable = latest.content {
                row.reasons = [.saysNotApplicable(latest.period, remarks.reason)]
                return
            }
        }
        for part in parts {
            let counted = finder.find(indicator, part: part.id, terms)
            let judge = judge(indicator, part: part.id, part.bound, terms)
            let judgement = judge.judge(counted.series)
            findings.add(counted.findings)
            if row.remarks == nil, let remarks = counted.remarks, !remarks.isEmpty { row.remarks = remarks }
            let isComing = terms.isComing && judgement.status != .notApplicable
            row.parts.append(
                .init(
                    id: part.id, name: part.name, printed: part.printed, bound: part.bound,
                    status: isComing ? .notDue : judgement.status, figure: counted.standing, gap: judgement.gap,
                    expected: isComing ? nil : judgement.expectation?.value))
            if isComing { continue }
            row.reasons += reasons(of: part, judgement, judge, counted, row, terms).map { .part(part, $0) }
        }
        row.status = ProgressStatus.worst(of: row.parts.map(\.status))
        row.reasons.append(terms.isComing ? .phaseBegins(terms.phase.from) : .worstPartDecides)
    }

    private func reasons(
        of part: IndicatorTarget.Part, _ judgement: Judgement, _ judge: BoundJudge, _ counted: CountedFigure,
        _ row: IndicatorProgress, _ terms: PhaseTerms
    ) -> [LocalizedText] {
        if judgement.status == .notApplicable, let period = judgement.point?.period {
            return [.saysNotApplicable(period, counted.remarks?.reason)]
        }
        guard let figure = counted.standing, judgement.status != .missing else {
            return counted.reasons.isEmpty ? [.noFigure(until: terms.day)] : counted.reasons
        }
        return counted.reasons + [.counts(figure, row.unit)] + Self.reasons(judgement, judge, of: row.target)
    }
}

extension ProgressStatus {
    /// The status of a row by those of its parts.
    static func worst(of parts: [ProgressStatus]) -> ProgressStatus {
        parts.max { $0.weightInParts < $1.weightInParts } ?? .missing
    }

    /// How much a part decides over the others; a part that does not apply decides nothing.
    private var weightInParts: Int {
        switch self {
        case .notApplicable: 0
        case .metAndMaintained: 1
        case .met: 2
        case .notDue: 3
        case .onTrack: 4
        case .atRisk: 5
        case .missing: 6
        case .offTrack: 7
        }
    }
}
