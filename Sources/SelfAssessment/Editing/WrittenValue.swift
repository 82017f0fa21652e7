// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A value to be written into a document.
indirect enum WrittenValue {
    /// Nothing, to be filled in.
    case nothing
    /// A text of people.
    case text(String)
    /// A word of the format: an option id, a number, a day.
    case word(String)
    /// A list; `isBlock` when it has lines of its own where the document has.
    case list([WrittenValue], isBlock: Bool)
    /// A mapping; `isBlock` when it has lines of its own where the document has.
    case map([(key: String, value: WrittenValue)], isBlock: Bool)

    /// Whether the value has lines of its own in block style.
    var isBlock: Bool {
        switch self {
        case .nothing, .text, .word: false
        case .list(let items, let isBlock): isBlock && !items.isEmpty
        case .map(let entries, let isBlock): isBlock && !entries.isEmpty
        }
    }

    // MARK: One line

    /// The value in one line.
    func inline(_ syntax: DocumentSyntax) -> String {
        switch self {
        case .nothing: "null"
        case .text(let text): ScalarText.written(text, for: syntax)
        case .word(let word): Self.written(word, syntax)
        case .list(let items, _): "[" + items.map { $0.inline(syntax) }.joined(separator: ", ") + "]"
        case .map(let entries, _):
            "{" + entries.map { Self.entry($0.key, $0.value, syntax) }.joined(separator: ", ") + "}"
        }
    }

    /// `key: value` in one line.
    static func entry(_ key: String, _ value: WrittenValue, _ syntax: DocumentSyntax) -> String {
        ScalarText.written(key, for: syntax) + ": " + value.inline(syntax)
    }

    /// Numbers and days stand without quotes, as people write them.
    private static func written(_ word: String, _ syntax: DocumentSyntax) -> String {
        let isBare =
            switch syntax {
            case .yaml: isNumberLike(word)
            case .json: isJSONNumber(word)
            }
        return isBare ? word : ScalarText.written(word, for: syntax)
    }

    private static func isNumberLike(_ word: String) -> Bool {
        let unsigned = word.utf8.first == UInt8(ascii: "-") ? word.utf8.dropFirst() : word.utf8[...]
        guard let first = unsigned.first, isDigit(first), let last = unsigned.last,
            isDigit(last) || last == UInt8(ascii: "%")
        else { return false }
        return unsigned.allSatisfy { isDigit($0) || "-./%".utf8.contains($0) }
    }

    private static func isJSONNumber(_ word: String) -> Bool {
        let unsigned = word.utf8.first == UInt8(ascii: "-") ? word.utf8.dropFirst() : word.utf8[...]
        let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.isEmpty, whole.allSatisfy(isDigit),
            whole.count == 1 || whole.first != UInt8(ascii: "0")
        else { return false }
        return parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    // MARK: Lines

    /// The lines of a block value, the first without its indentation, without a line end after the last.
    func lines(column: Int, newline: String) -> String {
        let start = newline + String(repeating: " ", count: column)
        switch self {
        case .nothing, .text, .word: return inline(.yaml)
        case .list(let items, _):
            return items.map { item in
                "- " + (item.isBlock ? item.lines(column: column + 2, newline: newline) : item.inline(.yaml))
            }.joined(separator: start)
        case .map(let entries, _):
            return entries.map { Self.lines($0.key, $0.value, column: column, newline: newline) }
                .joined(separator: start)
        }
    }

    /// `key: value`, with lines below where the value is a block.
    static func lines(_ key: String, _ value: WrittenValue, column: Int, newline: String) -> String {
        let key = ScalarText.written(key) + ":"
        if case .nothing = value { return key }
        guard value.isBlock else { return key + " " + value.inline(.yaml) }
        let start = newline + String(repeating: " ", count: column + 2)
        return key + start + value.lines(column: column + 2, newline: newline)
    }
}
