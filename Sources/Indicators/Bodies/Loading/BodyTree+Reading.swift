// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension BodyTree {
    /// Reads a `bodies: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        try self.init(DocumentComposer.compose(bytes, named: name, limits: limits))
    }

    /// Reads bodies from a composed tree.
    ///
    /// Beside what does not fit the form these are errors: unknown and repeated ids, bodies that are their own ancestors or
    /// predecessors, a predecessor that existed on after its successor began, a parent that did not exist all the time that
    /// the child did, and an identifier that two bodies of one time share.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let tree = BodyTreeReader(reader: DocumentReader(collector)).tree(root)
        guard let tree, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = tree
    }
}
