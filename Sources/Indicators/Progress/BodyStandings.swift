// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How the own figures of each body below stand with the targets of the phase of the day.
///
/// A target about a share of bodies says nothing of a single body and is left out.
struct BodyStandings {
    private(set) var standings: [ProgressResult.BodyStanding] = []

    /// One number that figures are judged against.
    private enum Question {
        case number(part: String?, BoundJudge)
        case state(StateJudge)
    }

    init(_ input: ProgressInput, scope: BodyScope?, _ rows: RowMaker) {
        guard let scope else { return }
        let asked = Self.questions(input, rows)
        let levels = rows.finder.levels
        let rubrics = Self.rubrics(input.programme, levels)
        standings =
            input.bodies?.descendants(of: scope.top, on: input.asOf).map { body in
                var standing = ProgressResult.BodyStanding(
                    body: body.id, name: body.name, kind: body.kind, reported: 0, counts: [:], isVerified: false)
                for (indicator, terms, questions) in asked {
                    guard let status = Self.status(of: body.id, indicator, terms, questions, input) else { continue }
                    standing.reported += 1
                    standing.counts[status, default: 0] += 1
                }
                for rubric in rubrics {
                    guard let level = levels.latest(of: body.id, under: rubric, on: input.asOf), level.isEvidence
                    else { continue }
                    standing.level = level.level
                    standing.isVerified = level.isVerified
                    break
                }
                return standing
            } ?? []
    }

    /// The rubrics that the programme names; when it names none, the only one there is.
    private static func rubrics(_ programme: Programme, _ levels: LevelIndex) -> [String] {
        let named = programme.rubricsOfRollUps
        return named.isEmpty && levels.rubrics.count == 1 ? levels.rubrics : named
    }

    private static func questions(
        _ input: ProgressInput, _ rows: RowMaker
    ) -> [(String, PhaseTerms, [Question])] {
        let phases = input.programme.phases
        guard
            let phase = phases.first(where: { $0.from <= input.asOf && input.asOf <= $0.to })
                ?? phases.last(where: { $0.to < input.asOf })
        else { return [] }
        return input.programme.tracked.compactMap { indicator in
            guard indicator.rollUp == nil, let target = indicator.targets[phase.id] else { return nil }
            let terms = PhaseTerms(phase, of: indicator, asOf: input.asOf, rule: input.programme.rule)
            switch target.requirement {
            case .none: return nil
            case .bound(let bound):
                return (indicator.id, terms, [.number(part: nil, rows.judge(indicator, bound, terms))])
            case .levels(let levels):
                let bound = IndicatorTarget.Bound(.atLeast, levels.min().map { Rational($0) } ?? 1)
                return (indicator.id, terms, [.number(part: nil, rows.judge(indicator, bound, terms))])
            case .qualitative:
                return (indicator.id, terms, [.state(StateJudge(terms: terms, isMaintained: target.isMaintained))])
            case .parts(let parts):
                return (
                    indicator.id, terms,
                    parts.map { .number(part: $0.id, rows.judge(indicator, part: $0.id, $0.bound, terms)) }
                )
            }
        }
    }

    /// The status of a body's own figures about an indicator; `nil` when it has none.
    private static func status(
        of body: String, _ indicator: String, _ terms: PhaseTerms, _ questions: [Question], _ input: ProgressInput
    ) -> ProgressStatus? {
        func series(_ part: String?) -> FigureSeries? {
            let positions = input.figures.positions(indicator: indicator, part: part, body: body)
            if positions.isEmpty { return nil }
            let known = KnownFigures(
                figures: input.figures, positions: positions, asOf: input.asOf, limit: terms.limit)
            return known.latest == nil ? nil : .reported(known)
        }
        if questions.count > 1, let whole = series(nil), whole.latest?.content == .notApplicable {
            return .notApplicable
        }
        var hasReported = false
        var statuses: [ProgressStatus] = []
        for question in questions {
            switch question {
            case .number(let part, let judge):
                let series = series(part)
                hasReported = hasReported || series != nil
                statuses.append(series.map { judge.judge($0).status } ?? .missing)
            case .state(let judge):
                let series = series(nil)
                hasReported = hasReported || series != nil
                statuses.append(series.map { judge.judge($0).status } ?? .missing)
            }
        }
        return hasReported ? ProgressStatus.worst(of: statuses) : nil
    }
}
