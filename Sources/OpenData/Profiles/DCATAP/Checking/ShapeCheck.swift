// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Holds a graph against the shapes of a profile.
///
/// Each resource is walked through once, its statements and the rules of its class both in the order of the numbers of
/// the properties.
struct ShapeCheck {
    let graph: RDFGraph
    private let vocabularies: [ShapeVocabulary]
    private let classes: [BoundClass]
    private let nodes: [[BoundRule]]
    private let tables: BoundTables

    init(profile: ShapeProfile, graph: RDFGraph) {
        self.graph = graph
        vocabularies = profile.vocabularies
        let bound = BoundProfile(profile, graph)
        classes = bound.classes
        nodes = bound.nodes
        tables = bound.tables
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
        let own = graph.statements(of: focus).indices
        var next = own.lowerBound
        for rule in kind.rules {
            guard let predicate = rule.predicate else {
                check(graph.statements, 0..<0, rule, &failures)
                continue
            }
            if rule.isInverse {
                check(tables.inverses, tables.inverseRange(predicate, focus), rule, &failures)
                continue
            }
            while next < own.upperBound, graph.statements[next].predicate.index < predicate.index { next += 1 }
            let first = next
            while next < own.upperBound, graph.statements[next].predicate == predicate { next += 1 }
            if first < next || rule.asksForValues { check(graph.statements, first..<next, rule, &failures) }
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

    /// Checks the values of one property, which stand in a range of statements.
    private func check(
        _ statements: [RDFStatement], _ range: Range<Int>, _ rule: BoundRule, _ failures: inout [ShapeFailure]
    ) {
        for number in rule.shapes {
            let shape = tables.shapes[number]
            func fail(_ component: ShapeComponent, _ value: TermID? = nil) {
                failures.append(
                    ShapeFailure(
                        rule: rule.number, shape: number - rule.shapes.lowerBound, component: component,
                        severity: shape.severity, position: -1, value: value,
                        place: range.isEmpty ? nil : statements[range.lowerBound].place, count: range.count))
            }
            if range.count < shape.least { fail(.least) }
            if range.count > shape.most { fail(.most) }
            if shape.asksForValue, !range.contains(where: { rule.value(of: statements[$0]) == shape.hasValue }) {
                fail(.hasValue)
            }
            if shape.hasUniqueLanguages, range.count > 1 {
                for value in repeatedLanguages(statements[range]) { fail(.uniqueLanguage, value) }
            }
            guard shape.looksAtValues else { continue }
            for index in range {
                let value = rule.value(of: statements[index])
                broken(value, shape) { component in
                    failures.append(
                        ShapeFailure(
                            rule: rule.number, shape: number - rule.shapes.lowerBound, component: component,
                            severity: shape.severity, position: index - range.lowerBound, value: value,
                            place: statements[index].place, count: range.count))
                }
            }
        }
    }

    /// Tells every constraint of a shape that a value breaks.
    private func broken(_ value: TermID, _ shape: BoundShape, _ report: (ShapeComponent) -> Void) {
        if let kind = shape.kind, !isOf(kind, value) { report(.nodeKind) }
        if let table = shape.datatypes, !tables.datatypes[table].contains(where: { $0.accepts(value, of: graph) }) {
            report(tables.datatypes[table].count == 1 ? .datatype : .someDatatype)
        }
        if let table = shape.classes,
            !graph.values(value, .type).contains(where: { tables.classSets[table].contains($0.object) })
        {
            report(shape.namesOneClass ? .kind : .someKind)
        }
        if let vocabulary = shape.vocabulary,
            graph.isBlank(value) || !vocabularies[vocabulary].contains(graph.text(value))
        {
            report(.vocabulary)
        }
        if let node = shape.node, !holds(value, nodes[node]) { report(.node) }
        if let table = shape.languages, !hasLanguage(value, among: tables.languages[table]) { report(.language) }
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
        for rule in rules {
            let range = rule.predicate.map { graph.values(value, $0).indices } ?? 0..<0
            check(graph.statements, range, rule, &failures)
        }
        return failures.isEmpty
    }

    /// Whether a literal is in one of the languages, or in a variety of one: `en-GB` is in `en`.
    private func hasLanguage(_ value: TermID, among languages: [String]) -> Bool {
        guard let tag = graph.language(value) else { return false }
        return languages.contains { tag == $0 || tag.utf8.starts(with: ($0 + "-").utf8) }
    }

    /// One value for each language that several of the values have, by language.
    private func repeatedLanguages(_ values: ArraySlice<RDFStatement>) -> [TermID] {
        var counts: [String: (value: TermID, count: Int)] = [:]
        for statement in values {
            guard let tag = graph.language(statement.object) else { continue }
            counts[tag, default: (statement.object, 0)].count += 1
        }
        return counts.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value.value)
    }
}
