// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What is to be seen in the radar of a scorecard, in words: how many domains are at the target, and which are lowest.
struct RadarSummary {
    private let parts: ScorecardParts
    private var phrases: Phrases { parts.phrases }

    /// More of the lowest domains are not named.
    private static let mostNames = 3

    init(_ parts: ScorecardParts) { self.parts = parts }

    /// The sentences.
    ///
    /// - Parameter target: what the target is called.
    func text(_ axes: [ReportChart.Radar.Axis], target: String) -> String {
        [targets(axes, target), lowest(axes), previous(axes)].compactMap(\.self).joined(separator: " ")
    }

    private func targets(_ axes: [ReportChart.Radar.Axis], _ name: String) -> String? {
        let aimed = axes.compactMap { axis in axis.target.map { (value: axis.value, target: $0) } }
        guard !aimed.isEmpty else { return nil }
        let met = aimed.count { pair in pair.value.map { $0 >= pair.target } ?? false }
        let counts = phrases.count(met) + "/" + phrases.count(aimed.count)
        return phrases.say("\(counts) lĩnh vực đạt mục tiêu \(name).", "\(counts) domains are at the target, \(name).")
    }

    private func lowest(_ axes: [ReportChart.Radar.Axis]) -> String? {
        guard let least = axes.compactMap(\.value).min() else { return nil }
        let lowest = axes.filter { $0.value == least }
        guard let text = lowest.first?.text else { return nil }
        if lowest.count == axes.count {
            return phrases.say("Mọi lĩnh vực đều ở mức \(text).", "Every domain is at \(text).")
        }
        let names = lowest.prefix(Self.mostNames).map(\.label).joined(separator: "; ")
        let rest = lowest.count - Self.mostNames
        let more = rest > 0 ? "; " + phrases.andMore(rest, vi: "lĩnh vực", en: "domain") : ""
        return phrases.say("Thấp nhất, ở mức \(text): \(names)\(more).", "Lowest, at \(text): \(names)\(more).")
    }

    private func previous(_ axes: [ReportChart.Radar.Axis]) -> String? {
        guard let previous = parts.previous, axes.contains(where: { $0.previous != nil }) else { return nil }
        let day = phrases.numbers.date(previous.asOf)
        return phrases.say("Kỳ trước: \(day).", "The period before: \(day).")
    }
}
