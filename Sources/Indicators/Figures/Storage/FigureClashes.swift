// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reports of the same figure, day and status that stood in each other's way.
struct FigureClashes: Sendable {
    /// The first of them, by the place of the later report.
    var kept: [FigureClash] = []
    /// How many there are.
    var count = 0
}
