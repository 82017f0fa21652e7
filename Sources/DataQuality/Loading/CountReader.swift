// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads how many of something there may be.
struct CountReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// One number (exactly so many), or `[least, most]`.
    func counts(_ node: Node, in range: ClosedRange<Int>) -> (low: Int?, high: Int?)? {
        if node.kind == .scalar { return reader.integer(node, in: range).map { ($0, $0) } }
        guard node.kind == .sequence, node.count == 2 else {
            context.diagnostics.error(.expectedCounts(at: node), at: node)
            return nil
        }
        let ends = (reader.integer(node.items[0], in: range), reader.integer(node.items[1], in: range))
        guard let low = ends.0, let high = ends.1 else { return nil }
        return check(low, high, at: node)
    }

    /// `at_least` and `at_most`, at least one of which must be there.
    func counts(_ map: MappingReader, _ schema: MappingSchema, in range: ClosedRange<Int>) -> (low: Int?, high: Int?)? {
        guard map["at_least"] != nil || map["at_most"] != nil else {
            if !reader.isMisspelt(["at_least", "at_most"], in: map, schema) {
                context.diagnostics.error(.anyKeyOf(["at_least", "at_most"]), at: map.node.key ?? map.node)
            }
            return nil
        }
        let low = map["at_least"].map { reader.integer($0, in: range) }
        let high = map["at_most"].map { reader.integer($0, in: range) }
        // A bound that is there and cannot be read is no open end.
        if case .some(.none) = low { return nil }
        if case .some(.none) = high { return nil }
        return check(low ?? nil, high ?? nil, at: map["at_most"] ?? map.node)
    }

    private func check(_ low: Int?, _ high: Int?, at node: Node) -> (low: Int?, high: Int?)? {
        if let low, let high, low > high {
            context.diagnostics.error(.reversedEnds(String(low), String(high)), at: node)
            return nil
        }
        return (low, high)
    }
}
