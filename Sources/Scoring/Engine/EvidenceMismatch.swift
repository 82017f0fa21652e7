// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Evidence that does not fit its rubric: every misfit, each at its place.
public struct EvidenceMismatch: Error, Sendable {
    /// The misfits.
    public let diagnostics: [Diagnostic]

    /// Makes an error.
    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
