// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension CheckPack {
    /// Reads a `pack: 1` document in YAML or JSON.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root)
    }

    /// Reads a pack from a composed tree.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        guard let pack = PackReader(collector).pack(root), !collector.hasErrors else {
            throw ReadingFailure(diagnostics: collector.sorted())
        }
        self = pack
    }
}
