// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How much fits a terminal.
struct ScreenSize: Hashable {
    var columns: Int
    var rows: Int

    /// The size for which screens are laid out; in a smaller one they can be used, with less in sight.
    static let usual = ScreenSize(columns: 80, rows: 24)
}
