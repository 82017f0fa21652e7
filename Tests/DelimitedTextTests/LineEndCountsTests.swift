// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("Counts of line ends")
struct LineEndCountsTests {
    @Test func `no line ends are not mixed`() {
        #expect(!LineEndCounts().isMixed)
    }
}
