// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension Crosswalk {
    /// Reads a `crosswalk: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        try self.init(try DocumentComposer.compose(bytes, named: name, limits: limits))
    }

    /// Reads a crosswalk from a composed tree. Whether its programmes and indicators exist is for ``CrosswalkLinter``.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let crosswalk = CrosswalkReader(reader: DocumentReader(collector)).crosswalk(root)
        guard let crosswalk, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = crosswalk
    }
}
