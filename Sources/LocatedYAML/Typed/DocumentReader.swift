// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads typed values from nodes.
///
/// A problem goes to the collector and the caller gets nil, so that reading goes on and one pass finds everything.
public struct DocumentReader {
    /// Where problems are reported.
    public let diagnostics: DiagnosticCollector

    /// A reader that reports to a collector.
    public init(_ diagnostics: DiagnosticCollector) {
        self.diagnostics = diagnostics
    }

    /// Opens a mapping with a closed set of keys.
    ///
    /// Reports keys that the schema does not have, with the key that was probably meant unless that is there as well;
    /// required keys without a value; and, at the start of the mapping, required keys that are missing. A missing key
    /// that is already suggested for a misspelt one is not reported again.
    ///
    /// - Returns: nil when the node is not a mapping; otherwise a reader, even when problems were reported.
    public func mapping(_ node: Node, _ schema: MappingSchema) -> MappingReader? {
        guard node.kind == .mapping else {
            diagnostics.error(.expected("expected-mapping", .mapping, at: node), at: node)
            return nil
        }
        // By the position of a key, that of its entry, from 1 on; 0 for a missing key.
        var places = [UInt32](repeating: 0, count: schema.keys.count)
        var unknown: [Node] = []
        var missing = schema.requiredKeys.count
        let (arena, content) = (node.arena, node.content)
        for entry in 0..<Int(content.count) {
            let key = arena.children[Int(content.first) + 2 * entry]
            guard let position = arena.position(of: key, in: schema) else {
                unknown.append(Node(arena: arena, index: key))
                continue
            }
            places[position] = UInt32(truncatingIfNeeded: entry + 1)
            if position < schema.requiredKeys.count { missing -= 1 }
        }
        if !unknown.isEmpty || missing > 0 { reportKeys(of: node, schema, places, unknown) }
        // What has no value is as good as missing from here on.
        for position in places.indices where places[position] > 0 {
            let slot = Int(content.first) + 2 * Int(places[position]) - 2
            guard arena.content(arena.children[slot + 1]).form == .null else { continue }
            places[position] = 0
            if position < schema.requiredKeys.count {
                let key = Node(arena: arena, index: arena.children[slot])
                diagnostics.error(.emptyValue(key), at: key)
            }
        }
        return MappingReader(node: node, schema: schema, places: places)
    }

    /// Reports the keys that the schema does not have, and the required ones that are missing.
    private func reportKeys(of node: Node, _ schema: MappingSchema, _ places: [UInt32], _ unknown: [Node]) {
        let suggested = report(unknown, schema, isPresent: places.map { $0 > 0 })
        let missing = schema.requiredKeys.indices.filter { places[$0] == 0 && !suggested.contains(schema.keys[$0]) }
        guard !missing.isEmpty else { return }
        let message = DiagnosticMessage.missingKeys(missing.map { schema.keys[$0] }, in: schema.name)
        diagnostics.report(Diagnostic(severity: .error, message: message, place: startPlace(of: node)))
    }

    /// The items of a sequence.
    public func sequence(_ node: Node) -> [Node]? {
        guard node.kind == .sequence else {
            diagnostics.error(.expected("expected-list", .list, at: node), at: node)
            return nil
        }
        return Array(node.items)
    }

    private func report(_ unknown: [Node], _ schema: MappingSchema, isPresent: [Bool]) -> Set<String> {
        guard !unknown.isEmpty else { return [] }
        var suggested: Set<String> = []
        let absent = schema.keys.indices.filter { !isPresent[$0] }.map { schema.keys[$0] }
        let allowed = DiagnosticMessage.allowedKeys(schema.keys)
        for (position, key) in unknown.enumerated() {
            // Someone who mistypes more keys than this needs the list more than guesses.
            let suggestion = position < 100 ? Suggestion.nearest(to: key.text ?? "", among: absent) : nil
            if let suggestion { suggested.insert(suggestion) }
            diagnostics.error(
                .unknownKey(key, in: schema.name), at: key, help: suggestion.map { .didYouMean($0) } ?? allowed)
        }
        return suggested
    }

    /// The first key of a block mapping, or the opening brace: a mapping as a whole may fill the file.
    private func startPlace(of node: Node) -> Diagnostic.Place {
        let range = node.range
        if let key = node.entries.first?.key, key.range.start == range.start { return key.place }
        return node.source.place(of: SourceRange(start: range.start, end: min(range.start + 1, range.end)))
    }
}
