// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The bodies of a province as a tree (`bodies: 1`).
///
/// A roll-up on a date uses the bodies of that date.
public struct BodyTree: Sendable {
    /// Id, version and hash.
    public let identity: DocumentIdentity
    /// Its title.
    public let title: LocalizedText
    /// All bodies, of all times, in the order of the document.
    public let bodies: [Body]

    private let byID: [String: Int]
    private let children: [[Int]]
    private let successors: [[Int]]

    /// Makes a tree. Of two bodies with one id the first counts; parents that are not there make roots.
    public init(identity: DocumentIdentity, title: LocalizedText, bodies: [Body]) {
        self.identity = identity
        self.title = title
        self.bodies = bodies
        let byID = Dictionary(bodies.indices.map { (bodies[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var children = [[Int]](repeating: [], count: bodies.count)
        var successors = [[Int]](repeating: [], count: bodies.count)
        for index in bodies.indices {
            if let parent = bodies[index].parent.flatMap({ byID[$0] }) { children[parent].append(index) }
            for predecessor in bodies[index].predecessors.compactMap({ byID[$0] }) {
                successors[predecessor].append(index)
            }
        }
        self.byID = byID
        self.children = children
        self.successors = successors
    }

    /// The body with an id.
    public func body(_ id: String) -> Body? { byID[id].map { bodies[$0] } }

    /// The ids of the bodies that came from a body, in the order of the document.
    public func successors(of id: String) -> [String] {
        byID[id].map { successors[$0].map { bodies[$0].id } } ?? []
    }

    /// The bodies below a body that existed on a day, itself not among them; depth first, in the order of the document.
    public func descendants(of id: String, on day: CalendarDate) -> [Body] {
        guard let top = byID[id] else { return [] }
        var found: [Body] = []
        var seen: Set<Int> = [top]
        var waiting = Array(children[top].reversed())
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            if bodies[next].active.contains(day) { found.append(bodies[next]) }
            waiting += children[next].reversed()
        }
        return found
    }
}
