// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Why a row rule cannot be used: every mistake that was found.
///
/// Mistakes of grammar end the reading at once, so there is one of them; of the rest all are reported.
public struct RuleFailure: Error, Hashable, Sendable {
    /// The mistakes in the order of the text, at least one.
    public var problems: [TextProblem]

    init(_ problems: [TextProblem]) {
        self.problems = problems.enumerated().sorted {
            ($0.element.range.offset, $0.offset) < ($1.element.range.offset, $1.offset)
        }.map(\.element)
    }
}
