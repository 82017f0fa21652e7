// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// What came of reading a catalogue file.
///
/// A file that is partly broken gives what could be read and every problem with its place; only a file of which nothing
/// could be read is refused.
public struct CatalogueReading: Sendable {
    /// The statements that could be read.
    public var graph: RDFGraph
    /// What their places point into.
    public var source: CatalogueSource
    /// The format that was found.
    public var format: Catalogue.Format
    /// The document tree, for formats that are JSON: the pack `dcat-us-1.1` checks it.
    public var document: Node?
    /// Everything that is wrong, in the order of the file.
    public var diagnostics: [Diagnostic]

    /// Makes a reading.
    public init(
        graph: RDFGraph, source: CatalogueSource, format: Catalogue.Format, document: Node? = nil,
        diagnostics: [Diagnostic] = []
    ) {
        self.graph = graph
        self.source = source
        self.format = format
        self.document = document
        self.diagnostics = diagnostics
    }
}

/// Reads a syntax of RDF that this module does not know itself. The product `OpenDataRDF` has one for Turtle, N-Triples
/// and RDF/XML.
public protocol RDFSyntaxReader: Sendable {
    /// The formats it reads.
    var formats: Set<Catalogue.Format> { get }

    /// Reads a text; the network and other files are never touched.
    /// - Throws: `ReadingFailure` when nothing could be read.
    func read(_ source: SourceText, format: Catalogue.Format) throws(ReadingFailure) -> CatalogueReading
}
