// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Scoring
import Testing

@Suite("The shipped rubrics keep their promises")
struct ShippedRubricTests {
    static let files = TestFiles.names(in: TestFiles.package + "/Rubrics").filter { $0.hasSuffix(".yaml") }

    @Test(arguments: files)
    func `a shipped rubric has no error, and its examples come out`(file: String) throws {
        let path = TestFiles.package + "/Rubrics/" + file
        let problems = RubricLinter.lint(try TestFiles.bytes(path), named: file)
        let text = DiagnosticRenderer(language: .en, color: false).render(problems.filter { $0.severity == .error })
        #expect(text == "")
    }
}
