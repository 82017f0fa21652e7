// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import RubricLibrary
import Testing

@Suite struct `The shipped programmes` {
    private static let documents = ShippedRubrics.all(ofKind: "programme")

    @Test func `are five, each under its own id`() throws {
        let ids = try Self.documents.map { try Programme(reading: $0.bytes, named: $0.path).identity.id }
        #expect(ids == Self.documents.map(\.id))
        #expect(
            ids == [
                "bac-ninh-1305-qd-ubnd", "bac-ninh-186-kh-ubnd", "dong-thap-3256-qd-ubnd", "lang-son-334-kh-ubnd",
                "ninh-binh-19-kh-ubnd",
            ])
    }

    @Test(arguments: documents.map(\.id))
    func `load, and no linter finds anything to say of them`(id: String) throws {
        let document = try #require(ShippedRubrics.document(id: id))
        let diagnostics = ProgrammeLinter.lint(document.bytes, named: document.path)
        #expect(DiagnosticRenderer(language: .en, color: false).render(diagnostics) == "")
    }
}
