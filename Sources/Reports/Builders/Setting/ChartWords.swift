// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension [ReportChart.Bar] {
    /// What is to be seen in the bars, in words: `Đủ: 95 %; Đúng: 40 %.`
    var summary: String { map { $0.label + ": " + $0.text }.joined(separator: "; ") + "." }
}

extension Phrases {
    /// What is to be seen in a line over time, in words.
    func summary(_ points: [ReportChart.Timeline.Point]) -> String {
        points.map { numbers.date($0.day) + ": " + $0.text }.joined(separator: "; ") + "."
    }

    /// The marks of an upright axis: levels from none at all, or shares in quarters where there are no levels.
    func marks(_ levels: [String]) -> [String] {
        levels.isEmpty
            ? (0...4).map { numbers.percent(Rational($0, over: 4) ?? 0, digits: 0) } : ["–"] + levels
    }
}
