// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The names under which a programme knows its agencies.
struct AgencyNames {
    private var ids: [String] = []
    private var isDeclared: Set<String> = []
    private var owners: [String: (id: String, node: Node)] = [:]
    /// The names as written, in the order of the document, for suggestions.
    private var names: [String] = []

    /// Letters in lower case, white space collapsed. Swift compares canonically: composed or not makes no difference.
    static func folded(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    mutating func add(id: String) {
        if isDeclared.insert(id).inserted { ids.append(id) }
    }

    /// Adds a name or another spelling of an agency; reports one that another agency has.
    mutating func add(_ name: String, of id: String, at node: Node, _ reader: DocumentReader) {
        let folded = Self.folded(name)
        guard let owner = owners[folded] else {
            owners[folded] = (id, node)
            names.append(name)
            return
        }
        guard owner.id != id else { return }
        reader.diagnostics.error(
            .nameOfTwoAgencies(name, owner.id, id), at: node, notes: [Diagnostic.Note(at: owner.node, .firstGivenHere)])
    }

    func has(id: String) -> Bool { isDeclared.contains(id) }

    /// The agency that a text names.
    func id(named text: some StringProtocol) -> String? { owners[Self.folded(text)]?.id }

    func help(forID id: String) -> DiagnosticMessage? { .choices(id, among: ids) }

    func help(forName name: String) -> DiagnosticMessage {
        if has(id: name) { return .idInsteadOfName(name) }
        let folded = names.map { Self.folded($0) }
        if let near = Suggestion.nearest(to: Self.folded(name), among: folded),
            let position = folded.firstIndex(of: near)
        {
            return .didYouMean(names[position])
        }
        return .explicitCell
    }
}
