// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads a text into a tree of nodes that know their places.
public enum DocumentComposer {
    /// The root node of a document whose syntax is told by its name, or else by how it begins.
    ///
    /// - Throws: ``ReadingFailure`` with every problem that was found.
    public static func compose(
        _ bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) -> Node {
        try compose(
            SourceText(name: name, bytes: bytes), syntax: DocumentSyntax.recognised(name: name, bytes: bytes),
            limits: limits)
    }

    /// The root node of a document.
    ///
    /// - Complexity: O(*n*) in the length of the text; memory is about 25 bytes for each node beside the text itself.
    /// - Throws: ``ReadingFailure`` with every problem that was found: all duplicate keys, tags, merge keys, unknown
    ///   aliases and the like, and the first syntax error, after which nothing can be read.
    public static func compose(
        _ source: SourceText, syntax: DocumentSyntax, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) -> Node {
        var limits = limits
        // Offsets are kept in 32 bits.
        limits.bytes = min(limits.bytes, Int(Int32.max))
        limits.nodes = min(limits.nodes, Int(Int32.max))
        var builder = ArenaBuilder(source: source, limits: limits)
        do throws(ReadingStopped) {
            guard source.bytes.count <= limits.bytes else {
                builder.problems.add(
                    .tooLarge(source.bytes.count, limit: limits.bytes), at: SourceRange(start: 0, end: 0))
                throw ReadingStopped()
            }
            try EncodingCheck.check(source, syntax: syntax, problems: &builder.problems)
            switch syntax {
            case .yaml: try YAMLComposer.compose(into: &builder)
            case .json: try JSONComposer.compose(into: &builder)
            }
        } catch {
            throw ReadingFailure(diagnostics: DiagnosticCollector.sorted(builder.problems.diagnostics))
        }
        guard builder.problems.diagnostics.isEmpty else {
            throw ReadingFailure(diagnostics: DiagnosticCollector.sorted(builder.problems.diagnostics))
        }
        guard let arena = builder.arena(), !arena.isBlank else {
            builder.problems.add(.emptyDocument, at: SourceRange(start: 0, end: 0))
            throw ReadingFailure(diagnostics: builder.problems.diagnostics)
        }
        return Node(arena: arena, index: arena.root)
    }
}
