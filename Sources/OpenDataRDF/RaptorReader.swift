// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    public import LocatedYAML
    public import OpenData

    /// Reads Turtle, N-Triples and RDF/XML through libraptor2.
    ///
    /// Nothing but the given bytes is read: network, files and external entities are off, and XML entities that are
    /// nested, long or used too often are refused before the parser sees them. Places are lines. Threads take turns.
    public struct RaptorReader: RDFSyntaxReader {
        /// Turtle, N-Triples and RDF/XML.
        public let formats: Set<Catalogue.Format> = [.turtle, .nTriples, .rdfXML]
        /// How much a file may ask for; `nodes` limits the statements.
        public var limits: ReadingLimits

        /// A reader with the limits of catalogues: 256 MiB and 20 million statements.
        public init(limits: ReadingLimits = .catalogue) {
            self.limits = limits
        }

        /// Reads a text as far as it can be read.
        ///
        /// What stands before a mistake is kept; in N-Triples also what stands after it. A relative IRI is kept as it
        /// was written, with a warning.
        ///
        /// - Throws: `ReadingFailure` when not one statement could be read.
        public func read(
            _ source: SourceText, format: Catalogue.Format
        ) throws(ReadingFailure) -> CatalogueReading {
            try check(source)
            let base = PrivateBase()
            let lines = format == .turtle ? TurtleLines(source.bytes, limit: limits.nodes).lines : []
            let intake = RaptorIntake(source: source, limits: limits, base: base, lines: lines)
            let syntax: RaptorParser.Syntax
            switch format {
            case .turtle: syntax = .turtle
            case .nTriples: syntax = .nTriples
            case .rdfXML:
                syntax = .rdfXML
                let problems = XMLPrologue.problems(of: source)
                if !problems.isEmpty { throw ReadingFailure(diagnostics: problems) }
            case .jsonLD, .dcatUS, .ckan:
                throw failure(.otherFormat(format.rawValue), in: source)
            }
            let tooDeep = syntax == .rdfXML ? XMLDepth.firstTooDeep(in: source.bytes, limit: limits.depth) : nil
            let isRead = RaptorParser.alone {
                guard let parser = RaptorParser(syntax, base: base.text, listener: intake) else { return false }
                RaptorFeed(parser: parser, intake: intake, bytes: source.bytes, end: tooDeep ?? source.bytes.count)
                    .run(by: syntax)
                return true
            }
            if !isRead { throw failure(.raptorUnavailable, in: source) }
            if let tooDeep {
                intake.report(.error, .rdfTooDeep(limits.depth), line: source.position(ofByte: tooDeep).line)
            }
            if intake.builder.count == 0 {
                if intake.hasErrors { throw ReadingFailure(diagnostics: sorted(intake.diagnostics)) }
                throw failure(.noStatements, in: source)
            }
            return CatalogueReading(
                graph: intake.builder.finish(), source: CatalogueSource(linesOf: source.name), format: format,
                diagnostics: sorted(intake.diagnostics))
        }

        private func check(_ source: SourceText) throws(ReadingFailure) {
            if source.bytes.count > min(limits.bytes, Int(Int32.max)) {
                throw failure(.rdfTooLarge(source.bytes.count, limit: limits.bytes), in: source)
            }
            if let problem = source.encodingProblem { throw ReadingFailure(diagnostics: [problem]) }
        }

        private func failure(_ message: DiagnosticMessage, in source: SourceText) -> ReadingFailure {
            ReadingFailure(diagnostics: [
                Diagnostic(
                    severity: .error, message: message, place: source.place(of: SourceRange(start: 0, end: 0)))
            ])
        }

        private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
            let collector = DiagnosticCollector()
            for diagnostic in diagnostics { collector.report(diagnostic) }
            return collector.sorted()
        }
    }
#endif
