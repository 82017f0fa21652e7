// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Collects every problem of a reading.
///
/// A class, because the readers of nested parts share one collector. It is not `Sendable`: one reading is one thread's
/// work.
public final class DiagnosticCollector {
    /// Everything reported so far, in the order of reporting.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Whether an error was reported; warnings and notes do not count.
    public private(set) var hasErrors = false

    /// A collector without diagnostics.
    public init() {}

    /// Reports an error at a node.
    public func error(
        _ message: DiagnosticMessage,
        at node: Node,
        notes: [Diagnostic.Note] = [],
        help: DiagnosticMessage? = nil
    ) {
        report(Diagnostic(severity: .error, message: message, place: node.place, notes: notes, help: help))
    }

    /// Reports a warning at a node.
    public func warning(
        _ message: DiagnosticMessage,
        at node: Node,
        notes: [Diagnostic.Note] = [],
        help: DiagnosticMessage? = nil
    ) {
        report(Diagnostic(severity: .warning, message: message, place: node.place, notes: notes, help: help))
    }

    /// Reports a diagnostic made elsewhere.
    public func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        if diagnostic.severity == .error { hasErrors = true }
    }

    /// The diagnostics by file, line, column, gravest first, and code, each only once.
    public func sorted() -> [Diagnostic] {
        Self.sorted(diagnostics)
    }

    static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let distinct = diagnostics.filter { seen.insert($0).inserted }
        // The offset keeps the order of reporting among equals: the standard sort does not promise to be stable.
        return distinct.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            let files = (first.place?.file ?? "", second.place?.file ?? "")
            if files.0 != files.1 { return files.0 < files.1 }
            let lines = (first.place?.line ?? 0, second.place?.line ?? 0)
            if lines.0 != lines.1 { return lines.0 < lines.1 }
            let columns = (first.place?.column ?? 0, second.place?.column ?? 0)
            if columns.0 != columns.1 { return columns.0 < columns.1 }
            if first.severity != second.severity { return first.severity > second.severity }
            if first.message.code != second.message.code { return first.message.code < second.message.code }
            return left.offset < right.offset
        }.map(\.element)
    }
}
