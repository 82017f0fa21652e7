// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Turns what resources break into findings: one for each value, or for a property as a whole.
struct FindingReport {
    /// What a message depends on, in numbers as far as it goes.
    private struct MessageKey: Hashable {
        let rule: Int
        let shape: Int
        let component: ShapeComponent
        let severity: ProfileFinding.Severity
        let count: Int
        let found: FoundValue?
    }

    private struct CodeKey: Hashable {
        let rule: Int
        let aspect: ShapeAspect
        let severity: ProfileFinding.Severity
    }

    let profile: ShapeProfile
    let graph: RDFGraph
    let lists: OpenDataVocabularies
    private(set) var findings: [ProfileFinding] = []
    private var messages: [MessageKey: DiagnosticMessage] = [:]
    private var codes: [CodeKey: String] = [:]

    init(profile: ShapeProfile, graph: RDFGraph, lists: OpenDataVocabularies) {
        self.profile = profile
        self.graph = graph
        self.lists = lists
    }

    /// Adds what one resource breaks, in the order of the profile.
    mutating func add(_ kind: BoundClass, _ focus: TermID, _ failures: [ShapeFailure]) {
        let name = graph.name(of: focus)
        var first = 0
        while first < failures.count {
            var end = first + 1
            // Missing, too many and a missing IRI are told apart; what several shapes say of one value is not.
            while end < failures.count, isSame(failures[first], failures[end]) { end += 1 }
            add(failures[first..<end], kind, focus, name)
            first = end
        }
    }

    private func isSame(_ one: ShapeFailure, _ other: ShapeFailure) -> Bool {
        guard one.rule == other.rule, one.position == other.position else { return false }
        return one.position >= 0 || one.count == 0 && other.count == 0
    }

    private mutating func add(
        _ failures: ArraySlice<ShapeFailure>, _ kind: BoundClass, _ focus: TermID, _ name: String
    ) {
        guard let gravest = failures.min(by: { rank($0, kind) < rank($1, kind) }) else { return }
        let place = gravest.place ?? graph.statements(of: focus).first?.place ?? CataloguePlace(0)
        let rules = kind.shape.rules
        guard rules.indices.contains(gravest.rule) else {
            let choice = kind.shape.choices[gravest.rule - rules.count]
            findings.append(
                ProfileFinding(
                    code: choice.code, severity: gravest.severity, problem: .missing, focus: focus, name: name,
                    kind: kind.shape.name, property: nil, place: place, message: .choiceMissing(choice)))
            return
        }
        let rule = rules[gravest.rule]
        // The shape that says most about the value speaks, whatever its severity.
        let speaking = failures.min { eloquence($0, rule) < eloquence($1, rule) } ?? gravest
        let code = code(of: gravest, rule, kind)
        findings.append(
            ProfileFinding(
                code: code, severity: gravest.severity, problem: problem(speaking), focus: focus, name: name,
                kind: kind.shape.name, property: rule.property.iri,
                value: gravest.position < 0 ? nil : gravest.value.map { graph.text($0) },
                place: gravest.position < 0 && gravest.component == .least
                    ? graph.statements(of: focus).first?.place ?? place : place,
                message: message(speaking, rule, kind, gravest.severity)))
    }

    /// Violations first; then what is missing, the list of codes, all else.
    private func rank(_ failure: ShapeFailure, _ kind: BoundClass) -> Int {
        let grave = failure.severity == .violation ? 0 : 10
        guard kind.shape.rules.indices.contains(failure.rule) else { return grave }
        return grave + eloquence(failure, kind.shape.rules[failure.rule])
    }

    private func eloquence(_ failure: ShapeFailure, _ rule: PropertyRule) -> Int {
        switch failure.component {
        case .least, .choice: 0
        case .vocabulary: 1
        case .nodeKind: rule.shapes[failure.shape].isAboutVocabulary ? 3 : 4
        case .node: 5
        case .hasValue, .datatype, .someDatatype, .kind, .someKind, .language, .most, .uniqueLanguage: 2
        }
    }

    private mutating func code(of failure: ShapeFailure, _ rule: PropertyRule, _ kind: BoundClass) -> String {
        let aspect = failure.component.aspect(in: rule.shapes[failure.shape])
        let key = CodeKey(rule: kind.offset + failure.rule, aspect: aspect, severity: failure.severity)
        if let known = codes[key] { return known }
        let code = rule.code(aspect, failure.severity)
        codes[key] = code
        return code
    }

    private func problem(_ failure: ShapeFailure) -> ProfileFinding.Problem {
        switch failure.component {
        case .least, .choice, .hasValue: .missing
        case .most, .uniqueLanguage: .tooMany
        case .nodeKind: .wrongKind
        case .datatype, .someDatatype, .language: .malformed
        case .kind, .someKind: .wrongClass
        case .vocabulary, .node: .notInVocabulary
        }
    }

    private mutating func message(
        _ failure: ShapeFailure, _ rule: PropertyRule, _ kind: BoundClass, _ severity: ProfileFinding.Severity
    ) -> DiagnosticMessage {
        let namesType = failure.component == .datatype || failure.component == .someDatatype
        let found = failure.value.map { FoundValue($0, in: graph, withDatatype: namesType) }
        let key = MessageKey(
            rule: kind.offset + failure.rule, shape: failure.shape, component: failure.component, severity: severity,
            count: found == nil ? failure.count : 0, found: found)
        if let known = messages[key] { return known }
        let shape = rule.shapes[failure.shape]
        let list = shape.vocabulary.map { profile.vocabularies[$0] }
        let language = failure.value.flatMap { graph.language($0) } ?? ""
        let message = ShapeMessage(
            severity: severity, property: rule.property, shape: shape, list: list, lists: lists
        ).text(failure, found: found, language: language, nested: shape.node.map(nested) ?? [])
        messages[key] = message
        return message
    }
}

extension FindingReport {
    /// What a nested shape asks for.
    private func nested(_ node: Int) -> [ShapeMessage.Nested] {
        profile.nodes[node].map { rule in
            let list = rule.shapes.lazy.compactMap(\.vocabulary).first
            return ShapeMessage.Nested(property: rule.property, list: list.map { profile.vocabularies[$0] })
        }
    }
}

extension RDFGraph {
    /// The name by which people know a resource, as the model names it: its IRI, else an identifier, a title, a link or a
    /// name, else its label.
    fileprivate func name(of resource: TermID) -> String {
        if isIRI(resource) { return text(resource) }
        let titles = values(resource, .title).filter { isLiteral($0.object) }
            .map { LocatedText(text($0.object), language: language($0.object), place: $0.place) }
        return ResourceName(graph: self, node: resource).text(
            first(resource, .identifier), ResourceName.preferred(titles), first(resource, .downloadURL),
            first(resource, .accessURL), first(resource, .endpointURL), first(resource, .name),
            first(resource, .vcardName), first(resource, .prefLabel), first(resource, .label))
    }

    /// The first value that has a text of its own.
    private func first(_ resource: TermID, _ property: CatalogueProperty) -> String? {
        values(resource, property).first { !isBlank($0.object) }.map { text($0.object) }
    }
}
