// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

extension EvidenceDocument {
    /// Reads an `evidence: 1` document in YAML or JSON.
    ///
    /// Whether the answers fit a rubric is said when they are scored: this reading needs no rubric.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard,
        catalogue: MeasureCatalogue = .standard
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root, catalogue: catalogue)
    }

    /// Reads an evidence document from a composed tree.
    public init(_ root: Node, catalogue: MeasureCatalogue = .standard) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let reader = DocumentReader(collector)
        let document = Self.read(root, reader, catalogue)
        guard let document, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = document
    }

    private static func read(_ root: Node, _ reader: DocumentReader, _ catalogue: MeasureCatalogue) -> EvidenceDocument?
    {
        if root["evidence"] == nil, let tree = root["root"] {
            reader.diagnostics.error(.rubricInsteadOfEvidence, at: root["rubric"]?.key ?? tree.key ?? tree)
            return nil
        }
        guard let map = reader.mapping(root, EvidenceSchemas.document) else { return nil }
        if let format = map["evidence"] { reader.format(format, known: 1) }
        var parts = SubjectEvidenceReader(reader, catalogue: catalogue)
        if let node = map["defaults"], let defaults = reader.mapping(node, EvidenceSchemas.defaults) {
            parts.defaults.rater = defaults["rater"].flatMap(reader.string)
            parts.defaults.assessment =
                defaults["assessment"].flatMap { reader.word($0, among: SubjectEvidenceReader.assessments) }
                ?? .selfAssessed
            parts.defaults.date = defaults["date"].flatMap(reader.date)
        }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string) ?? "1"
        let title = map["title"].flatMap(reader.text)
        let rubric = map["rubric"].flatMap { reference($0, reader) }
        let profile = map["profile"].flatMap(reader.identifier)
        let period = map["period"].flatMap(reader.span)
        let asOf = map["as_of"].flatMap(reader.date)
        let subject = map["subject"].flatMap(parts.subject)
        let answers = map["answers"].map(parts.answers) ?? [:]
        let measures = map["measures"].map(parts.measures) ?? [:]
        let subjects = map["subjects"].map(parts.parts) ?? []
        guard let id, let rubric, let subject else { return nil }
        var document = EvidenceDocument(
            id: id, version: version, title: title, rubric: rubric, profile: profile, period: period, asOf: asOf,
            evidence: SubjectEvidence(subject: subject, answers: answers, measures: measures, subjects: subjects))
        document.identity.hash = SHA256Digest.ofDocument(root)
        document.origin = Origin(document: root, rubric: map["rubric"], profile: map["profile"])
        return document
    }

    private static func reference(_ node: Node, _ reader: DocumentReader) -> RubricReference? {
        if node.kind == .scalar { return reader.identifier(node).map { RubricReference(id: $0) } }
        guard let map = reader.mapping(node, EvidenceSchemas.rubric), let idNode = map["id"],
            let id = reader.identifier(idNode)
        else { return nil }
        return RubricReference(id: id, version: map["version"].flatMap(reader.string))
    }
}
