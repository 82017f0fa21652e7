// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What reports are held against: the indicators of a programme, its time, and the bodies of a province.
struct FigureRules: Sendable {
    /// What is known of an indicator.
    struct IndicatorRule: Sendable {
        let id: String
        let unit: IndicatorUnit
        /// Whether its numbers are written in percent.
        let isPercent: Bool
        /// The ids of its parts, in order.
        let parts: [String]
        /// Whether it has a number of its own, and not only parts.
        let isWhole: Bool
    }

    let programme: Programme?
    let bodies: BodyTree?
    let indicators: [IndicatorRule]
    /// First and last day of the programme, in days since 1970.
    let span: ClosedRange<Int32>?
    /// By body, when it existed, in days since 1970.
    let bodySpans: [ClosedRange<Int32>]
    private let indicatorsByID: [String: Int]
    private let bodiesByID: [String: Int]

    init(programme: Programme?, bodies: BodyTree?) {
        self.programme = programme
        self.bodies = bodies
        indicators = (programme?.tracked ?? []).map(IndicatorRule.init)
        indicatorsByID = Dictionary(
            indicators.indices.map { [indicators] in (indicators[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = bodies?.bodies ?? []
        bodiesByID = Dictionary(all.indices.map { (all[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        bodySpans = all.map { body in
            let from = body.active.from.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) } ?? .min
            let to = body.active.to.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) } ?? .max
            return from...max(from, to)
        }
        if let from = programme?.phases.map(\.from).min(), let to = programme?.end, from <= to {
            span = Int32(truncatingIfNeeded: from.daysSinceEpoch)...Int32(truncatingIfNeeded: to.daysSinceEpoch)
        } else {
            span = nil
        }
    }

    func indicator(_ id: String) -> Int? { indicatorsByID[id] }
    func body(_ id: String) -> Int? { bodiesByID[id] }
}

extension FigureRules.IndicatorRule {
    init(_ indicator: Indicator) {
        id = indicator.id
        unit = indicator.unit
        let targets = indicator.targets.values
        isPercent =
            indicator.unit == .percent
            || indicator.unit == .ratio
                && ([indicator.printedUnit ?? ""] + targets.map(\.printed)).contains { $0.contains("%") }
        var parts: Set<String> = []
        var isWhole = targets.isEmpty
        for target in targets {
            switch target.requirement {
            case .parts(let all): parts.formUnion(all.map(\.id))
            case .none: break
            case .bound, .levels, .qualitative: isWhole = true
            }
        }
        self.parts = parts.sorted()
        self.isWhole = isWhole || parts.isEmpty
    }
}
