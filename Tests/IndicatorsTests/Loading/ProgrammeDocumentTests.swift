// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import RubricLibrary
import Testing

@Suite("A programme's document as JSON")
struct ProgrammeDocumentTests {
    private func json(_ programme: Programme, without omitted: Set<ProgrammeDocument.Part> = []) throws -> [UInt8] {
        try JSONTextEncoder().encode(try #require(ProgrammeDocument(programme, without: omitted)))
    }

    @Test(arguments: ShippedRubrics.all(ofKind: "programme").map(\.id))
    func `is read as the same document`(id: String) throws {
        let document = try #require(ShippedRubrics.document(id: id))
        let programme = try Programme(reading: document.bytes, named: document.path)
        let again = try Programme(reading: try json(programme), named: "x.json")
        #expect(again.identity == programme.identity)
        #expect(again.tasks == programme.tasks)
        #expect(again.duties == programme.duties)
        #expect(again.tracked.map(\.targets) == programme.tracked.map(\.targets))
    }

    @Test func `leaves out what is not wanted`() throws {
        let programme = try ProgrammeFixture.programme("minh-ha")
        let omitted: Set<ProgrammeDocument.Part> = [.indicators, .additionalTargets, .reporting]
        let again = try Programme(reading: try json(programme, without: omitted), named: "x.json")
        #expect(again.tracked.isEmpty)
        #expect(again.duties.isEmpty)
        #expect(again.tasks == programme.tasks)
    }

    @Test func `writes true, false and whole numbers bare, and all else as it was written`() throws {
        let text = """
            programme: 1
            id: x
            version: 1.10
            title: "2026"
            status: proposed
            document: {number: 007, title: X, issuer: X, date: 2026-01-01}
            body: {id: x, name: X, kind: province}
            phases: {p: {title: P, from: 2026-01-01, to: 2026-12-31}}
            indicators: [{id: 6.10, name: X, unit: percent, targets: {p: {printed: "-", none: true}}, note: }]
            """
        let programme = try Programme(reading: Array(text.utf8), named: "x.yaml")
        let bytes = try JSONTextEncoder(pretty: false).encode(try #require(ProgrammeDocument(programme)))
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"{"programme":1,"id":"x","version":"1.10","title":"2026","#
                + #""status":"proposed","document":{"number":"007","title":"X","issuer":"X","date":"2026-01-01"},"#
                + #""body":{"id":"x","name":"X","kind":"province"},"#
                + #""phases":{"p":{"title":"P","from":"2026-01-01","to":"2026-12-31"}},"#
                + #""indicators":[{"id":"6.10","name":"X","unit":"percent","#
                + #""targets":{"p":{"printed":"-","none":true}},"note":null}]}"#)
    }

    @Test func `is not there for a programme that was made in memory`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 1))
        let document = IssuedDocument(number: "1", title: LocalizedText("X"), issuer: LocalizedText("X"), date: day)
        let programme = Programme(
            identity: DocumentIdentity(id: "x", version: "1"), title: LocalizedText("X"), status: .proposed,
            document: document, body: Subject(id: "x"))
        #expect(ProgrammeDocument(programme) == nil)
    }
}
