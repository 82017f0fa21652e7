// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How many of five stars a distribution or dataset is worth, and why not more.
///
/// Source: the five-star scheme for open data (5stardata.info); formats by the table of this project.
public struct StarRating: Hashable, Sendable {
    /// 0 to 5; the fifth needs links to the data of others, which metadata do not show, so 4 is the most here.
    public let stars: Int
    /// What decided.
    public let reason: OutcomeReason
    /// The format that was rated.
    public let format: EffectiveFormat

    /// Makes a rating.
    init(stars: Int, reason: OutcomeReason, format: EffectiveFormat = EffectiveFormat(code: nil, evidence: .none)) {
        self.stars = stars
        self.reason = reason
        self.format = format
    }

    /// Whether it is worth at least so many stars. A licence or a package that nobody looked into leaves it unknown.
    package func outcome(atLeast wanted: Int) -> CheckOutcome {
        if stars >= wanted { return .pass(reason) }
        switch reason {
        case .licenceNotReviewed, .packageNotOpened: return .unknown(reason)
        case .linksNotVisible: return .unknown(reason)
        default: return .fail(reason)
        }
    }
}
