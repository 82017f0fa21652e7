// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML

/// Short forms of what nearly every test does.
enum Reading {
    /// The root of a document called `t.yaml` or `t.json`.
    static func root(
        _ text: String, _ syntax: DocumentSyntax = .yaml, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) -> Node {
        try root(bytes: Array(text.utf8), syntax, limits: limits)
    }

    static func root(
        bytes: [UInt8], _ syntax: DocumentSyntax = .yaml, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) -> Node {
        try DocumentComposer.compose(
            SourceText(name: "t.\(syntax.rawValue)", bytes: bytes), syntax: syntax, limits: limits)
    }

    /// The problems of a document; none when it can be read.
    static func problems(
        bytes: [UInt8], _ syntax: DocumentSyntax = .yaml, limits: ReadingLimits = .standard
    ) -> [Diagnostic] {
        do throws(ReadingFailure) {
            _ = try root(bytes: bytes, syntax, limits: limits)
            return []
        } catch {
            return error.diagnostics
        }
    }

    /// The codes of the problems of a document.
    static func codes(
        _ text: String, _ syntax: DocumentSyntax = .yaml, limits: ReadingLimits = .standard
    ) -> [String] {
        problems(bytes: Array(text.utf8), syntax, limits: limits).map(\.message.code)
    }

    /// The problems as a person sees them.
    static func report(
        _ text: String, _ syntax: DocumentSyntax = .yaml, _ language: DiagnosticLanguage = .en,
        limits: ReadingLimits = .standard
    ) -> String {
        report(bytes: Array(text.utf8), syntax, language, limits: limits)
    }

    static func report(
        bytes: [UInt8], _ syntax: DocumentSyntax = .yaml, _ language: DiagnosticLanguage = .en,
        limits: ReadingLimits = .standard
    ) -> String {
        DiagnosticRenderer(language: language, color: false).render(problems(bytes: bytes, syntax, limits: limits))
    }

    /// What a typed reading of a YAML document reports.
    static func typed(
        _ text: String, _ language: DiagnosticLanguage = .en, _ read: (DocumentReader, Node) -> Void
    ) throws -> String {
        let diagnostics = DiagnosticCollector()
        read(DocumentReader(diagnostics), try root(text))
        return DiagnosticRenderer(language: language, color: false).render(diagnostics.sorted())
    }

    /// A tree in one line: plain text as it is, other text in quotes, null as `_`.
    static func outline(_ node: Node) -> String {
        switch node.kind {
        case .null: "_"
        case .scalar: node.isPlain ? node.text ?? "" : "\"\(node.text ?? "")\""
        case .sequence: "[" + node.items.map(outline).joined(separator: ", ") + "]"
        case .mapping:
            "{" + node.entries.map { outline($0.key) + ": " + outline($0.value) }.joined(separator: ", ") + "}"
        }
    }

    /// The source text of a node's range.
    static func slice(_ node: Node) -> String {
        String(decoding: node.source.bytes[node.range.start..<node.range.end], as: UTF8.self)
    }
}
