// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// A scorecard with its rubric, where that is at hand, and the names of its nodes.
struct ScorecardContext {
    let card: Scorecard
    /// The rubric, only when it is the very one of the scorecard.
    let rubric: Rubric?
    let phrases: Phrases
    /// The nodes that reports list one by one below the root: domains, or the sub-subjects of a root that has only
    /// these.
    let domains: [Int]
    private let isDomain: Set<Int>
    private let positions: [NodeReference: Int]

    init(_ card: Scorecard, rubric: Rubric?, phrases: Phrases) {
        self.card = card
        self.rubric = rubric.flatMap { Self.isSame($0.identity, card.rubric.identity) ? $0 : nil }
        self.phrases = phrases
        let children = card.children(of: 0)
        if children.count == 1, let only = children.first, card.nodes[only].isCollection {
            domains = card.children(of: only)
        } else {
            domains = children
        }
        isDomain = Set(domains)
        // A collection and the nodes of its sub-subjects share an id but not the subjects; the first of equals counts.
        positions = Dictionary(
            card.nodes.indices.map { (card.nodes[$0].reference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func isSame(_ rubric: DocumentIdentity, _ other: DocumentIdentity) -> Bool {
        guard rubric.id == other.id, rubric.version == other.version else { return false }
        return rubric.hash == nil || other.hash == nil || rubric.hash == other.hash
    }

    func position(of reference: NodeReference) -> Int? { positions[reference] }

    /// The rubric's node behind a scored node.
    func source(_ position: Int) -> RubricNode? { rubric?.node(card.nodes[position].id) }

    // MARK: Names

    /// Whether a node is the result of one sub-subject, as a member of a collection.
    func isMember(_ position: Int) -> Bool { card.nodes[position].parent.map { card.nodes[$0].isCollection } ?? false }

    /// The name of a node by itself: for the result of one sub-subject, the name of the sub-subject.
    func name(_ position: Int) -> String {
        let node = card.nodes[position]
        return isMember(position) ? subjectName(node) ?? phrases.text(node.title) : phrases.text(node.title)
    }

    /// The name of a node, with the sub-subject it lies in.
    func fullName(_ position: Int) -> String {
        let node = card.nodes[position]
        if isMember(position) { return name(position) }
        return phrases.text(node.title) + (subjectName(node).map { " – " + $0 } ?? "")
    }

    /// The name of a node in a list below the name of its domain, without a sub-subject that the domain has named.
    func nameInDomain(_ position: Int) -> String {
        guard let domain = domain(of: position), card.nodes[domain].subjects == card.nodes[position].subjects else {
            return fullName(position)
        }
        return phrases.text(card.nodes[position].title)
    }

    /// The name of the node that a reference names, or its text.
    func fullName(_ reference: NodeReference) -> String {
        position(of: reference).map(fullName) ?? phrases.line(reference.text)
    }

    private func subjectName(_ node: ScoredNode) -> String? {
        node.subjectName.map(phrases.text) ?? node.subjects.last.map(phrases.line)
    }

    /// The domain that a node lies in; `nil` for the root and for a collection of all domains.
    func domain(of position: Int) -> Int? {
        var current = position
        while !isDomain.contains(current) {
            guard let parent = card.nodes[current].parent else { return nil }
            current = parent
        }
        return current
    }

    /// The names of the levels of a node.
    func levelNames(_ position: Int) -> LevelNames { LevelNames(card.nodes[position].level, phrases) }
}
