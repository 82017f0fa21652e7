// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The name by which results tell a resource.
struct ResourceName {
    let graph: RDFGraph
    let node: TermID

    /// The IRI, when the resource has one.
    var uri: String? { graph.isIRI(node) ? graph.text(node) : nil }

    /// The IRI, else the first text that is not blank, else the label of the blank node (`_:b0`).
    func text(_ candidates: String?...) -> String {
        if let uri { return uri }
        for case let candidate? in candidates where candidate.contains(where: { !$0.isWhitespace }) { return candidate }
        return "_:" + graph.text(node)
    }

    /// Of several titles the Vietnamese one, else one without a language, else the English one, else the first.
    static func preferred(_ titles: [LocatedText]) -> String? {
        guard titles.count > 1 else { return titles.first?.text }
        for language in ["vi", nil, "en"] {
            if let title = titles.first(where: { $0.language == language }) { return title.text }
        }
        return titles.first?.text
    }
}
