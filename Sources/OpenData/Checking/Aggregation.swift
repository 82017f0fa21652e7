// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How outcomes of resources become points of a dataset and of the catalogue.
public enum Aggregation: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every distribution is scored whole and the one with most points speaks for its dataset, together with what the
    /// dataset says of itself; the catalogue is the mean of its datasets.
    case bestDistribution = "best-distribution"
    /// The points of a check times the share of resources that pass it, over the whole catalogue.
    case proportional
    /// A dataset earns the points of a check when each of its resources, and each value of a repeated property, passes;
    /// the catalogue is the mean of its datasets.
    case allMustPass = "all-must-pass"
}
