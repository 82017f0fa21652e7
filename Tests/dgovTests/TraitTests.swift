// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What needs a trait says so where it is missing")
struct TraitTests {
    #if RDF
        @Test func `Turtle is read`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run([
                "audit", "catalogue.ttl", "--as-of", "2026-11-21", "--pack", "five-star", "--lang", "en",
            ])
            #expect(outcome.status == 0)
            #expect(outcome.errorText == "")
        }
    #else
        @Test func `Turtle is refused, and the trait is named`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run(["audit", "catalogue.ttl", "--as-of", "2026-11-21", "--lang", "en"])
            #expect(outcome.status == 2)
            #expect(outcome.outputText == "")
            #expect(outcome.errorText.contains("RDF"))
        }
    #endif

    #if Probe
        @Test func `a catalogue without links is probed in no time and without a network`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run([
                "probe", "catalogue-empty.json", "--as-of", "2026-11-21", "--out", "facts.json", "--lang", "en",
            ])
            #expect(outcome.status == 0)
            #expect(outcome.errorText == "")
            let lint = try dgov.run(["lint", "facts.json", "--lang", "en"])
            #expect(lint.outputText == "1 document checked: 0 errors, 0 warnings.\n")
        }
    #else
        @Test func `probing is refused, and the trait is named`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run(["probe", "catalogue.jsonld", "--lang", "en"])
            #expect(outcome.status == 2)
            #expect(outcome.outputText == "")
            #expect(
                outcome.errorText == """
                    error: this program was built without the trait Probe [trait-missing]
                      help: build it again: swift build -c release --traits Probe

                    """)
        }
    #endif

    #if Spreadsheet
        @Test func `a form is made, and an untouched one changes nothing`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let made = try dgov.run([
                "evidence", "form", "small.yaml", "--from", "part.yaml", "--out", "form.xlsx", "--lang", "en",
            ])
            #expect(
                made
                    == Dgov.Outcome(
                        status: 0, output: [], errors: Array("note: the form has 5 questions [form-made]\n".utf8)))
            let read = try dgov.run([
                "evidence", "import", "form.xlsx", "--rubric", "small.yaml", "--into", "part.yaml", "--lang", "en",
            ])
            #expect(read.status == 0)
            #expect(try read.output == dgov.bytes("part.yaml"))
            #expect(
                read.errorText == """
                    note: the form was put into the document: answers changed: 0, empty rows: 1 [form-put]

                    """)
        }

        @Test func `the tables of a report become a workbook, which is never printed`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let made = try dgov.run(["report", "quality.json", "--format", "xlsx", "--out", "a.xlsx", "--lang", "en"])
            #expect(made == Dgov.Outcome(status: 0, output: [], errors: []))
            let again = try dgov.run(["report", "quality.json", "--format", "xlsx", "--out", "-", "--lang", "en"])
            #expect(try again.output == dgov.bytes("a.xlsx"))
            let refused = try dgov.run(["report", "quality.json", "--format", "xlsx", "--lang", "en"])
            #expect(refused.status == 2)
            #expect(refused.output == [])
            #expect(refused.errorText == "error: --format xlsx needs --out [option-missing]\n")
        }

        @Test func `a form that was made and a document that was changed meanwhile are a conflict`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let made = try dgov.run(["evidence", "form", "small.yaml", "--from", "part.yaml", "--out", "form.xlsx"])
            #expect(made.status == 0)
            let text = String(decoding: try dgov.bytes("part.yaml"), as: UTF8.self)
            try Data(text.replacing("owner: partly", with: "owner: yes").utf8).write(to: dgov.file("part.yaml"))
            // Nothing was changed in the form: what the document says now stays.
            let read = try dgov.run([
                "evidence", "import", "form.xlsx", "--rubric", "small.yaml", "--into", "part.yaml", "--out",
                "part.yaml",
                "--lang", "en",
            ])
            #expect(read.status == 0)
            #expect(
                String(decoding: try dgov.bytes("part.yaml"), as: UTF8.self)
                    == text.replacing("owner: partly", with: "owner: yes"))
        }

        @Test func `a form alone becomes a document, and what is not in it is said`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let made = try dgov.run(["evidence", "form", "small.yaml", "--from", "part.yaml", "--out", "form.xlsx"])
            #expect(made.status == 0)
            let read = try dgov.run(["evidence", "import", "form.xlsx", "--rubric", "small.yaml", "--lang", "en"])
            #expect(read.status == 0)
            #expect(
                read.errorText == """
                    note: the form was read: rows with an answer: 4, without: 1 [form-read]
                    note: the form was made from the document 'part'; measures and what the form does not ask are kept with \
                    --into only [form-made-from]

                    """)
            #expect(
                read.outputText == """
                    evidence: 1
                    id: part
                    rubric: {id: small, version: "1.1.0"}
                    subject:
                      id: so-tai-chinh
                      name: {vi: Sở Tài chính, en: Department of Finance}
                      kind: department
                    as_of: 2026-11-21
                    answers:
                      owner: partly
                      audited: "no"
                    subjects:
                      - id: kho
                        kind: system
                        name: {vi: Kho dữ liệu, en: Data store}
                        answers:
                          dictionary: "yes"
                      - id: cong
                        kind: system
                        name: {vi: Cổng dữ liệu, en: Data portal}
                        answers:
                          dictionary: "no"

                    """)
        }

        @Test(arguments: [
            ("evidence form small.yaml --subject xã --out f.xlsx", "--subject must be an id"),
            (
                "evidence form small.yaml --subject x --from part.yaml --out f.xlsx",
                "--subject and --from exclude each other"
            ),
            ("evidence form small.yaml --rater Lan --out f.xlsx", "--rater goes with --from only"),
            ("evidence form vn-dqi --from part.yaml --out f.xlsx", "the document answers the rubric 'small'"),
            ("evidence form small.yaml --from part.yaml --out part.yaml", "part.yaml"),
            ("evidence import part.yaml --take first", "--take goes with --into only"),
            ("evidence import part.yaml --id x --into part.yaml", "--id and --into exclude each other"),
        ])
        func `calls that make no sense are refused, and nothing is written`(call: String, said: String) throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let before = try dgov.names()
            let outcome = try dgov.run(call.split(separator: " ").map(String.init) + ["--lang", "en"])
            #expect(outcome.status == 2)
            #expect(outcome.output == [])
            #expect(outcome.errorText.contains(said))
            #expect(try dgov.names() == before)
        }

        @Test func `a table is no form`() throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run(["evidence", "import", "figures.csv", "--lang", "en"])
            #expect(outcome.status == 2)
            #expect(outcome.outputText == "")
            #expect(
                outcome.errorText == """
                    figures.csv:1:1: error: this is no XLSX workbook [not-a-workbook]
                      1 |
                        | ^
                      help: save it from the spreadsheet program as 'Excel (.xlsx)', without a password

                    """)
        }
    #else
        @Test(arguments: [
            ["evidence", "form", "small.yaml", "--out", "form.xlsx"], ["evidence", "import", "form.xlsx"],
            ["report", "quality.json", "--format", "xlsx"],
        ])
        func `forms are refused, and the trait is named`(call: [String]) throws {
            let dgov = try Dgov()
            defer { dgov.remove() }
            let outcome = try dgov.run(call + ["--lang", "en"])
            #expect(outcome.status == 2)
            #expect(outcome.outputText == "")
            #expect(
                outcome.errorText == """
                    error: this program was built without the trait Spreadsheet [trait-missing]
                      help: build it again: swift build -c release --traits Spreadsheet

                    """)
        }
    #endif
}
