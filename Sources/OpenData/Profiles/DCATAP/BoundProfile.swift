// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A profile with the numbers that a graph gives to what it names.
struct BoundProfile {
    let classes: [BoundClass]
    /// The rules of nested shapes, by the position of the shape in the profile.
    let nodes: [[BoundRule]]
    let tables: BoundTables

    init(_ profile: ShapeProfile, _ graph: RDFGraph) {
        let hierarchy = ClassHierarchy(of: graph)
        var tables = BoundTables()
        nodes = profile.nodes.map { rules in
            rules.enumerated().map { tables.bind($0.element, number: $0.offset, graph, hierarchy) }
        }
        var classes: [BoundClass] = []
        var offset = 0
        for shape in profile.classes {
            let rules = shape.rules.enumerated()
                .map { tables.bind($0.element, number: $0.offset, graph, hierarchy) }
                .filter { $0.asksForValues || $0.predicate != nil }
                .sorted { $0.order < $1.order }
            let choices = shape.choices.map { choice in
                (choice.properties.compactMap { graph.id(ofIRI: $0.iri) }, choice.severity)
            }
            classes.append(
                BoundClass(
                    shape: shape, offset: offset, members: hierarchy.members(of: shape.iri, in: graph), rules: rules,
                    choices: choices))
            offset += shape.rules.count
        }
        self.classes = classes
        self.tables = tables
    }
}

/// A class of a profile with the numbers of a graph.
struct BoundClass {
    let shape: ClassShape
    /// How many rules the classes before it have.
    let offset: Int
    /// The resources of the class in canonical order, those of subclasses behind.
    let members: [TermID]
    /// In the order of the numbers of their properties, so that they are met in the order of the statements; without
    /// those that nothing in the graph can break.
    let rules: [BoundRule]
    let choices: [(predicates: [TermID], severity: ProfileFinding.Severity)]
}

/// What is asked of a property.
struct BoundRule {
    /// The position of the rule in the document.
    let number: Int
    /// The number of the property; `nil` when the graph does not mention it.
    let predicate: TermID?
    /// Whether the resources are meant that state the property of this one.
    let isInverse: Bool
    /// Where its shapes stand among those of the profile.
    let shapes: Range<Int>
    /// Whether it matters that there is no value.
    let asksForValues: Bool

    /// Properties that the graph does not mention come last.
    var order: (UInt32, Int) { (predicate?.index ?? .max, number) }

    /// The end of a statement that is the value of the property.
    func value(of statement: RDFStatement) -> TermID { isInverse ? statement.subject : statement.object }
}

/// A shape in plain numbers: positions in the tables of the profile.
struct BoundShape {
    let severity: ProfileFinding.Severity
    var least = 0
    var most = Int.max
    var kind: PropertyShape.NodeKind?
    var datatypes: Int?
    var classes: Int?
    var namesOneClass = false
    var vocabulary: Int?
    var node: Int?
    var languages: Int?
    var hasUniqueLanguages = false
    var looksAtValues = false
    /// Whether ``hasValue`` is asked for; a graph that does not mention it has no number for it.
    var asksForValue = false
    var hasValue: TermID?

    init(severity: ProfileFinding.Severity) {
        self.severity = severity
    }
}
