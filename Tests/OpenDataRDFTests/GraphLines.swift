// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import OpenData

    /// A graph as N-Triples (W3C Recommendation, 25 February 2014), one statement a line, sorted: a
    /// graph keeps its subjects in the order of the file.
    enum GraphLines {
        static func of(_ graph: RDFGraph) -> [String] {
            graph.statements.map { statement in
                [statement.subject, statement.predicate, statement.object].map { term(graph[$0]) }
                    .joined(separator: " ") + " ."
            }.sorted()
        }

        private static func term(_ term: RDFTerm) -> String {
            switch term {
            case .iri(let iri): "<\(iri)>"
            case .blank(let label): "_:\(label)"
            case .literal(let text, _, let language?): "\"\(escaped(text))\"@\(language)"
            case .literal(let text, let datatype, nil): "\"\(escaped(text))\"^^<\(datatype)>"
            }
        }

        private static func escaped(_ text: String) -> String {
            text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
                .replacing("\r", with: "\\r")
        }
    }
#endif
