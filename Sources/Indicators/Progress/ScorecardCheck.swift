// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds scorecards that do not count, and those that contradict each other.
struct ScorecardCheck {
    private(set) var findings: [ProgressFinding] = []

    init(_ input: ProgressInput, top: Subject, _ index: LevelIndex) {
        let wanted = input.programme.rubricsOfRollUps
        let isOwnLevelAsked = input.programme.tracked.contains { $0.measure == "indicators.maturity_level" }
        for rubric in index.rubrics {
            let bodies = Set(input.levels.lazy.filter { $0.rubric.id == rubric }.map(\.body)).sorted()
            for body in bodies {
                let levels = index.all(of: body, under: rubric)
                if !wanted.isEmpty, !wanted.contains(rubric), let last = levels.last {
                    findings.append(.scorecardOtherRubric(last, wanted: wanted))
                }
                if let tree = input.bodies, body != top.id, tree.body(body) == nil, let last = levels.last {
                    findings.append(.scorecardOfUnknownBody(last))
                }
                check(levels, on: input.asOf)
                if isOwnLevelAsked, body == top.id, let kind = top.kind {
                    for level in levels where level.profile != nil && level.profile != kind && level.asOf <= input.asOf
                    {
                        findings.append(.scorecardOtherProfile(level, wanted: kind))
                    }
                }
            }
        }
    }

    private mutating func check(_ levels: [BodyLevel], on day: CalendarDate) {
        for level in levels where level.asOf > day { findings.append(.scorecardLater(level)) }
        let known = levels.filter { $0.asOf <= day }
        guard let last = known.last else { return }
        let other = known.first {
            $0.asOf == last.asOf && ($0.level, $0.verifiedLevel) != (last.level, last.verifiedLevel)
        }
        if let other { findings.append(.scorecardsDiffer(other, last)) }
    }
}
