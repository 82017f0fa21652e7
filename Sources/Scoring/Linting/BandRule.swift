// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Gaps and overlaps between the bands of number items and of banded levels.
struct BandRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        let ranges = StaticRanges(loaded.rubric.nodes).ranges
        for (position, node) in loaded.rubric.nodes.enumerated() {
            if case .item(let rule) = node.content, case .bands(let bands, let accepts, _) = rule.method {
                report(
                    bands.map(\.interval), domain: accepts,
                    at: loaded.origins[position]["bands"] ?? loaded.origins[position],
                    collector)
            }
            if let levels = node.levels, levels.scheme == .bands {
                let domain = levels.banded == .ratio ? ValueRange.unit : ranges[position]
                report(
                    levels.levels.compactMap(\.band), domain: domain,
                    at: loaded.origins[position]["levels"] ?? loaded.origins[position], collector)
            }
        }
    }

    private func report(
        _ bands: [NumberInterval], domain: ValueRange?, at origin: Node, _ collector: DiagnosticCollector
    ) {
        let seams = BandSeams(bands, domain: domain)
        for gap in seams.gaps { collector.error(.bandGap(gap), at: origin) }
        for overlap in seams.overlaps { collector.error(.bandOverlap(overlap), at: origin) }
    }
}

/// Where neighbouring bands leave a number out or both hold it.
struct BandSeams {
    private(set) var gaps: [String] = []
    private(set) var overlaps: [String] = []

    /// - Parameter domain: the numbers that can occur; `nil` for all between the outermost ends.
    init(_ bands: [NumberInterval], domain: ValueRange?) {
        let sorted = bands.sorted(by: Self.startsBefore)
        guard let first = sorted.first, let last = sorted.max(by: Self.endsBefore) else { return }
        if let domain {
            if let lower = first.lower, !first.contains(domain.low), domain.low <= lower.value {
                gaps.append(Self.text(domain.low, lower.value))
            }
            if let upper = last.upper, !last.contains(domain.high), domain.high >= upper.value {
                gaps.append(Self.text(upper.value, domain.high))
            }
        }
        var reached = first
        for band in sorted.dropFirst() {
            defer { if Self.endsBefore(reached, band) { reached = band } }
            guard let end = reached.upper else {
                overlaps.append(band.lower?.value.plain ?? "−∞")
                continue
            }
            guard let start = band.lower else {
                overlaps.append("−∞")
                continue
            }
            if start.value < end.value || (start.value == end.value && start.isIncluded && end.isIncluded) {
                overlaps.append(start.value == end.value ? start.value.plain : Self.text(start.value, end.value))
            } else if start.value > end.value || (!start.isIncluded && !end.isIncluded) {
                gaps.append(start.value == end.value ? start.value.plain : Self.text(end.value, start.value))
            }
        }
    }

    private static func text(_ low: Rational, _ high: Rational) -> String {
        low == high ? low.plain : "\(low.plain)…\(high.plain)"
    }

    private static func startsBefore(_ left: NumberInterval, _ right: NumberInterval) -> Bool {
        switch (left.lower, right.lower) {
        case (nil, nil): false
        case (nil, _?): true
        case (_?, nil): false
        case (let left?, let right?):
            left.value == right.value ? left.isIncluded && !right.isIncluded : left.value < right.value
        }
    }

    private static func endsBefore(_ left: NumberInterval, _ right: NumberInterval) -> Bool {
        switch (left.upper, right.upper) {
        case (nil, _): false
        case (_?, nil): true
        case (let left?, let right?):
            left.value == right.value ? !left.isIncluded && right.isIncluded : left.value < right.value
        }
    }
}
