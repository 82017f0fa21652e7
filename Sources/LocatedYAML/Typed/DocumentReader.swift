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
        var isPresent = [Bool](repeating: false, count: schema.keys.count)
        var unknown: [Node] = []
        for (key, value) in node.entries {
            guard let position = key.text.flatMap(schema.position(of:)) else {
                unknown.append(key)
                continue
            }
            isPresent[position] = true
            if value.isNull, position < schema.requiredKeys.count {
                diagnostics.error(.emptyValue(key), at: key)
            }
        }
        let suggested = report(unknown, schema, isPresent: isPresent)
        let missing = schema.requiredKeys.indices.filter { !isPresent[$0] && !suggested.contains(schema.keys[$0]) }
        if !missing.isEmpty {
            let message = DiagnosticMessage.missingKeys(missing.map { schema.keys[$0] }, in: schema.name)
            diagnostics.report(
                Diagnostic(severity: .error, message: message, place: startPlace(of: node)))
        }
        return MappingReader(node: node)
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
