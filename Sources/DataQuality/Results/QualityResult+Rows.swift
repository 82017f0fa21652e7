// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension QualityResult {
    /// The result with no more than so many failing rows of each check: the first ones. Counts stay as they are.
    public func keepingRows(_ most: Int) -> QualityResult {
        var result = self
        for index in result.checks.indices {
            result.checks[index].failures = Array(result.checks[index].failures.prefix(max(0, most)))
        }
        return result
    }
}
