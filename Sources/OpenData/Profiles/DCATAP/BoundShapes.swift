// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A class of a profile with the numbers that a graph gives to what it names.
struct BoundClass {
    let shape: ClassShape
    /// The resources of the class in canonical order, those of subclasses behind.
    let members: [TermID]
    /// In the order of the numbers of their properties, so that they are met in the order of the statements.
    let rules: [BoundRule]
    let choices: [(predicates: [TermID], severity: ProfileFinding.Severity)]

    init(_ shape: ClassShape, _ graph: RDFGraph, _ hierarchy: ClassHierarchy) {
        self.shape = shape
        members = hierarchy.members(of: shape.iri, in: graph)
        rules = shape.rules.enumerated()
            .map { BoundRule($0.element, number: $0.offset, graph, hierarchy) }
            .sorted { $0.order < $1.order }
        choices = shape.choices.map { choice in
            (choice.properties.compactMap { graph.id(ofIRI: $0.iri) }, choice.severity)
        }
    }
}

/// What is asked of a property, with the numbers of a graph.
struct BoundRule {
    /// The position of the rule in the document.
    let number: Int
    /// The number of the property; `nil` when the graph does not mention it.
    let predicate: TermID?
    /// For a property that is asked the other way round, by resource, the statements that lead to it.
    let sources: [TermID: [RDFStatement]]?
    let shapes: [BoundShape]
    /// Whether it matters that there is no value.
    let asksForValues: Bool
    private let isInverse: Bool

    init(_ rule: PropertyRule, number: Int, _ graph: RDFGraph, _ hierarchy: ClassHierarchy) {
        self.number = number
        predicate = graph.id(ofIRI: rule.property.iri)
        isInverse = rule.property.isInverse
        shapes = rule.shapes.map { BoundShape($0, graph, hierarchy) }
        asksForValues = rule.shapes.contains { $0.least.map { $0 > 0 } == true || $0.hasValue != nil }
        guard isInverse, let predicate else {
            sources = nil
            return
        }
        var sources: [TermID: [RDFStatement]] = [:]
        for statement in graph.statements where statement.predicate == predicate && !graph.isLiteral(statement.object) {
            sources[statement.object, default: []].append(statement)
        }
        self.sources = sources
    }

    /// Properties that the graph does not mention come last.
    var order: (UInt32, Int) { (predicate?.index ?? .max, number) }

    /// The end of a statement that is the value of the property.
    func value(of statement: RDFStatement) -> TermID { isInverse ? statement.subject : statement.object }
}

/// A shape with the numbers of a graph.
struct BoundShape {
    let severity: ProfileFinding.Severity
    let least: Int?
    let most: Int?
    let kind: PropertyShape.NodeKind?
    let datatypes: [ShapeDatatype]
    /// The classes and their subclasses; `nil` when none is asked for.
    let classes: Set<TermID>?
    let namesOneClass: Bool
    let vocabulary: Int?
    let node: Int?
    let languages: [String]
    let hasUniqueLanguages: Bool
    let looksAtValues: Bool
    /// Whether ``hasValue`` is asked for; a graph that does not mention it has no number for it.
    let asksForValue: Bool
    let hasValue: TermID?

    init(_ shape: PropertyShape, _ graph: RDFGraph, _ hierarchy: ClassHierarchy) {
        severity = shape.severity
        least = shape.least
        most = shape.most
        kind = shape.kind
        datatypes = shape.datatypes
        classes =
            shape.classes.isEmpty
            ? nil : Set(shape.classes.flatMap { hierarchy.classes(below: $0.iri, in: graph) })
        namesOneClass = shape.classes.count == 1
        vocabulary = shape.vocabulary
        node = shape.node
        languages = shape.languages
        hasUniqueLanguages = shape.hasUniqueLanguages
        looksAtValues = shape.looksAtValues
        asksForValue = shape.hasValue != nil
        hasValue = shape.hasValue.flatMap { graph.id(ofIRI: $0) }
    }
}

/// The subclasses that a graph states.
struct ClassHierarchy {
    private var below: [TermID: [TermID]] = [:]

    init(of graph: RDFGraph) {
        guard let predicate = graph.id(ofIRI: CatalogueNamespace.rdfs.rawValue + "subClassOf") else { return }
        for statement in graph.statements where statement.predicate == predicate {
            below[statement.object, default: []].append(statement.subject)
        }
        for key in below.keys {
            below[key]?.sort { graph.text($0).utf8.lexicographicallyPrecedes(graph.text($1).utf8) }
        }
    }

    /// A class and its subclasses, each once, however they go round.
    func classes(below iri: String, in graph: RDFGraph) -> [TermID] {
        guard let top = graph.id(ofIRI: iri) else { return [] }
        var found = [top]
        guard !below.isEmpty else { return found }
        var seen: Set<TermID> = [top]
        var next = 0
        while next < found.count {
            for kind in below[found[next]] ?? [] where seen.insert(kind).inserted { found.append(kind) }
            next += 1
        }
        return found
    }

    /// The resources of a class and its subclasses, each once.
    func members(of iri: String, in graph: RDFGraph) -> [TermID] {
        let classes = classes(below: iri, in: graph)
        guard classes.count > 1 else { return classes.first.map { graph.members(of: $0) } ?? [] }
        var seen: Set<TermID> = []
        return classes.flatMap { graph.members(of: $0) }.filter { seen.insert($0).inserted }
    }
}
