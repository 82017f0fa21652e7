// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What licences and statements of rights say about re-use, in the order of what says most for it.
///
/// Article 43 of the Law on E-Transactions (20/2023/QH15) grants free re-use of open data without naming a licence, so a
/// grant by statute is enough for the law and not for users abroad; a restriction contradicts the law. The states follow
/// section 5 of this project's notes on open data (status: the article was seen in a summary only).
public enum LicenceState: String, Hashable, Sendable, Codable, CaseIterable {
    /// A licence that the Open Definition approves.
    case explicitOpen = "explicit_open"
    /// No licence, but it is stated that the law grants re-use.
    case statutoryGrantOnly = "statutory_grant_only"
    /// A licence that nobody has reviewed, or that is not recognised.
    case unknown
    /// A licence that the Open Definition rejects for another reason than a restriction of use.
    case notOpen = "not_open"
    /// A restriction that contradicts the law, such as "non-commercial".
    case restrictive
    /// Nothing is stated.
    case none
}
