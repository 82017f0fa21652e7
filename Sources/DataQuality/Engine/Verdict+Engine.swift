// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Verdicts that tests of whole rows, and the engine itself, give besides those of ``ColumnTest``.
extension Verdict {
    /// Not judged: a value that is needed is not of its type.
    static let unreadable: UInt8 = 4
    /// Not judged: the filter left the row out, or had no answer.
    static let filteredOut: UInt8 = 5
    /// Failed, because a missing value counts here.
    static let missingFailed: UInt8 = 6
    /// Failed: a placeholder such as "không rõ".
    static let placeholder: UInt8 = 7
    /// One more than the largest.
    static let kinds = 8
}
