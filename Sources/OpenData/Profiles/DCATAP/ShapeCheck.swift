// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A constraint that a resource breaks, before it is told.
struct ShapeFailure {
    /// The position of the rule among those of the class; that of a choice counts on from there.
    let rule: Int
    /// The position of the shape among those of the rule.
    let shape: Int
    let component: ShapeComponent
    let severity: ProfileFinding.Severity
    /// The position of the value among those of the property; -1 when the property as a whole is meant.
    let position: Int
    let value: TermID?
    /// Where the value stands.
    let place: CataloguePlace?
    /// How many values there are.
    let count: Int
    /// The language that is used twice.
    var language: String?
}

/// Holds a graph against the shapes of a profile.
///
/// Rules are bound to the numbers that the graph gives their properties; then each resource is walked through once, its
/// statements and the rules both in the order of those numbers.
struct ShapeCheck {
    let graph: RDFGraph
    private let vocabularies: [ShapeVocabulary]
    private let classes: [BoundClass]
    private let nodes: [[BoundRule]]

    init(profile: ShapeProfile, graph: RDFGraph) {
        self.graph = graph
        vocabularies = profile.vocabularies
        let hierarchy = ClassHierarchy(of: graph)
        classes = profile.classes.map { BoundClass($0, graph, hierarchy) }
        nodes = profile.nodes.map { rules in
            rules.enumerated().map { BoundRule($0.element, number: $0.offset, graph, hierarchy) }
        }
    }

    /// Tells every resource that breaks something, with what it breaks in the order of the profile.
    func run(_ report: (BoundClass, TermID, [ShapeFailure]) -> Void) {
        var failures: [ShapeFailure] = []
        for kind in classes {
            for focus in kind.members {
                check(focus, kind, &failures)
                guard !failures.isEmpty else { continue }
                if failures.count > 1 {
                    failures.sort { ($0.rule, $0.position, $0.shape) < ($1.rule, $1.position, $1.shape) }
                }
                report(kind, focus, failures)
                failures.removeAll(keepingCapacity: true)
            }
        }
    }

    private func check(_ focus: TermID, _ kind: BoundClass, _ failures: inout [ShapeFailure]) {
        let statements = graph.statements(of: focus)
        var next = statements.startIndex
        for rule in kind.rules {
            guard let predicate = rule.predicate else {
                check([], of: rule, &failures)
                continue
            }
            if let sources = rule.sources {
                check(sources[focus, default: []][...], of: rule, &failures)
                continue
            }
            while next < statements.endIndex, statements[next].predicate.index < predicate.index { next += 1 }
            let first = next
            while next < statements.endIndex, statements[next].predicate == predicate { next += 1 }
            check(statements[first..<next], of: rule, &failures)
        }
        for (offset, choice) in kind.choices.enumerated()
        where !choice.predicates.contains(where: {
            !graph.values(focus, $0).isEmpty
        }) {
            failures.append(
                ShapeFailure(
                    rule: kind.shape.rules.count + offset, shape: 0, component: .choice, severity: choice.severity,
                    position: -1, value: nil, place: nil, count: 0))
        }
    }

    /// Checks the values of one property.
    private func check(_ values: ArraySlice<RDFStatement>, of rule: BoundRule, _ failures: inout [ShapeFailure]) {
        if values.isEmpty, !rule.asksForValues { return }
        for number in rule.shapes.indices {
            let shape = rule.shapes[number]
            func fail(_ component: ShapeComponent, _ position: Int = -1, language: String? = nil) {
                let statement = position < 0 ? values.first : values[values.startIndex + position]
                failures.append(
                    ShapeFailure(
                        rule: rule.number, shape: number, component: component, severity: shape.severity,
                        position: position, value: position < 0 ? nil : statement.map(rule.value),
                        place: statement?.place, count: values.count, language: language))
            }
            if let least = shape.least, values.count < least { fail(.least) }
            if let most = shape.most, values.count > most { fail(.most) }
            if shape.asksForValue, !values.contains(where: { rule.value(of: $0) == shape.hasValue }) { fail(.hasValue) }
            if shape.hasUniqueLanguages {
                for tag in repeatedLanguages(values) { fail(.uniqueLanguage, language: tag) }
            }
            guard shape.looksAtValues else { continue }
            for (position, statement) in values.enumerated() {
                broken(rule.value(of: statement), shape) { fail($0, position) }
            }
        }
    }

    /// Tells every constraint of a shape that a value breaks.
    private func broken(_ value: TermID, _ shape: BoundShape, _ report: (ShapeComponent) -> Void) {
        if let kind = shape.kind, !isOf(kind, value) { report(.nodeKind) }
        if !shape.datatypes.isEmpty, !shape.datatypes.contains(where: { $0.accepts(value, of: graph) }) {
            report(shape.datatypes.count == 1 ? .datatype : .someDatatype)
        }
        if let classes = shape.classes, !graph.values(value, .type).contains(where: { classes.contains($0.object) }) {
            report(shape.namesOneClass ? .kind : .someKind)
        }
        if let vocabulary = shape.vocabulary,
            graph.isBlank(value) || !vocabularies[vocabulary].contains(graph.text(value))
        {
            report(.vocabulary)
        }
        if let node = shape.node, !holds(value, nodes[node]) { report(.node) }
        if !shape.languages.isEmpty, !hasLanguage(value, among: shape.languages) { report(.language) }
    }

    private func isOf(_ kind: PropertyShape.NodeKind, _ value: TermID) -> Bool {
        switch kind {
        case .iri: graph.isIRI(value)
        case .literal: graph.isLiteral(value)
        case .iriOrBlank: !graph.isLiteral(value)
        }
    }

    /// Whether a value holds a nested shape. Nested shapes do not nest further, so this ends.
    private func holds(_ value: TermID, _ rules: [BoundRule]) -> Bool {
        var failures: [ShapeFailure] = []
        for rule in rules { check(rule.predicate.map { graph.values(value, $0) } ?? [], of: rule, &failures) }
        return failures.isEmpty
    }

    /// Whether a literal is in one of the languages, or in a variety of one: `en-GB` is in `en`.
    private func hasLanguage(_ value: TermID, among languages: [String]) -> Bool {
        guard let tag = graph.language(value) else { return false }
        return languages.contains { tag == $0 || tag.utf8.starts(with: ($0 + "-").utf8) }
    }

    /// The languages that more than one of the values has, sorted.
    private func repeatedLanguages(_ values: ArraySlice<RDFStatement>) -> [String] {
        guard values.count > 1 else { return [] }
        let tags = values.compactMap { graph.language($0.object) }.sorted()
        var repeated: [String] = []
        for (tag, following) in zip(tags, tags.dropFirst()) where tag == following && repeated.last != tag {
            repeated.append(tag)
        }
        return repeated
    }
}
