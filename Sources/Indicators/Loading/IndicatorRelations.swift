// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Holds indicators against those that they continue or are rolled up from.
struct IndicatorRelations {
    private let indicators: [Indicator]
    /// The order of the phases.
    private let order: [String: Int]
    private let positions: [String: Int]

    init(_ indicators: [Indicator], phases: [ProgrammePhase]) {
        self.indicators = indicators
        order = Dictionary(phases.indices.map { (phases[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        positions = Dictionary(
            indicators.indices.map { (indicators[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func report(to reader: DocumentReader) {
        let continued = circles { $0.continues }
        for circle in continued {
            let node = indicators[circle[0]].origin
            report(.continuesInCircle(names(circle)), at: node?["continues"] ?? node, reader)
        }
        if continued.isEmpty { reportContinued(to: reader) }
        for circle in circles(Self.rolledUp) {
            let node = indicators[circle[0]].origin
            report(.rollUpInCircle(names(circle)), at: node?["roll_up"]?["figure"] ?? node, reader)
        }
    }

    /// What goes on must have begun, and in the same unit.
    private func reportContinued(to reader: DocumentReader) {
        for indicator in indicators {
            guard let earlier = indicator.continues.flatMap({ positions[$0] }).map({ indicators[$0] }) else { continue }
            let node = indicator.origin?["continues"]
            if earlier.unit != indicator.unit {
                report(.continuesOtherUnit(earlier.id, earlier.unit, indicator.unit), at: node, reader)
            }
            guard let first = firstPhase(of: earlier), let own = firstPhase(of: indicator), first >= own else {
                continue
            }
            report(.continuesLater(earlier.id), at: node, reader)
        }
    }

    private func firstPhase(of indicator: Indicator) -> Int? { indicator.targets.keys.compactMap { order[$0] }.min() }

    private static func rolledUp(_ indicator: Indicator) -> String? {
        guard case .figure(let other, _)? = indicator.rollUp?.condition else { return nil }
        return other
    }

    private func report(_ message: DiagnosticMessage, at node: Node?, _ reader: DocumentReader) {
        reader.diagnostics.report(Diagnostic(severity: .error, message: message, place: node?.place))
    }

    private func names(_ circle: [Int]) -> [String] { (circle + circle.prefix(1)).map { indicators[$0].id } }

    /// The circles of a relation in which each indicator has at most one next, each begun at its first row.
    private func circles(_ next: (Indicator) -> String?) -> [[Int]] {
        var circles: [[Int]] = []
        var isDone = Array(repeating: false, count: indicators.count)
        for start in indicators.indices where !isDone[start] {
            var path: [Int] = []
            var places: [Int: Int] = [:]
            var position: Int? = start
            while let here = position, !isDone[here] {
                if let begin = places[here] {
                    let circle = Array(path[begin...])
                    let first = circle.indices.min { circle[$0] < circle[$1] } ?? 0
                    circles.append(Array(circle[first...] + circle[..<first]))
                    break
                }
                places[here] = path.count
                path.append(here)
                position = next(indicators[here]).flatMap { positions[$0] }
            }
            for visited in path { isDone[visited] = true }
        }
        return circles
    }
}
