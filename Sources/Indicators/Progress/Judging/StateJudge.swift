// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Judges a state of things told in words.
struct StateJudge {
    let terms: PhaseTerms
    let isMaintained: Bool

    /// Judges the latest point of a series.
    func judge(_ series: FigureSeries) -> Judgement {
        guard let point = series.latest else { return Judgement(status: .missing) }
        switch point.content {
        case .notApplicable: return Judgement(status: .notApplicable, point: point)
        case .notMeasured, .value: return Judgement(status: .missing, point: point)
        case .achievement(let achievement):
            var judgement = Judgement(status: status(of: achievement), point: point)
            judgement.satisfies = achievement == .done
            guard isMaintained else { return judgement }
            let keeping = keeping(series)
            judgement.keeping = keeping
            if judgement.satisfies, keeping.isKept, keeping.count >= 2 { judgement.status = .metAndMaintained }
            if !judgement.satisfies, keeping.fall != nil { judgement.status = .offTrack }
            return judgement
        }
    }

    private func status(of achievement: Figure.Achievement) -> ProgressStatus {
        switch achievement {
        case .done: .met
        case .partly: terms.isPast ? .offTrack : terms.isStanding ? .atRisk : .onTrack
        case .notDone: terms.isPast || terms.isStanding ? .offTrack : .atRisk
        }
    }

    private func keeping(_ series: FigureSeries) -> Judgement.Keeping {
        var keeping = Judgement.Keeping(count: 0, isKept: true)
        var run: ReportingPeriod?
        series.latestFirst { point in
            guard case .achievement(let achievement) = point.content else { return false }
            keeping.count += 1
            if achievement == .done {
                if keeping.fall == nil { keeping.fall = run }
            } else {
                keeping.isKept = false
                if keeping.fall == nil { run = point.period }
            }
            return point.period.end < terms.phase.from
        }
        return keeping
    }
}
