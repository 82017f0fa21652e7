// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import RubricLibrary
import Testing

@Suite struct `The shipped programmes` {
    private static let documents = ShippedRubrics.all(ofKind: "programme")

    @Test func `are five`() {
        #expect(Self.documents.count == 5)
    }

    @Test(arguments: documents.map(\.id))
    func `load`(id: String) throws {
        let document = try #require(ShippedRubrics.document(id: id))
        do throws(ReadingFailure) {
            let programme = try Programme(reading: document.bytes, named: document.path)
            #expect(programme.identity.id == id)
        } catch {
            let text = DiagnosticRenderer(language: .en, color: false).render(error.diagnostics)
            #expect(text == "")
        }
    }
}
