// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Different values under small numbers, given in the order in which they come.
struct Pool<Element: Hashable & Sendable>: Sendable {
    private(set) var elements: [Element] = []
    private var codes: [Element: UInt32] = [:]

    init() {}

    /// A pool of different values in their order.
    init(_ elements: [Element]) {
        for element in elements { _ = code(of: element) }
    }

    /// The number of a value, a new one when it is seen for the first time.
    mutating func code(of element: Element) -> UInt32 {
        if let code = codes[element] { return code }
        let code = UInt32(truncatingIfNeeded: elements.count)
        codes[element] = code
        elements.append(element)
        return code
    }

    /// The number of a value, if it has one.
    func knownCode(of element: Element) -> UInt32? { codes[element] }

    subscript(code: UInt32) -> Element { elements[Int(code)] }

    /// The values in order, with the place of each number in that order.
    func sorted(by precedes: (Element, Element) -> Bool) -> (elements: [Element], ranks: [UInt32]) {
        let order = elements.indices.sorted { precedes(elements[$0], elements[$1]) }
        var ranks = [UInt32](repeating: 0, count: elements.count)
        for (rank, index) in order.enumerated() { ranks[index] = UInt32(truncatingIfNeeded: rank) }
        return (order.map { elements[$0] }, ranks)
    }
}

/// What a figure is about: an indicator, or one part of it.
struct FigureSubject: Hashable, Sendable, Comparable {
    let indicator: String
    let part: String?

    static func < (left: Self, right: Self) -> Bool {
        (left.indicator, left.part ?? "") < (right.indicator, right.part ?? "")
    }
}
