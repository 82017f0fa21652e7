// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResultHistory

struct DocumentVersionTests {
    @Test(arguments: [
        ("1", "2"), ("1.9", "1.10"), ("1.0", "1.0.1"), ("2026.1", "2026.2"), ("9", "10"), ("1.2", "1.beta"),
        ("1.alpha", "1.beta"), ("0", ""),
    ])
    func `the later version is told`(earlier: String, later: String) {
        #expect(DocumentVersion.order(earlier, later) < 0)
        #expect(DocumentVersion.order(later, earlier) > 0)
    }

    @Test(arguments: [("1", "1"), ("1.01", "1.1"), (nil, "1"), ("1", nil), (nil, nil)] as [(String?, String?)])
    func `neither version is later`(left: String?, right: String?) {
        #expect(DocumentVersion.order(left, right) == 0)
    }
}
