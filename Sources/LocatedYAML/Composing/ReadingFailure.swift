// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Why a document could not be read: every problem that was found.
public struct ReadingFailure: Error, Hashable, Sendable {
    /// The problems by line and column; never empty when thrown by this module.
    public var diagnostics: [Diagnostic]

    /// A failure made of diagnostics.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
