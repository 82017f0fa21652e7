// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData

/// A graph as N-Triples, sorted, with the canonical labels of its blank nodes: equal texts are equal graphs.
enum GraphText {
    static func of(_ graph: RDFGraph) -> [String] {
        graph.statements.map { statement in
            [statement.subject, statement.predicate, statement.object].map { term(graph[$0]) }.joined(separator: " ")
        }.sorted()
    }

    private static func term(_ term: RDFTerm) -> String {
        switch term {
        case .iri(let text): "<\(text)>"
        case .blank(let label): "_:\(label)"
        case .literal(let text, let datatype, let language):
            "\"\(text)\"" + (language.map { "@\($0)" } ?? (datatype.hasSuffix("#string") ? "" : "^^<\(datatype)>"))
        }
    }
}
