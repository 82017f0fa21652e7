// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads values from JSON (RFC 8259, strictly) and says of every problem where in the text it stands.
///
/// Numbers are read exactly: a ``Rational`` takes `0.85` as 17/20, and a whole number may be written `3`, `3.0` or
/// `3e0`. Keys that a type does not ask for are ignored.
///
/// ```swift
/// let scorecard = try JSONTextDecoder().decode(Scorecard.self, from: bytes, name: "scorecard.json")
/// ```
public struct JSONTextDecoder: Sendable {
    /// How much a text may ask for.
    public var limits: ReadingLimits

    /// A reader.
    public init(limits: ReadingLimits = .standard) {
        self.limits = limits
    }

    /// The value that a text holds.
    ///
    /// - Parameters:
    ///   - type: the type of the value.
    ///   - bytes: the text, in UTF-8.
    ///   - name: the name of the text in diagnostics, normally that of its file.
    /// - Throws: ``JSONDecodingFailure`` with every problem of syntax, or the first value that does not fit the type.
    public func decode<T: Decodable>(
        _ type: T.Type, from bytes: [UInt8], name: String
    ) throws(JSONDecodingFailure) -> T {
        let root: Node
        do {
            root = try DocumentComposer.compose(
                SourceText(name: name, bytes: bytes), syntax: .json, limits: limits)
        } catch {
            throw JSONDecodingFailure(diagnostics: error.diagnostics)
        }
        return try decode(type, from: root)
    }

    /// The value that a node of a JSON document holds; for texts of which another part was looked at first.
    ///
    /// - Throws: ``JSONDecodingFailure`` for the first value that does not fit the type.
    public func decode<T: Decodable>(_ type: T.Type, from node: Node) throws(JSONDecodingFailure) -> T {
        try JSONNodeDecoder.decode(type, from: node, path: nil)
    }
}

/// Why a value could not be read from JSON.
public struct JSONDecodingFailure: Error, Hashable, Sendable {
    /// The problems, each with its place; at least one.
    public var diagnostics: [Diagnostic]

    /// A failure made of diagnostics.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// One problem at a node.
    init(_ message: DiagnosticMessage, at node: Node) {
        self.init(diagnostics: [Diagnostic(severity: .error, message: message, place: node.place)])
    }
}

extension JSONDecodingFailure: CustomStringConvertible {
    /// The problems in English, one a line. `DiagnosticRenderer` shows them in either language and with the text.
    public var description: String {
        diagnostics.map { diagnostic in
            let place = diagnostic.place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
            return "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message.en) [\(diagnostic.message.code)]"
        }.joined(separator: "\n")
    }
}
