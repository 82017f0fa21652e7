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
