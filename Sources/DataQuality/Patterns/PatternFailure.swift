// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Why a pattern cannot be used. A pattern is read up to its first mistake.
public struct PatternFailure: Error, Hashable, Sendable {
    /// What is wrong, which part of the pattern is meant, and how to put it right.
    public var problem: TextProblem

    /// The scalars of the pattern before the part that is meant.
    public var offset: Int { problem.range.offset }
    /// The scalars of the part that is meant.
    public var length: Int { problem.range.length }
    /// What is wrong.
    public var message: DiagnosticMessage { problem.message }
    /// What to do, when there is something to say.
    public var help: DiagnosticMessage? { problem.help }

    init(_ message: DiagnosticMessage, at range: TextRange, help: DiagnosticMessage? = nil) {
        problem = TextProblem(message, at: range, help: help)
    }
}
