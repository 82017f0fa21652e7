// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import SelfAssessment
import Testing

struct SearchTests {
    @Test(arguments: ["Chiến lược", "chien luoc", "CHIEN  LUOC", "chiê\u{301}n lược", "Strategy", "strat"])
    func `a search finds a domain whatever the case, the diacritics and the language`(text: String) throws {
        let session = try AssessmentSession(small: twoDatabases)
        #expect(session.search(text).map(\.item) == ["plan", "owner", "kinds", "after"])
    }

    @Test(arguments: [
        ("do", ["measured"]), ("đo", ["measured"]), ("Đo", ["measured"]), ("mot", []), ("so ngay", ["days"]),
        ("khong", ["plan"]), ("dan cu", ["described"]), ("dat-dai", ["described"]),
        ("database described", ["described", "described"]),
        ("", []), (" ?! ", []), ("kế hoạch", ["plan", "after"]), ("plan after", ["after"]),
    ])
    func `every word must occur in the id, the name, the question, the domain or the sub-subject`(
        text: String, items: [String]
    ) throws {
        let session = try AssessmentSession(small: twoDatabases)
        #expect(session.search(text).map(\.item) == items)
    }

    @Test func `what is named so comes before what only asks for it, and that before what stands there`() throws {
        let session = try AssessmentSession(small: twoDatabases)
        #expect(session.search("co").map(\.item) == ["described", "described", "plan"])
        #expect(
            session.search("so").map(\.item) == ["days", "share", "points", "measured", "described", "described"])
    }
}
