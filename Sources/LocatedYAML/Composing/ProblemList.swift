// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The problems found while a document is composed.
struct ProblemList {
    let source: SourceText
    let limit: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(source: SourceText, limit: Int) {
        self.source = source
        self.limit = limit
    }

    /// Adds an error. Beyond the limit only a last word is added: a hostile file must not fill the memory.
    mutating func add(
        _ message: DiagnosticMessage,
        at range: SourceRange,
        note: (message: DiagnosticMessage, range: SourceRange)? = nil,
        help: DiagnosticMessage? = nil
    ) {
        guard diagnostics.count <= limit else { return }
        let place = source.place(of: range)
        if diagnostics.count == limit {
            diagnostics.append(Diagnostic(severity: .error, message: .tooManyProblems(limit), place: place))
            return
        }
        let notes = note.map { [Diagnostic.Note(place: source.place(of: $0.range), message: $0.message)] } ?? []
        diagnostics.append(
            Diagnostic(severity: .error, message: message, place: place, notes: notes, help: help))
    }
}
