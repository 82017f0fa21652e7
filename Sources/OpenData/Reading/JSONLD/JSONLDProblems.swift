// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Collects what is wrong with a catalogue in JSON-LD. A class, because the readers of contexts and of nodes share it.
///
/// An error means that something written was not read; a warning, that it was read but hardly says what was meant.
final class JSONLDProblems {
    private let document: SourceText
    private var errors: [Diagnostic] = []
    private var warnings: [Diagnostic] = []
    private var unlisted = 0
    /// What is told once for a whole file.
    private var told: Set<String> = []

    /// More of each gravity are only counted.
    private static let most = 1_000

    init(document: SourceText) {
        self.document = document
    }

    /// Whether a node stands in the catalogue and not in a context that comes with the program.
    func isOwn(_ node: Node) -> Bool { node.source === document }

    func error(_ message: @autoclosure () -> DiagnosticMessage, at node: Node, help: DiagnosticMessage? = nil) {
        add(.error, message, node, help, to: &errors)
    }

    func warning(_ message: @autoclosure () -> DiagnosticMessage, at node: Node, help: DiagnosticMessage? = nil) {
        add(.warning, message, node, help, to: &warnings)
    }

    /// Tells something only the first time that it is met.
    /// - Parameter name: what tells it from all else that is told once.
    func warnOnce(_ name: String, _ message: @autoclosure () -> DiagnosticMessage, at node: Node) {
        if told.insert(name).inserted { warning(message(), at: node) }
    }

    private func add(
        _ severity: DiagnosticSeverity, _ message: () -> DiagnosticMessage, _ node: Node, _ help: DiagnosticMessage?,
        to list: inout [Diagnostic]
    ) {
        guard list.count < Self.most else {
            unlisted += 1
            return
        }
        list.append(Diagnostic(severity: severity, message: message(), place: node.place, help: help))
    }

    /// Everything, in the order of the file.
    func sorted() -> [Diagnostic] {
        let collector = DiagnosticCollector()
        for diagnostic in errors + warnings { collector.report(diagnostic) }
        var sorted = collector.sorted()
        if unlisted > 0 {
            sorted.append(Diagnostic(severity: .note, message: .moreProblems(unlisted), place: nil))
        }
        return sorted
    }
}
