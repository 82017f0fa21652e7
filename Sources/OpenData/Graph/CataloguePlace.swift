// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// Where a value stands in the file of its catalogue: eight bytes, told in full by ``CatalogueSource``.
public struct CataloguePlace: Hashable, Sendable {
    /// The offset of the first byte, or the number of the line for syntaxes whose reader tells lines only.
    let position: UInt32
    /// The JSON pointer in the ``PointerTable``; 0 where there is none.
    let pointer: UInt32

    /// A place.
    /// - Parameters:
    ///   - position: a byte offset in a source of bytes, a line number from 1 on in a source of lines.
    ///   - pointer: the entry of the pointer table, for JSON.
    init(_ position: Int, pointer: PointerTable.Entry) {
        self.position = UInt32(clamping: position)
        self.pointer = pointer.index
    }

    /// A place without a JSON pointer: a byte offset in a source of bytes, a line number from 1 on in a source of lines.
    package init(_ position: Int) {
        self.init(position, pointer: .root)
    }
}

/// A place as people and programs are told it.
public struct LocatedPlace: Hashable, Sendable {
    /// The file.
    public let file: String
    /// The line, from 1 on.
    public let line: Int
    /// The column in Unicode scalars, from 1 on; `nil` where the reader tells lines only.
    public let column: Int?
    /// The JSON pointer (RFC 6901) of the value; `nil` for syntaxes other than JSON.
    public let pointer: String?

    /// Makes a place.
    public init(file: String, line: Int, column: Int? = nil, pointer: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
    }
}

/// What the places of a catalogue point into.
public struct CatalogueSource: Sendable {
    /// The bytes, for readers that know the offset of each value.
    let text: SourceText?
    /// The name of the file as it was given.
    public let name: String
    let pointers: PointerTable

    /// A source whose places are byte offsets and, for JSON, pointers.
    package init(text: SourceText) {
        self.init(text: text, pointers: PointerTable())
    }

    init(text: SourceText, pointers: PointerTable) {
        self.text = text
        name = text.name
        self.pointers = pointers
    }

    /// A source whose places are line numbers.
    package init(linesOf name: String) {
        text = nil
        self.name = name
        pointers = PointerTable()
    }

    /// The place in full.
    public func located(_ place: CataloguePlace) -> LocatedPlace {
        guard let text else { return LocatedPlace(file: name, line: Int(place.position)) }
        let position = text.position(ofByte: Int(place.position))
        return LocatedPlace(
            file: name, line: position.line, column: position.column, pointer: pointers.text(of: place.pointer))
    }
}

/// JSON pointers (RFC 6901), each held as its parent and one step more.
struct PointerTable: Sendable {
    /// One pointer of the table.
    struct Entry: Hashable, Sendable {
        let index: UInt32
        /// The whole document. It is told as "no pointer".
        static let root = Entry(index: 0)
    }

    private var parents: [UInt32] = [0]
    /// A position from 0 on, or the complement of the number of a key.
    private var steps: [Int32] = [0]
    private var keys: [String] = []
    private var numbers: [String: Int32] = [:]

    /// A key that pointers go through, known by its number.
    struct Key: Hashable, Sendable {
        fileprivate let number: Int32
    }

    /// The number of a key, for readers that go through the same few keys again and again.
    mutating func key(_ text: String) -> Key {
        if let known = numbers[text] { return Key(number: known) }
        let number = Int32(truncatingIfNeeded: keys.count)
        keys.append(text)
        numbers[text] = number
        return Key(number: number)
    }

    /// The pointer to the value under a key.
    mutating func child(of parent: Entry, key: String) -> Entry { child(of: parent, key: self.key(key)) }

    /// The pointer to the value under a key.
    mutating func child(of parent: Entry, key: Key) -> Entry { add(parent, ~key.number) }

    /// The pointer to an item of a list.
    mutating func child(of parent: Entry, index: Int) -> Entry {
        add(parent, Int32(clamping: index))
    }

    private mutating func add(_ parent: Entry, _ step: Int32) -> Entry {
        parents.append(parent.index)
        steps.append(step)
        return Entry(index: UInt32(clamping: parents.count - 1))
    }

    /// The text of a pointer, such as `/dataset/3/title`; `nil` for the whole document.
    func text(of entry: UInt32) -> String? {
        guard entry != 0, Int(entry) < parents.count else { return nil }
        var parts: [String] = []
        var entry = Int(entry)
        while entry != 0 {
            let step = steps[entry]
            parts.append(step >= 0 ? String(step) : Self.escaped(keys[Int(~step)]))
            entry = Int(parents[entry])
        }
        return parts.reversed().map { "/" + $0 }.joined()
    }

    private static func escaped(_ key: String) -> String {
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
        return key.reduce(into: "") { text, character in
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.append(character)
            }
        }
    }
}
