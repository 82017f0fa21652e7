// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData

/// Builds graphs from N-Triples, one statement a line, so that tests of the module need no RDF library.
///
/// It takes what the fixtures need: IRIs, blank nodes, literals with their escapes, blank lines and comment lines. A line
/// that it does not understand is an error with its number.
enum NTriples {
    struct Malformed: Error, CustomStringConvertible {
        let line: Int
        let text: String
        var description: String { "line \(line) is no N-Triples statement: \(text)" }
    }

    /// The graph of a text. Places are line numbers.
    static func graph(_ text: String) throws -> RDFGraph {
        var builder = RDFGraphBuilder()
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var cursor = Cursor(rest: line)
            cursor.skipBlanks()
            if cursor.rest.isEmpty || cursor.rest.first == "#" { continue }
            guard let subject = cursor.term(&builder), let predicate = cursor.term(&builder),
                let object = cursor.term(&builder), cursor.endsStatement
            else { throw Malformed(line: number + 1, text: String(line)) }
            builder.add(subject, predicate, object, at: CataloguePlace(number + 1))
        }
        return builder.finish()
    }

    /// What places of such a graph point into.
    static func source(named name: String = "test.nt") -> CatalogueSource { CatalogueSource(linesOf: name) }

    private struct Cursor {
        var rest: Substring

        mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\r" } }

        var endsStatement: Bool {
            rest.first == "." && rest.dropFirst().allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" }
        }

        mutating func term(_ builder: inout RDFGraphBuilder) -> TermID? {
            defer { skipBlanks() }
            switch rest.first {
            case "<": return iri().map { builder.iri($0) }
            case "_":
                let label = rest.prefix { $0 != " " && $0 != "\t" }
                rest = rest.dropFirst(label.count)
                return builder.blank(String(label.dropFirst(2)))
            case "\"": return literal(&builder)
            default: return nil
            }
        }

        private mutating func iri() -> String? {
            guard rest.first == "<", let end = rest.firstIndex(of: ">") else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            return NTriples.unescaped(rest[rest.index(after: rest.startIndex)..<end])
        }

        private mutating func literal(_ builder: inout RDFGraphBuilder) -> TermID? {
            var end = rest.index(after: rest.startIndex)
            while end < rest.endIndex, rest[end] != "\"" {
                if rest[end] == "\\" { end = rest.index(after: end) }
                guard end < rest.endIndex else { return nil }
                end = rest.index(after: end)
            }
            guard end < rest.endIndex,
                let text = NTriples.unescaped(rest[rest.index(after: rest.startIndex)..<end])
            else { return nil }
            rest = rest[rest.index(after: end)...]
            if rest.first == "@" {
                let tag = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
                rest = rest.dropFirst(tag.count + 1)
                return builder.literal(text, language: String(tag))
            }
            if rest.hasPrefix("^^") {
                rest = rest.dropFirst(2)
                return iri().map { builder.literal(text, datatype: $0) }
            }
            return builder.literal(text)
        }
    }

    /// A text without the escapes of N-Triples.
    private static func unescaped(_ text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            guard scalar == "\\" else {
                result.append(scalar)
                continue
            }
            guard let kind = scalars.popFirst() else { return nil }
            switch kind {
            case "t": result.append("\t")
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "b": result.append("\u{8}")
            case "f": result.append("\u{C}")
            case "\"", "'", "\\": result.append(kind)
            case "u", "U":
                let digits = String(String.UnicodeScalarView(scalars.prefix(kind == "u" ? 4 : 8)))
                guard let code = UInt32(digits, radix: 16), let found = Unicode.Scalar(code) else { return nil }
                scalars = scalars.dropFirst(digits.unicodeScalars.count)
                result.append(found)
            default: return nil
            }
        }
        return String(result)
    }
}
