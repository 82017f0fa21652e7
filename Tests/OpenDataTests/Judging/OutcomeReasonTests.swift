// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Every reason can be told")
struct OutcomeReasonTests {
    @Test("in Vietnamese and English, as one clause without a full stop", arguments: OutcomeReason.allCases)
    func texts(reason: OutcomeReason) throws {
        for language in [Language.vietnamese, .english] {
            let text = try #require(reason.text.wording(in: language))
            #expect(!text.isEmpty)
            #expect(text.last != ".")
            #expect(NormalForm.isComposed(text))
        }
    }

    @Test("its code is in snake case", arguments: OutcomeReason.allCases)
    func codes(reason: OutcomeReason) {
        #expect(reason.rawValue.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == UInt8(ascii: "_") })
    }
}
