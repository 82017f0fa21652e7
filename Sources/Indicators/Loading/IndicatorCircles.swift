// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Finds indicators that wait for each other in a circle.
struct IndicatorCircles {
    private let indicators: [Indicator]
    private let positions: [String: Int]

    init(_ indicators: [Indicator]) {
        self.indicators = indicators
        positions = Dictionary(
            indicators.indices.map { (indicators[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func report(to reader: DocumentReader) {
        for circle in circles({ $0.continues }) {
            let node = indicators[circle[0]].origin
            report(.continuesInCircle(names(circle)), at: node?["continues"] ?? node, reader)
        }
        for circle in circles(Self.rolledUp) {
            let node = indicators[circle[0]].origin
            report(.rollUpInCircle(names(circle)), at: node?["roll_up"]?["figure"] ?? node, reader)
        }
    }

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
