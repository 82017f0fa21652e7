// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// Everything that checks of open data are held against, read from documents: code lists, JSON-LD contexts, profiles, packs.
public struct OpenDataResources: Sendable {
    /// Code lists (`vocabulary: 1`).
    public let vocabularies: OpenDataVocabularies
    /// JSON-LD contexts that catalogues may name (`context: 1`).
    public let contexts: KnownContexts
    /// Profiles by id (`shapes: 1`).
    public let profiles: [String: ShapeProfile]
    /// Packs of checks by id (`pack: 1`).
    public let packs: [String: CheckPack]

    /// Reads documents of all kinds, each known by its kind key; documents of other kinds are left alone.
    ///
    /// - Parameter documents: name and bytes of each document, such as those of `RubricLibrary`.
    /// - Throws: `ReadingFailure` with every problem of every document.
    public init(documents: [(name: String, bytes: [UInt8])]) throws(ReadingFailure) {
        var problems: [Diagnostic] = []
        var byKind: [Kind: [Node]] = [:]
        for document in documents {
            guard
                let root = Self.attempt(
                    &problems,
                    { () throws(ReadingFailure) in try DocumentComposer.compose(document.bytes, named: document.name) })
            else {
                continue
            }
            if let kind = Kind.allCases.first(where: { root[$0.rawValue] != nil }) {
                byKind[kind, default: []].append(root)
            }
        }
        let nodes = byKind
        let lists = Self.attempt(&problems) { () throws(ReadingFailure) in
            try OpenDataVocabularies(documents: nodes[.vocabulary] ?? [])
        }
        vocabularies = lists ?? OpenDataVocabularies()
        let known = Self.attempt(&problems) { () throws(ReadingFailure) in
            try KnownContexts(documents: nodes[.context] ?? [])
        }
        contexts = known ?? KnownContexts()
        profiles = Self.byID(nodes[.shapes] ?? [], &problems) { root throws(ReadingFailure) in
            let profile = try ShapeProfile(root)
            return (profile.identity.id, profile)
        }
        packs = Self.byID(nodes[.pack] ?? [], &problems) { root throws(ReadingFailure) in
            let pack = try CheckPack(root)
            return (pack.identity.id, pack)
        }
        guard problems.isEmpty else { throw ReadingFailure(diagnostics: problems) }
    }

    /// The key that says what a document is.
    private enum Kind: String, CaseIterable {
        case vocabulary, context, shapes, pack
    }

    /// Documents of one kind by id; a second one with the same id is a problem.
    private static func byID<T>(
        _ roots: [Node], _ problems: inout [Diagnostic], _ read: (Node) throws(ReadingFailure) -> (String, T)
    ) -> [String: T] {
        var found: [String: T] = [:]
        var places: [String: Node] = [:]
        for root in roots {
            guard let (id, value) = attempt(&problems, { () throws(ReadingFailure) in try read(root) }) else {
                continue
            }
            let node = root["id"] ?? root
            if let first = places[id] {
                let note = Diagnostic.Note(at: first, .firstDocument)
                problems.append(
                    Diagnostic(severity: .error, message: .documentTwice(id), place: node.place, notes: [note]))
                continue
            }
            places[id] = node
            found[id] = value
        }
        return found
    }

    /// What a reader makes; its problems are collected, so that the other documents are read all the same.
    private static func attempt<T>(_ problems: inout [Diagnostic], _ read: () throws(ReadingFailure) -> T) -> T? {
        do throws(ReadingFailure) {
            return try read()
        } catch {
            problems += error.diagnostics
            return nil
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func documentTwice(_ id: String) -> Self {
        Self(
            code: "duplicate-document", vi: "mã \(Quotation.of(id)) đã thuộc về một tài liệu khác cùng loại",
            en: "the id \(Quotation.of(id)) already belongs to another document of this kind")
    }

    fileprivate static let firstDocument = Self(
        code: "first-definition", vi: "xuất hiện lần đầu ở đây", en: "first used here")
}
