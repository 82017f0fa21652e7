// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How an audit ended.
public enum AuditStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// No check of severity `error` failed, and all were told.
    case pass
    /// A check of severity `error` failed.
    case fail
    /// Something is there that must not be published at all, such as a state secret.
    case blocked
    /// No check of severity `error` failed, but some could not be told; or there is nothing to check.
    case inconclusive
}
