// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the examples of a rubric; their answers are written as in evidence documents.
struct ExampleReader {
    let context: LoadingContext
    let rubric: String
    let version: String
    let profiles: Set<String>
    var reader: DocumentReader { context.reader }

    func examples(_ node: Node) -> [(RubricExample, Node)] {
        var seen: [String: Node] = [:]
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let example = example(entry) else { return nil }
            if let first = seen[example.name] {
                context.duplicate(.example, example.name, entry, first: first, key: "name")
                return nil
            }
            seen[example.name] = entry
            return (example, entry)
        }
    }

    private func example(_ node: Node) -> RubricExample? {
        guard let map = reader.mapping(node, RubricSchemas.example) else { return nil }
        let name = map["name"].flatMap(reader.string)
        let parts = SubjectEvidenceReader(reader, catalogue: context.catalogue)
        let subject = map["subject"].flatMap(parts.subject) ?? Subject(id: "example")
        let profile = map["profile"].flatMap { node in
            reader.identifier(node).flatMap {
                PartsReader(context: context).knownProfile($0, at: node, profiles)
            }
        }
        var evidence = EvidenceDocument(
            id: "example", rubric: EvidenceDocument.RubricReference(id: rubric, version: version), profile: profile,
            asOf: map["as_of"].flatMap(reader.date) ?? CalendarDate(year: 2026, month: 1, day: 1),
            evidence: SubjectEvidence(
                subject: subject, answers: map["answers"].map(parts.answers) ?? [:],
                measures: map["measures"].map(parts.measures) ?? [:], subjects: map["subjects"].map(parts.parts) ?? []))
        evidence.origin = EvidenceDocument.Origin(document: node)
        let example = RubricExample(
            name: name ?? "", profile: profile, evidence: evidence,
            expectations: map["expect"].map(expectations) ?? [],
            tolerance: map["tolerance"].flatMap { reader.rational($0, from: 0) } ?? 0)
        return name == nil ? nil : example
    }

    private func expectations(_ node: Node) -> [RubricExample.Expectation] {
        if node.kind == .mapping, node.count == 0 { context.diagnostics.error(.emptyList("expect"), at: node) }
        return context.keyed(node).compactMap { id, key, value in
            context.references.append(.node(id, key))
            guard let map = reader.mapping(value, RubricSchemas.expectation) else { return nil }
            if value.count == 0 { context.diagnostics.error(.emptyList(id), at: value) }
            let level = map["level"].flatMap(reader.identifier)
            if let level, let place = map["level"] {
                context.references.append(.levelOfNode(level: level, node: id, place))
            }
            let states = AnswerState.allCases.map { ($0.rawValue, $0) }
            return RubricExample.Expectation(
                node: id, score: map["score"].flatMap { reader.rational($0) },
                published: map["published"].flatMap { reader.rational($0) },
                ratio: map["ratio"].flatMap { reader.rational($0) }, level: level,
                state: map["state"].flatMap { reader.word($0, among: states) },
                isUndefined: map["undefined"].flatMap(reader.flag) ?? false)
        }
    }
}
