// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import Indicators
import LocatedYAML
import RubricLibrary
import Testing

/// The way of figures through an office: the form of a plan is filled in, read and judged. The same figures come as a
/// document.
@Suite("A form that was filled in")
struct FilledFormTests {
    private static let plans = PublishedPlan.all.map(\.id)
    /// By plan, periods of its phases, with the last of each.
    private static let periods = [
        "bac-ninh-186-kh-ubnd": ["2026-Q4", "2027", "2028-H1", "2030"], "bac-ninh-1305-qd-ubnd": ["2025", "2027-Q2"],
        "lang-son-334-kh-ubnd": ["2027", "2029"], "ninh-binh-19-kh-ubnd": ["2025-Q3", "2025"],
        "dong-thap-3256-qd-ubnd": ["2027", "2029-Q1"],
    ]

    /// What is written into a row: the cell of a value or of a state, and the same for a document.
    private struct Filling {
        var value = ""
        var state = ""
        let document: String

        /// A figure that makes sense in a unit, not the same in each row.
        init(_ indicator: Indicator, row: Int, _ language: Language) {
            switch indicator.unit {
            case .percent, .ratio:
                let (whole, tenth) = (30 + row * 7 % 70, row % 10)
                value = "\(whole)\(language == .english ? "." : ",")\(tenth)%"
                document = "value: \(whole).\(tenth)%"
            case .index:
                value = "0\(language == .english ? "." : ",")\(60 + row % 30)"
                document = "value: 0.\(60 + row % 30)"
            case .level:
                value = "\(1 + row % 5)"
                document = "value: \(1 + row % 5)"
            case .rank, .count:
                value = "\(10 + row * 3 % 90)"
                document = "value: \(10 + row * 3 % 90)"
            case .qualitative:
                let word = [Figure.Achievement.done, .partly, .notDone][row % 3]
                let words: [Figure.Achievement: (vi: String, en: String)] = [
                    .done: ("đã hoàn thành", "done"), .partly: ("hoàn thành một phần", "partly done"),
                    .notDone: ("chưa hoàn thành", "not done"),
                ]
                state = (language == .english ? words[word]?.en : words[word]?.vi) ?? ""
                document = "achievement: \(word.rawValue)"
            }
        }
    }

    @Test(arguments: plans, [Language.vietnamese, .english])
    func `gives the progress that the same figures give as a document`(plan: String, language: Language) throws {
        let shipped = try #require(ShippedRubrics.document(id: plan))
        let programme = try Programme(reading: shipped.bytes, named: shipped.path)
        let periods = try #require(Self.periods[plan]).map { try ProgressSample.period($0) }
        let form = FigureSpreadsheet(programme: programme, bodies: nil, language: language, hasByteOrderMark: false)
            .template(periods: periods)

        // The form in which every row is filled in, and the same as a document.
        var rows = String(decoding: form, as: UTF8.self).split(separator: "\r\n").map(Self.cells)
        let columns = FigureColumn.allCases
        func place(_ column: FigureColumn) throws -> Int { try #require(columns.firstIndex(of: column)) }
        #expect(rows.first == columns.map { $0.title.text(in: language) })
        var items: [String] = []
        for number in rows.indices.dropFirst() {
            let id = rows[number][try place(.indicator)]
            let indicator = try #require(programme.tracked.first { $0.id == id })
            let filling = Filling(indicator, row: number, language)
            rows[number][try place(.value)] = filling.value
            rows[number][try place(.state)] = filling.state
            let part = rows[number][try place(.part)]
            items.append(
                """
                  - {indicator: "\(id)",\(part.isEmpty ? "" : " part: \(part),") body: \(programme.body.id), \
                period: \(rows[number][try place(.period)]), \(filling.document)}
                """)
        }
        let filled = rows.map { $0.joined(separator: ";") + "\r\n" }.joined()
        let document = "figures: 1\nid: so-lieu\nprogramme: \(plan)\nitems:\n" + items.joined(separator: "\n") + "\n"

        let sheet = FigureImport(Array(filled.utf8), named: "bieu.csv", programme: programme, bodies: nil)
        #expect(sheet.diagnostics == [])
        #expect([sheet.usedRows, sheet.unfilledRows, sheet.unusableRows] == [rows.count - 1, 0, 0])
        let read = try FigureReading(
            reading: Array(document.utf8), named: "so-lieu.yaml", programme: programme, bodies: nil)
        #expect(read.diagnostics == [])
        #expect(FigureSamples.list(sheet.figures) == FigureSamples.list(read.figures))

        for day in ["2025-12-31", "2027-12-31", "2029-06-30", "2031-01-31"] {
            let ofSheet = try Self.progress(programme, sheet.figures, day)
            #expect(ofSheet == (try Self.progress(programme, read.figures, day)))
        }
        // Every row of the form answers: what a phase of the periods asks for has a figure when the periods are over.
        let last = try #require(periods.map(\.end).max())
        let rest = try Self.progress(programme, sheet.figures, last.description)
        let asked = Set(programme.phases.filter { phase in periods.contains { $0.end == phase.to } }.map(\.id))
        #expect(rest.rows.filter { asked.contains($0.phase) && $0.status == .missing }.map(\.indicator) == [])
    }

    private static func progress(_ programme: Programme, _ figures: FigureSet, _ day: String) throws -> ProgressResult {
        var figures = figures
        // The documents differ, what they say does not.
        figures = FigureSet(figures: FigureSamples.list(figures))
        return ProgressTracker.track(
            ProgressInput(programme: programme, figures: figures, asOf: try ProgressSample.day(day)))
    }

    /// The cells of a line as they are written, with their quotes.
    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
        }
        return cells
    }
}
