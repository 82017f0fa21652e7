// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension Programme {
    /// Reads a `programme: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        try self.init(try DocumentComposer.compose(bytes, named: name, limits: limits))
    }

    /// Reads a programme from a composed tree.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let programme = ProgrammeReader(reader: DocumentReader(collector)).programme(root)
        guard let programme, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = programme
    }
}
