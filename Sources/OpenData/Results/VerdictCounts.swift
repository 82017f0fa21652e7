// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How many resources came out how.
public struct VerdictCounts: Sendable, Hashable, Codable {
    /// It holds.
    public var pass = 0
    /// It does not hold.
    public var fail = 0
    /// It could not be told.
    public var unknown = 0
    /// It is not asked.
    public var notApplicable = 0

    /// No counts yet.
    public init() {}

    /// Counts an outcome.
    mutating func count(_ verdict: CheckVerdict) {
        switch verdict {
        case .pass: pass += 1
        case .fail: fail += 1
        case .unknown: unknown += 1
        case .notApplicable: notApplicable += 1
        }
    }
}
