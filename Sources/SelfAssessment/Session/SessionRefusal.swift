// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Why a change or a move was not made. The session is as it was.
public struct SessionRefusal: Error, Hashable, Sendable {
    /// What is in the way.
    public let message: DiagnosticMessage
    /// What would be right, where the message does not say it itself.
    public let help: DiagnosticMessage?
    /// Everything that is in the way, each with its place where it has one; the first is ``message``.
    public let diagnostics: [Diagnostic]

    init(_ message: DiagnosticMessage, help: DiagnosticMessage? = nil) {
        self.message = message
        self.help = help
        diagnostics = [Diagnostic(severity: .error, message: message, place: nil, help: help)]
    }

    private init(_ diagnostics: [Diagnostic]) {
        message = diagnostics.first?.message ?? .changeDoesNotFit
        help = diagnostics.first?.help
        self.diagnostics = diagnostics
    }

    init(_ failure: EditFailure) { self.init(failure.diagnostics) }
    init(_ failure: ReadingFailure) { self.init(failure.diagnostics) }
}
