// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What kind of resource a check is held against.
public enum CheckScope: String, Hashable, Sendable, Codable, CaseIterable {
    /// The catalogue itself: once.
    case catalogue
    /// Each dataset.
    case dataset
    /// Each distribution of each dataset.
    case distribution
    /// Each data service.
    case service
    /// The publication plan: once.
    case plan
}
