// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads a catalogue in whatever format it is written.
public struct CatalogueReader: Sendable {
    let contexts: KnownContexts
    let syntaxes: [any RDFSyntaxReader]

    /// A reader.
    /// - Parameters:
    ///   - contexts: the JSON-LD contexts that are known by their address.
    ///   - syntaxes: readers of Turtle, N-Triples and RDF/XML; without one such files are refused.
    public init(contexts: KnownContexts, syntaxes: [any RDFSyntaxReader] = []) {
        self.contexts = contexts
        self.syntaxes = syntaxes
    }

    /// Reads a catalogue; the format is recognised from its content.
    /// - Throws: `ReadingFailure` when nothing could be read.
    public func read(name: String, bytes: [UInt8]) throws(ReadingFailure) -> CatalogueReading {
        let source = SourceText(name: name, bytes: bytes)
        let document = try DocumentComposer.compose(source, syntax: .json, limits: .catalogue)
        if document["dataset"] != nil { return DCATUSReader().read(source, document: document) }
        if document["result"] != nil { return CKANReader().read(source, document: document) }
        return JSONLDReader(contexts: contexts).read(source, document: document)
    }
}
