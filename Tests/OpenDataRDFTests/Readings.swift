// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import LocatedYAML
    import OpenData
    import OpenDataRDF

    /// Reads a text as a file of that name.
    func reading(
        _ text: String, _ format: Catalogue.Format = .turtle, limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) -> CatalogueReading {
        try reading(Array(text.utf8), format, limits: limits)
    }

    func reading(
        _ bytes: [UInt8], _ format: Catalogue.Format, limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) -> CatalogueReading {
        try RaptorReader(limits: limits).read(SourceText(name: "file", bytes: bytes), format: format)
    }

    extension CatalogueReading {
        /// Every statement, sorted: a graph keeps its subjects in the order of the file.
        var statements: [String] {
            graph.statements.map { [$0.subject, $0.predicate, $0.object].map(render).joined(separator: " ") }.sorted()
        }

        /// Every statement with its line.
        var linedStatements: [String] {
            graph.statements.map { statement in
                let line = source.located(statement.place).line
                return "\(line): " + [statement.predicate, statement.object].map(render).joined(separator: " ")
            }
        }

        /// "line:column severity code" of every diagnostic.
        var problems: [String] { diagnostics.map(\.brief) }

        private func render(_ id: TermID) -> String {
            switch graph[id] {
            case .iri(let iri): "<\(iri)>"
            case .blank(let label): "_:\(label)"
            case .literal(let text, let datatype, let language): "'\(text)' \(language ?? datatype)"
            }
        }
    }

    extension Diagnostic {
        /// "line:column severity code".
        var brief: String { "\(place?.line ?? 0):\(place?.column ?? 0) \(severity.rawValue) \(message.code)" }
    }

    /// "line:column severity code" of every diagnostic of a reading that fails; empty when it does not fail.
    func failure(_ text: String, _ format: Catalogue.Format, limits: ReadingLimits = .catalogue) -> [String] {
        failure(Array(text.utf8), format, limits: limits)
    }

    func failure(_ bytes: [UInt8], _ format: Catalogue.Format, limits: ReadingLimits = .catalogue) -> [String] {
        do throws(ReadingFailure) {
            _ = try reading(bytes, format, limits: limits)
            return []
        } catch {
            return error.diagnostics.map(\.brief)
        }
    }
#endif
