// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The words of a printed text, so that texts can be looked up in it whatever its line breaks and marks are.
///
/// Marks (`*`, `<b>`, …) are off, white space is one space. Words are compared whole and byte by byte: `00%` does not
/// stand in `100%`, and a text in another Unicode form is another text.
struct PrintedText {
    /// What becomes of `|`, the border between two cells.
    enum Borders {
        /// A border is a word of its own: nothing runs across it.
        case kept
        /// Cells stand one after the other, empty ones leave no trace.
        case dropped
    }

    private let words: [[UInt8]]
    private let places: [[UInt8]: [Int]]

    init(_ text: String, borders: Borders = .kept) {
        words = Self.words(of: text, borders: borders)
        places = Dictionary(grouping: words.indices) { [words] in words[$0] }
    }

    /// Where a text stands first, at or after a word; `nil` when it stands nowhere.
    func range(of fragment: String, from start: Int = 0) -> Range<Int>? {
        let wanted = Self.words(of: fragment, borders: .kept)
        let rarest = wanted.indices.min {
            places[wanted[$0], default: []].count < places[wanted[$1], default: []].count
        }
        guard let rarest else { return nil }
        return places[wanted[rarest], default: []].lazy
            .map { $0 - rarest..<$0 - rarest + wanted.count }
            .first { $0.lowerBound >= start && $0.upperBound <= words.count && words[$0] == wanted[...] }
    }

    /// Whether a text stands in it.
    func contains(_ fragment: String) -> Bool { range(of: fragment) != nil }

    private static func words(of text: String, borders: Borders) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var isInWord = false
        let space = Array(" ".utf8)
        func addSpace() {
            isInWord = false
            if let last = words.last, last != space { words.append(space) }
        }
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "*" { continue }
            if scalar == "<", let tag = tag(at: rest) {
                if tag.isBreak { addSpace() }
                rest = tag.rest
            } else if scalar.properties.isWhitespace {
                addSpace()
            } else if scalar == "|" {
                addSpace()
                if borders == .kept { words += [Array("|".utf8), space] }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !isInWord { words.append([]) }
                isInWord = true
                words[words.count - 1] += UTF8.encode(scalar).map(Array.init) ?? []
            } else {
                isInWord = false
                words.append(UTF8.encode(scalar).map(Array.init) ?? [])
            }
        }
        if words.last == space { words.removeLast() }
        return words
    }

    private static func tag(at text: Substring.UnicodeScalarView) -> (isBreak: Bool, rest: Substring.UnicodeScalarView)?
    {
        guard let first = text.first, first == "/" || first.properties.isAlphabetic, let end = text.firstIndex(of: ">")
        else { return nil }
        return (text[..<end].starts(with: "br".unicodeScalars), text[text.index(after: end)...])
    }
}
