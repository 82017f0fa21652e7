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

    @Test func `what is named so comes before what only asks for it`() throws {
        let rubric = try #require(SessionRubrics.governance)
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: vn-data-governance\n"
        let session = try AssessmentSession(reading: Array(text.utf8), named: "e.yaml", rubric: rubric, respondent: .an)
        let found = session.search("danh mục dùng chung").compactMap { session.question($0) }
        let named = found.map { $0.title.text(in: .vietnamese).lowercased().contains("dùng chung") }
        #expect(found.count > 1)
        #expect(found.first.map { $0.title.text(in: .vietnamese).lowercased().contains("danh mục") } == true)
        #expect(named.first == true)
        #expect(session.search("dm").allSatisfy { session.position(of: $0) != nil })
    }
}
