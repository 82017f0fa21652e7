// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The shapes of a profile bound to a graph.
///
/// What each resource and value meets is plain numbers; texts, sets and lists stand in tables beside them.
struct BoundTables {
    private(set) var shapes: [BoundShape] = []
    /// The datatypes that shapes ask for.
    private(set) var datatypes: [[ShapeDatatype]] = []
    /// The classes that shapes ask for, with their subclasses.
    private(set) var classSets: [Set<TermID>] = []
    /// The languages that shapes ask for.
    private(set) var languages: [[String]] = []
    /// Statements of properties that are asked the other way round, those that lead to one resource together.
    private(set) var inverses: [RDFStatement] = []
    private var inverseRanges: [InverseKey: Range<Int>] = [:]

    /// A resource and a property that leads to it.
    private struct InverseKey: Hashable {
        let property: TermID
        let resource: TermID
    }

    /// Where the statements that lead to a resource stand among ``inverses``.
    func inverseRange(_ property: TermID, _ resource: TermID) -> Range<Int> {
        inverseRanges[InverseKey(property: property, resource: resource)] ?? 0..<0
    }

    /// Binds a rule with its shapes.
    mutating func bind(
        _ rule: PropertyRule, number: Int, _ graph: RDFGraph, _ hierarchy: ClassHierarchy
    ) -> BoundRule {
        let predicate = graph.id(ofIRI: rule.property.iri)
        if let predicate, rule.property.isInverse { addInverses(of: predicate, graph) }
        let first = shapes.count
        for shape in rule.shapes { shapes.append(bind(shape, graph, hierarchy)) }
        return BoundRule(
            number: number, predicate: predicate, isInverse: rule.property.isInverse, shapes: first..<shapes.count,
            asksForValues: rule.shapes.contains { $0.least.map { $0 > 0 } == true || $0.hasValue != nil })
    }

    private mutating func bind(_ shape: PropertyShape, _ graph: RDFGraph, _ hierarchy: ClassHierarchy) -> BoundShape {
        var bound = BoundShape(severity: shape.severity)
        bound.least = shape.least ?? 0
        bound.most = shape.most ?? .max
        bound.kind = shape.kind
        if !shape.datatypes.isEmpty {
            bound.datatypes = datatypes.count
            datatypes.append(shape.datatypes)
        }
        if !shape.classes.isEmpty {
            bound.classes = classSets.count
            bound.namesOneClass = shape.classes.count == 1
            classSets.append(Set(shape.classes.flatMap { hierarchy.classes(below: $0.iri, in: graph) }))
        }
        if !shape.languages.isEmpty {
            bound.languages = languages.count
            languages.append(shape.languages)
        }
        bound.vocabulary = shape.vocabulary
        bound.node = shape.node
        bound.hasUniqueLanguages = shape.hasUniqueLanguages
        bound.looksAtValues = shape.looksAtValues
        bound.asksForValue = shape.hasValue != nil
        bound.hasValue = shape.hasValue.flatMap { graph.id(ofIRI: $0) }
        return bound
    }

    private mutating func addInverses(of predicate: TermID, _ graph: RDFGraph) {
        if inverses.contains(where: { $0.predicate == predicate }) { return }
        var found = graph.statements.filter { $0.predicate == predicate && !graph.isLiteral($0.object) }
        found.sort { left, right in
            if left.object != right.object { return left.object.index < right.object.index }
            return graph.text(left.subject).utf8.lexicographicallyPrecedes(graph.text(right.subject).utf8)
        }
        var first = 0
        while first < found.count {
            var end = first + 1
            while end < found.count, found[end].object == found[first].object { end += 1 }
            let key = InverseKey(property: predicate, resource: found[first].object)
            inverseRanges[key] = inverses.count + first..<inverses.count + end
            first = end
        }
        inverses += found
    }
}
