// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Everything that checks of open data are held against, read from documents: code lists, JSON-LD contexts, profiles, packs.
public struct OpenDataResources: Sendable {
    /// Code lists.
    public let vocabularies: OpenDataVocabularies
    /// JSON-LD contexts that catalogues may name.
    public let contexts: KnownContexts

    /// Reads documents of all kinds, each known by its kind key (`vocabulary: 1`, `context: 1` …); documents of other
    /// kinds are none of this module's and left alone.
    ///
    /// - Parameter documents: name and bytes of each document, such as those of `RubricLibrary`.
    /// - Throws: `ReadingFailure` with every problem of every document.
    public init(documents: [(name: String, bytes: [UInt8])]) throws(ReadingFailure) {
        var problems: [Diagnostic] = []
        var byKind: [String: [Node]] = [:]
        for document in documents {
            do throws(ReadingFailure) {
                let source = SourceText(name: document.name, bytes: document.bytes)
                let root = try DocumentComposer.compose(
                    source, syntax: DocumentSyntax.recognised(name: document.name, bytes: document.bytes))
                if let kind = Self.kinds.first(where: { root[$0] != nil }) { byKind[kind, default: []].append(root) }
            } catch {
                problems += error.diagnostics
            }
        }
        vocabularies = Self.read(&problems, or: OpenDataVocabularies()) { () throws(ReadingFailure) in
            try OpenDataVocabularies(documents: byKind["vocabulary"] ?? [])
        }
        contexts = Self.read(&problems, or: KnownContexts()) { () throws(ReadingFailure) in
            try KnownContexts(documents: byKind["context"] ?? [])
        }
        guard problems.isEmpty else { throw ReadingFailure(diagnostics: problems) }
    }

    private static let kinds = ["vocabulary", "context"]

    /// What a reader makes, or a stand-in when it has problems: then the other kinds are read all the same.
    private static func read<T>(
        _ problems: inout [Diagnostic], or standIn: T, _ body: () throws(ReadingFailure) -> T
    ) -> T {
        do throws(ReadingFailure) {
            return try body()
        } catch {
            problems += error.diagnostics
            return standIn
        }
    }
}
