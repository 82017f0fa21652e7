// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of a JSON object as far as they decide what it is.
struct ObjectForm {
    /// One key: a keyword or a property, and its number among the words of the context.
    struct Key {
        let keyword: JSONLDKeyword?
        let word: Int32
    }

    /// Where the keys of the object begin on the stack of keys; they are as many as its entries.
    let first: Int
    // The positions of the entries under keywords.
    private(set) var context: Int?
    private(set) var id: Int?
    private(set) var graph: Int?
    private(set) var type: Int?
    private(set) var value: Int?
    private(set) var language: Int?
    private(set) var list: Int?
    private(set) var set: Int?
    /// The number of keys other than `@context`, `@id` and `@graph`.
    private(set) var others = 0
    /// The number of properties, and of keywords that only few objects have.
    private(set) var rest = 0
    /// A keyword that stands there twice, once under another name.
    private(set) var repeated: (keyword: JSONLDKeyword, position: Int)?

    init(first: Int) {
        self.first = first
    }

    mutating func add(_ keyword: JSONLDKeyword?, at position: Int) {
        var isFirst = true
        var isOther = true
        switch keyword {
        case .context: (context, isOther) = (position, false)
        case .id: (isFirst, isOther) = (Self.set(&id, position), false)
        case .graph: (isFirst, isOther) = (Self.set(&graph, position), false)
        case .type: isFirst = Self.set(&type, position)
        case .value: isFirst = Self.set(&value, position)
        case .language: isFirst = Self.set(&language, position)
        case .list: isFirst = Self.set(&list, position)
        case .set: isFirst = Self.set(&set, position)
        default: rest += 1
        }
        if isOther { others += 1 }
        if !isFirst, let keyword { repeated = (keyword, position) }
    }

    /// Keeps a position; false when there is one already.
    private static func set(_ place: inout Int?, _ position: Int) -> Bool {
        guard place == nil else { return false }
        place = position
        return true
    }
}
