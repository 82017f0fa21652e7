// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Findings in the order in which they were made, each once.
struct FindingList {
    private(set) var findings: [ProgressFinding] = []
    private var seen: Set<ProgressFinding> = []

    mutating func add(_ new: [ProgressFinding]) {
        for finding in new where seen.insert(finding).inserted { findings.append(finding) }
    }
}
