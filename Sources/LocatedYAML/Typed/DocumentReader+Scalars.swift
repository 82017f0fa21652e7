// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension DocumentReader {
    /// The text of any scalar, quoted or not. Nothing (`~`, `null`, empty) is an error.
    public func string(_ node: Node) -> String? {
        guard let text = node.text else {
            diagnostics.error(.expected("expected-text", .text, at: node), at: node)
            return nil
        }
        return text
    }

    /// An id: `[A-Za-z0-9][A-Za-z0-9._-]*`, at most 128 characters.
    public func identifier(_ node: Node) -> String? {
        let isIdentifier = node.withBytes { Identifier.isValid($0) }
        guard isIdentifier, let text = node.text else {
            diagnostics.error(
                .expected("expected-identifier", .identifier, at: node), at: node,
                help: node.kind == .scalar ? .identifierCharacters : nil)
            return nil
        }
        return text
    }

    /// A whole number within a range, written in decimal and without quotes: `[-+]?[0-9]+`.
    ///
    /// Base prefixes, digit groups and base 60, which YAML 1.1 would read, are refused.
    public func integer(_ node: Node, in range: ClosedRange<Int>) -> Int? {
        guard node.isPlain, let text = node.text, Self.isDecimal(text) else {
            diagnostics.error(
                .expected("expected-integer", .integer, at: node), at: node, help: Self.integerHelp(node))
            return nil
        }
        guard let value = Int(text), range.contains(value) else {
            diagnostics.error(.outOfRange(node, range), at: node)
            return nil
        }
        return value
    }

    /// `true` or `false`, without quotes; `True`, `TRUE`, `False`, `FALSE` are accepted as in the YAML 1.2 core schema.
    public func flag(_ node: Node) -> Bool? {
        switch node.isPlain ? node.text : nil {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default:
            diagnostics.error(.expected("expected-flag", .flag, at: node), at: node, help: Self.flagHelp(node))
            return nil
        }
    }

    /// The meaning of a word from a closed set.
    public func word<T>(_ node: Node, among words: [(String, T)]) -> T? {
        guard let text = node.text else {
            diagnostics.error(.oneOf(words.map(\.0), at: node), at: node)
            return nil
        }
        if let found = words.first(where: { $0.0 == text }) { return found.1 }
        let near = Suggestion.nearest(to: text, among: words.map(\.0))
        diagnostics.error(.oneOf(words.map(\.0), at: node), at: node, help: near.map { .didYouMean($0) })
        return nil
    }

    private static func isDecimal(_ text: String) -> Bool {
        let digits = text.utf8.first.map { "+-".utf8.contains($0) } == true ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static func integerHelp(_ node: Node) -> DiagnosticMessage? {
        guard let text = node.text, text.utf8.count <= 64 else { return nil }
        if isDecimal(text) { return .removeQuotes }
        let lower = text.lowercased()
        if lower.hasPrefix("0x") || lower.hasPrefix("0o") || lower.hasPrefix("0b") { return .writeInDecimal }
        if text.contains("_"), isDecimal(text.filter { $0 != "_" }) {
            return .writeWithoutGroups(text.filter { $0 != "_" })
        }
        if text.contains(":"), isDecimal(text.filter { $0 != ":" }) { return .notBase60 }
        return nil
    }

    private static func flagHelp(_ node: Node) -> DiagnosticMessage? {
        switch node.text?.lowercased() {
        case "yes", "on", "y": .writeFlag("true")
        case "no", "off", "n": .writeFlag("false")
        case "true", "false": .removeQuotes
        default: nil
        }
    }
}
