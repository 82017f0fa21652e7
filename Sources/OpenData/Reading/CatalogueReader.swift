// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads a catalogue in whatever format it is written.
///
/// The content tells the format; the ending of the name only decides between formats that look alike. A file of another
/// kind (an archive, a page, a table) is refused with what it is and what to give instead.
public struct CatalogueReader: Sendable {
    private let contexts: KnownContexts
    private let syntaxes: [any RDFSyntaxReader]

    /// A reader.
    /// - Parameters:
    ///   - contexts: the JSON-LD contexts that are known by their address.
    ///   - syntaxes: readers of Turtle, N-Triples and RDF/XML; without one such files are refused.
    public init(contexts: KnownContexts, syntaxes: [any RDFSyntaxReader] = []) {
        self.contexts = contexts
        self.syntaxes = syntaxes
    }

    /// Reads a catalogue of at most 256 MiB and 20 million values.
    /// - Throws: `ReadingFailure` when nothing could be read.
    public func read(name: String, bytes: [UInt8]) throws(ReadingFailure) -> CatalogueReading {
        let source = SourceText(name: name, bytes: bytes)
        let limit = ReadingLimits.catalogue.bytes
        guard bytes.count <= limit else { throw Self.failure(.catalogueTooLarge(bytes.count, limit: limit), source) }
        if let foreign = ForeignFile.recognised(bytes) { throw Self.failure(.foreignFile(foreign), source) }
        switch CatalogueSyntax.recognised(name: name, bytes: bytes) {
        case .json: return try readJSON(source)
        case .jsonLines: return CKANReader().readLines(source)
        case .rdf(let format): return try readRDF(source, format)
        case nil: throw Self.failure(.unknownFormat, source)
        }
    }

    private func readJSON(_ source: SourceText) throws(ReadingFailure) -> CatalogueReading {
        let document = try DocumentComposer.compose(source, syntax: .json, limits: .catalogue)
        switch JSONCatalogue.recognised(document) {
        case .dcatUS: return DCATUSReader().read(source, document: document)
        case .ckan: return CKANReader().read(source, document: document)
        case .jsonLD: return JSONLDReader(contexts: contexts).read(source, document: document)
        case .dataPackage: throw Self.failure(.foreignFile(.dataPackage), source)
        case nil: throw Self.failure(.unknownJSON, source)
        }
    }

    private func readRDF(_ source: SourceText, _ format: Catalogue.Format) throws(ReadingFailure) -> CatalogueReading {
        if let fault = InvalidUTF8.first(in: source.bytes) { throw Self.failure(.notUTF8, source, at: fault) }
        guard let reader = syntaxes.first(where: { $0.formats.contains(format) }) else {
            throw Self.failure(.rdfTraitMissing(format), source)
        }
        return try reader.read(source, format: format)
    }

    private static func failure(
        _ message: DiagnosticMessage, _ source: SourceText, at offset: Int = 0
    ) -> ReadingFailure {
        let place =
            offset == 0
            // Without its first line: it may be an archive.
            ? Diagnostic.Place(startOf: source.name) : source.place(of: SourceRange(start: offset, end: offset))
        return ReadingFailure(diagnostics: [Diagnostic(severity: .error, message: message, place: place)])
    }
}
