// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The numbers that earlier phases asked for: where paths begin.
struct EarlierTargets {
    private let programme: Programme
    private let indicators: [String: Indicator]

    init(_ programme: Programme) {
        self.programme = programme
        indicators = Dictionary(programme.tracked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The number that the indicator, or else the one that it goes on with, had in the nearest earlier phase with one.
    func number(before phase: ProgrammePhase, of indicator: Indicator, part: String?) -> Rational? {
        if let other = indicator.continues.flatMap({ indicators[$0] }),
            let number = nearest(before: phase, of: other, part: part)
        {
            return number
        }
        return nearest(before: phase, of: indicator, part: part)
    }

    private func nearest(before phase: ProgrammePhase, of indicator: Indicator, part: String?) -> Rational? {
        let earlier = programme.phases.filter { $0.to < phase.from }.sorted { $0.to > $1.to }
        for phase in earlier {
            guard let requirement = indicator.targets[phase.id]?.requirement else { continue }
            switch requirement {
            case .bound(let bound) where part == nil: return bound.value
            case .levels(let levels) where part == nil: return levels.min().map { Rational($0) }
            case .parts(let parts):
                if let bound = parts.first(where: { $0.id == part })?.bound { return bound.value }
            case .bound, .levels, .qualitative, .none: continue
            }
        }
        return nil
    }
}
