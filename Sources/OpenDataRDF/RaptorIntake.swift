// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    internal import LocatedYAML
    internal import OpenData

    /// Builds a graph from what a parser says. A class, because the parser calls it back.
    final class RaptorIntake: RaptorListener {
        private(set) var builder = RDFGraphBuilder()
        private(set) var diagnostics: [Diagnostic] = []
        /// The line of the latest error in the part of the text that is being read.
        private(set) var errorLine: Int?
        /// Whether there are more statements than the limit allows.
        private(set) var isFull = false
        private let source: SourceText
        private let limits: ReadingLimits
        private let base: PrivateBase
        private var relatives: Set<String> = []
        /// Lines of the text before the part that is being read.
        private var linesBefore = 0
        /// The lines of values, statement by statement, where they are known better than the parser tells them.
        private let lines: [UInt32]
        private var heard = 0

        init(source: SourceText, limits: ReadingLimits, base: PrivateBase, lines: [UInt32]) {
            self.source = source
            self.limits = limits
            self.base = base
            self.lines = lines
        }

        var hasTooManyProblems: Bool { diagnostics.count > limits.problems }

        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

        /// A new part of the text begins.
        func beginPart(after lines: Int) {
            linesBefore = lines
            errorLine = nil
        }

        func stated(_ subject: RaptorTerm, _ predicate: RaptorTerm, _ object: RaptorTerm, line: Int) {
            guard !isFull else { return }
            let line = heard < lines.count ? Int(lines[heard]) : line + linesBefore
            heard += 1
            guard builder.count < limits.nodes else {
                isFull = true
                report(.error, .tooManyStatements(limits.nodes), line: line)
                return
            }
            let place = CataloguePlace(line)
            let (subject, predicate) = (term(subject, line), term(predicate, line))
            builder.add(subject, predicate, term(object, line), at: place)
        }

        func complained(_ text: String, isError: Bool, line: Int, column: Int?) {
            let line = line + linesBefore
            if isError { errorLine = line }
            report(
                isError ? .error : .warning, .parserSays(text, isError: isError), line: line, column: column)
        }

        func report(
            _ severity: DiagnosticSeverity, _ message: DiagnosticMessage, line: Int, column: Int? = nil
        ) {
            guard diagnostics.count <= limits.problems else { return }
            let place = source.place(ofLine: line, column: column)
            guard diagnostics.count < limits.problems else {
                diagnostics.append(
                    Diagnostic(severity: severity, message: .tooManyRDFProblems(limits.problems), place: place))
                return
            }
            diagnostics.append(Diagnostic(severity: severity, message: message, place: place))
        }

        private func term(_ term: RaptorTerm, _ line: Int) -> TermID {
            switch term {
            case .iri(let iri): return builder.iri(written(iri, line))
            case .blank(let label): return builder.blank(label)
            case .literal(let text, let datatype, let language):
                return builder.literal(text, datatype: datatype.map { written($0, line) }, language: language)
            }
        }

        private func written(_ iri: String, _ line: Int) -> String {
            guard let relative = base.relative(iri) else { return iri }
            if relatives.count <= limits.problems, relatives.insert(relative).inserted {
                report(.warning, .relativeIRI(relative), line: line)
            }
            return relative
        }
    }
#endif
