// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// Reads answers, measures and sub-subjects, as they stand in evidence documents and in the examples of a rubric.
package struct SubjectEvidenceReader {
    /// What a response says when it does not say it itself.
    package struct Defaults {
        package var rater: String?
        package var assessment: AssessmentKind = .selfAssessed
        package var date: CalendarDate?
        package init() {}
    }

    let reader: DocumentReader
    let catalogue: MeasureCatalogue
    var defaults: Defaults

    package init(_ reader: DocumentReader, catalogue: MeasureCatalogue, defaults: Defaults = Defaults()) {
        self.reader = reader
        self.catalogue = catalogue
        self.defaults = defaults
    }

    package func subject(_ node: Node) -> Subject? {
        guard let map = reader.mapping(node, EvidenceSchemas.subject) else { return nil }
        let subject = Subject(
            id: map["id"].flatMap(reader.identifier) ?? "", name: map["name"].flatMap(reader.text),
            kind: map["kind"].flatMap(reader.identifier), parent: map["parent"].flatMap(reader.identifier),
            tags: map["tags"].map(reader.identifiers) ?? [])
        return subject.id.isEmpty ? nil : subject
    }

    /// The sub-subjects of a list; two with one kind and id are an error.
    package func parts(_ node: Node) -> [SubjectEvidence] {
        var seen: [String: Node] = [:]
        var parts: [SubjectEvidence] = []
        for item in reader.sequence(node) ?? [] {
            guard let part = part(item) else { continue }
            let key = "\(part.subject.kind ?? "")/\(part.subject.id)"
            if let first = seen[key] {
                reader.diagnostics.error(
                    .duplicateSubject(part.subject.id), at: item["id"] ?? item,
                    notes: [Diagnostic.Note(place: (first["id"] ?? first).place, message: .firstDefinedHere)])
                continue
            }
            seen[key] = item
            parts.append(part)
        }
        return parts
    }

    private func part(_ node: Node) -> SubjectEvidence? {
        guard let map = reader.mapping(node, EvidenceSchemas.part) else { return nil }
        let subject = Subject(
            id: map["id"].flatMap(reader.identifier) ?? "", name: map["name"].flatMap(reader.text),
            kind: map["kind"].flatMap(reader.identifier), tags: map["tags"].map(reader.identifiers) ?? [])
        var evidence = SubjectEvidence(
            subject: subject, weight: map["weight"].flatMap { reader.rational($0, from: 0) } ?? 1,
            weights: map["weights"].map(weights) ?? [:], answers: map["answers"].map(answers) ?? [:],
            measures: map["measures"].map(measures) ?? [:], subjects: map["subjects"].map(parts) ?? [])
        evidence.origin = EvidenceDocument.Origin(document: node)
        // What stands below was read all the same, so that its mistakes are known too.
        return subject.id.isEmpty || subject.kind == nil ? nil : evidence
    }

    private func weights(_ node: Node) -> [String: Rational] {
        var weights: [String: Rational] = [:]
        for (key, value) in keyed(node) {
            if let weight = reader.rational(value, from: 0) { weights[key] = weight }
        }
        return weights
    }

    /// The entries of a mapping whose keys are ids of the user's choice.
    private func keyed(_ node: Node) -> [(String, Node)] {
        guard node.kind == .mapping else {
            if !node.isNull { reader.diagnostics.error(.expectedIdMap(at: node), at: node) }
            return []
        }
        return node.entries.compactMap { entry in reader.identifier(entry.key).map { ($0, entry.value) } }
    }

    // MARK: Answers

    package func answers(_ node: Node) -> [String: ItemAnswer] {
        var answers: [String: ItemAnswer] = [:]
        for (item, value) in keyed(node) {
            if let answer = answer(value) { answers[item] = answer }
        }
        return answers
    }

    /// An answer in short form (a word, a list of words) or long form (a mapping, a list of mappings).
    /// An empty value is an item that nobody has answered yet.
    private func answer(_ node: Node) -> ItemAnswer? {
        switch node.kind {
        case .null: return nil
        case .scalar: return node.text.map { ItemAnswer([response(.word($0))], origin: node) }
        case .mapping: return response(node).map { ItemAnswer([$0], origin: node) }
        case .sequence:
            let items = Array(node.items)
            if items.contains(where: { $0.kind == .mapping }) {
                let responses = items.compactMap(response)
                return responses.isEmpty ? nil : ItemAnswer(responses, origin: node)
            }
            return ItemAnswer([response(.words(items.compactMap(reader.string)))], origin: node)
        }
    }

    private func response(_ value: AnswerValue) -> Response {
        Response(value, rater: defaults.rater, assessment: defaults.assessment, date: defaults.date)
    }

    private func response(_ node: Node) -> Response? {
        guard let map = reader.mapping(node, EvidenceSchemas.response) else { return nil }
        let state = map["state"].flatMap { reader.word($0, among: Self.states) }
        let given = map["value"].flatMap(value)
        if map["state"] != nil, state == nil { return nil }
        if map["value"] != nil, given == nil { return nil }
        if let state, state != .answered, map["value"] != nil {
            reader.diagnostics.error(.valueAndState(state), at: map["state"] ?? node)
            return nil
        }
        if given == nil, state == nil || state == .answered {
            if map["note"] != nil || map["documents"] != nil {
                return finish(Response(state: .unanswered), map)
            }
            if !reader.isMisspelt(["value", "state"], in: map, EvidenceSchemas.response) {
                reader.diagnostics.error(.answerWithoutValue, at: node)
            }
            return nil
        }
        return finish(given.map { Response($0) } ?? Response(state: state ?? .unanswered), map)
    }

    private func finish(_ response: Response, _ map: MappingReader) -> Response {
        var response = response
        response.reason = map["reason"].flatMap(reader.string)
        response.documents = map["documents"].map(documents) ?? []
        response.note = map["note"].flatMap(reader.string)
        response.rater = map["rater"].flatMap(reader.string) ?? defaults.rater
        response.assessment =
            map["assessment"].flatMap { reader.word($0, among: Self.assessments) } ?? defaults.assessment
        response.date = map["date"].flatMap(reader.date) ?? defaults.date
        response.lens = map["lens"].flatMap(reader.identifier)
        return response
    }

    private func value(_ node: Node) -> AnswerValue? {
        switch node.kind {
        case .null: return nil
        case .scalar: return node.text.map { .word($0) }
        case .sequence: return .words(node.items.compactMap(reader.string))
        case .mapping: return share(node).map { .share(numerator: $0, denominator: $1) }
        }
    }

    private func documents(_ node: Node) -> [EvidenceItem] {
        (reader.sequence(node) ?? []).compactMap { item in
            if item.kind == .scalar { return EvidenceItem(title: item.text) }
            guard let map = reader.mapping(item, EvidenceSchemas.evidenceItem) else { return nil }
            let document = EvidenceItem(
                title: map["title"].flatMap(reader.string), url: map["url"].flatMap(reader.string),
                date: map["date"].flatMap(reader.date))
            if map["title"] == nil, map["url"] == nil {
                if reader.isMisspelt(["title", "url"], in: map, EvidenceSchemas.evidenceItem) { return nil }
                reader.diagnostics.error(.documentWithoutName, at: item)
                return nil
            }
            return document
        }
    }

    // MARK: Measures

    package func measures(_ node: Node) -> [String: MeasureValue] {
        var measures: [String: MeasureValue] = [:]
        guard node.kind == .mapping else {
            _ = keyed(node)
            return measures
        }
        for (key, value) in node.entries {
            guard let id = reader.identifier(key) else { continue }
            guard let entry = catalogue.entry(for: id) else {
                let near = catalogue.nearest(to: id)
                reader.diagnostics.error(.unknownMeasure(id), at: key, help: near.map { .didYouMean($0) })
                continue
            }
            guard let measure = measure(value) else { continue }
            if let number = measure.number, !entry.accepts(number) {
                reader.diagnostics.error(
                    .measureOutOfRange(id, number, entry), at: value,
                    help: .percentHelp(number, low: entry.low, high: entry.high))
                continue
            }
            measures[id] = measure
        }
        return measures
    }

    private func measure(_ node: Node) -> MeasureValue? {
        if node.kind == .mapping {
            return share(node).map { MeasureValue(.share(numerator: $0, denominator: $1), origin: node) }
        }
        return reader.rational(node).map { MeasureValue(.number($0), origin: node) }
    }

    private func share(_ node: Node) -> (Rational, Rational)? {
        guard let map = reader.mapping(node, EvidenceSchemas.share) else { return nil }
        let parts = (
            map["numerator"].flatMap { reader.rational($0, from: 0) },
            map["denominator"].flatMap { reader.rational($0, from: 0) }
        )
        guard let numerator = parts.0, let denominator = parts.1 else { return nil }
        if numerator > denominator {
            reader.diagnostics.error(.shareAboveOne(numerator, denominator), at: map["numerator"] ?? node)
            return nil
        }
        return (numerator, denominator)
    }

    package static let states = AnswerState.allCases.map { ($0.rawValue, $0) }
    package static let assessments = AssessmentKind.allCases.map { ($0.rawValue, $0) }
}
