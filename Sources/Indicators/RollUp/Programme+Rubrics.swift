// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Programme {
    /// The ids of the rubrics under which its roll-ups want levels, in the order of the indicators.
    var rubricsOfRollUps: [String] {
        var named: [String] = []
        for indicator in tracked {
            if case .level(_, let rubric) = indicator.rollUp?.condition, !named.contains(rubric) {
                named.append(rubric)
            }
        }
        return named
    }
}
