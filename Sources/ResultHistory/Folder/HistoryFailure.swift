// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML
public import SafeFiles

/// Why something could not be done with a history. What was in the folder is there still.
public struct HistoryFailure: Error, Hashable, Sendable {
    /// What is wrong with results or with the call, each with its place where it has one.
    public var diagnostics: [Diagnostic]
    /// Files and folders that could not be read.
    public var files: [FileFailure]
    /// Files and folders that could not be written.
    public var unwritten: [FileFailure]

    /// Makes a failure.
    init(_ diagnostics: [Diagnostic], files: [FileFailure] = [], unwritten: [FileFailure] = []) {
        self.diagnostics = diagnostics
        self.files = files
        self.unwritten = unwritten
    }

    /// A message without a place.
    init(_ message: DiagnosticMessage, help: DiagnosticMessage? = nil) {
        self.init([Diagnostic(severity: .error, message: message, place: nil, help: help)])
    }

    /// A file that could not be read.
    init(_ failure: FileFailure) { self.init([], files: [failure]) }
}
