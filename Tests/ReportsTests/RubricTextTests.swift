// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Scoring
import Testing

struct RubricTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `a rubric is shown with all that it asks`(language: Language) throws {
        let text = RubricText(TextStyle(language: language))
        try expectGolden(text.render(try TestFiles.rubric("vn-data-governance")), "rubric.\(language).txt")
        try expectGolden(text.render(try TestFiles.rubric("vn-dqi")), "rubric-dqi.\(language).txt")
        try expectGolden(text.render(try Samples.small().rubric), "rubric-office.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `rubrics are listed with id, title and status`(language: Language) throws {
        let rubrics = try ["vn-data-governance", "vn-dqi", "vn-dti-922"].map(TestFiles.rubric)
        try expectGolden(RubricText(TextStyle(language: language)).list(rubrics), "rubrics.\(language).txt")
    }

    @Test func `no rubrics, no text`() {
        #expect(RubricText(TextStyle(language: .english)).list([]) == "")
    }
}
