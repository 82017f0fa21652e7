// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML
public import SafeFiles

/// Why something could not be done with a history. What was in the folder is there still.
public struct HistoryFailure: Error, Hashable, Sendable {
    /// What is wrong with results or with the call, each with its place where it has one.
    public var diagnostics: [Diagnostic]
    /// Files that could not be read or written.
    public var files: [FileFailure]

    /// Makes a failure.
    init(_ diagnostics: [Diagnostic], files: [FileFailure] = []) {
        self.diagnostics = diagnostics
        self.files = files
    }

    /// A message without a place.
    init(_ message: DiagnosticMessage, help: DiagnosticMessage? = nil) {
        self.init([Diagnostic(severity: .error, message: message, place: nil, help: help)])
    }

    /// A file that could not be read or written.
    init(_ failure: FileFailure) { self.init([], files: [failure]) }
}
