// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The levels of bodies, by rubric and body, in an order that does not depend on that of the scorecards.
struct LevelIndex {
    /// A level that counts, as counting says.
    struct Standing {
        let level: Int?
        /// Whether the scorecard gives any level that counts: an assessment that is not verified is none where only
        /// verified ones count.
        let isEvidence: Bool
        let isVerified: Bool
        let asOf: CalendarDate
        let source: BodyLevel
    }

    private struct Key: Hashable {
        let rubric: String
        let body: String
    }

    let counting: ProgressResult.AssessmentChoice
    /// By rubric and body; the earliest first, of one day the highest level first, so that the last one counts.
    private let levels: [Key: [BodyLevel]]
    /// The ids of the rubrics, sorted.
    let rubrics: [String]

    init(_ levels: [BodyLevel], counting: ProgressResult.AssessmentChoice) {
        self.counting = counting
        self.levels = Dictionary(grouping: levels) { Key(rubric: $0.rubric.id, body: $0.body) }
            .mapValues { group in
                group.sorted {
                    (
                        $0.asOf, -($0.level ?? 0), -($0.verifiedLevel ?? 0), $0.document.id, $0.document.version,
                        $0.document.hash?.hex ?? ""
                    ) < (
                        $1.asOf, -($1.level ?? 0), -($1.verifiedLevel ?? 0), $1.document.id, $1.document.version,
                        $1.document.hash?.hex ?? ""
                    )
                }
            }
        rubrics = Set(levels.map(\.rubric.id)).sorted()
    }

    /// All levels of a body under a rubric, the earliest first.
    func all(of body: String, under rubric: String) -> [BodyLevel] { levels[Key(rubric: rubric, body: body)] ?? [] }

    /// The last level of a body on a day, of those that satisfy a condition.
    func latest(
        of body: String, under rubric: String, on day: CalendarDate, where counts: (BodyLevel) -> Bool = { _ in true }
    ) -> Standing? {
        all(of: body, under: rubric).last { $0.asOf <= day && counts($0) }.map(standing)
    }

    func standing(_ level: BodyLevel) -> Standing {
        switch counting {
        case .any:
            Standing(
                level: level.level, isEvidence: true,
                isVerified: level.verifiedLevel.map { $0 >= level.level ?? 0 } ?? false, asOf: level.asOf,
                source: level)
        case .verified:
            Standing(
                level: level.verifiedLevel, isEvidence: level.verifiedLevel != nil,
                isVerified: level.verifiedLevel != nil, asOf: level.asOf, source: level)
        }
    }
}
