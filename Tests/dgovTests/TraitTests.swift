// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

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
