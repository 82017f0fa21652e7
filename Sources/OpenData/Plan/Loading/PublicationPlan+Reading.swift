// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension PublicationPlan {
    /// Reads a `plan: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, vocabularies: OpenDataVocabularies,
        limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root, vocabularies: vocabularies)
    }

    /// Reads a plan from a composed tree.
    ///
    /// What a plan lacks or should not hold, such as a state secret, keeps nobody from reading it: see ``blockers`` and
    /// ``PlanLinter``. Formats, licences and frequencies that the vocabularies do not know are kept as they are written.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node, vocabularies: OpenDataVocabularies) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let plan = PlanReader(reader: DocumentReader(collector), words: PlanCodes(vocabularies)).plan(root)
        guard let plan, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = plan
    }
}
