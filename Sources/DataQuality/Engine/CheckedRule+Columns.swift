// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CheckedRule {
    /// The columns the rule reads, by their place in the suite.
    var columns: [Int] { rule.columns.map(\.index) }
}
