// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The ids met so far, to report those that come twice.
struct SeenIDs {
    private let thing: ProgrammeThing
    private var first: [String: Node] = [:]

    init(_ thing: ProgrammeThing) { self.thing = thing }

    /// Whether an id is there and was not met before; reports one that was.
    mutating func isNew(_ id: String?, at node: Node?, _ reader: DocumentReader) -> Bool {
        guard let id, let node else { return false }
        if let earlier = first[id] {
            reader.diagnostics.error(
                .twice(thing, id), at: node, notes: [Diagnostic.Note(at: earlier, .firstGivenHere)])
            return false
        }
        first[id] = node
        return true
    }
}

extension DocumentReader {
    /// A word of a closed set of cases.
    func word<T: RawRepresentable<String> & CaseIterable>(_ node: Node, of type: T.Type) -> T? {
        word(node, among: type.allCases.map { ($0.rawValue, $0) })
    }

    /// Whether a mark such as `none: true` is set; `false` in its place is an error.
    func mark(_ node: Node) -> Bool? {
        guard let isSet = flag(node) else { return nil }
        if !isSet { diagnostics.error(.markNotSet(node.key?.text ?? ""), at: node) }
        return isSet ? true : nil
    }

    /// A measure of the catalogue, with its unit.
    func measure(_ node: Node) -> (id: String, unit: MeasureCatalogue.Unit)? {
        guard let id = string(node) else { return nil }
        guard let entry = MeasureCatalogue.standard.entry(for: id) else {
            let near = MeasureCatalogue.standard.nearest(to: id)
            diagnostics.error(.unknown(.measure, id), at: node, help: near.map { .didYouMean($0) })
            return nil
        }
        return (id, entry.unit)
    }
}
