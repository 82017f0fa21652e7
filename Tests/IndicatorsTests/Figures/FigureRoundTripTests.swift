// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("Figures come back as they were")
struct FigureRoundTripTests {
    /// Figures that make sense under the programme of the fixtures.
    static func figures(_ seed: UInt64, _ count: Int = 150) throws -> [Figure] {
        var random = SeededRandom(seed)
        let periods = ["2026-Q1", "2026-H1", "2027", "2027-06", "2027-06-20"].compactMap {
            ReportingPeriod(parsing: $0)
        }
        func share(_ random: inout SeededRandom) -> Rational {
            let denominators = [1, 10, 100, 1000, 16, 3, 7, 100_000]
            let denominator = random.element(denominators)
            return Rational(random.number(denominator + 1), over: denominator) ?? 0
        }
        return (0..<count).map { number in
            let indicator = random.element(["6.1", "6.10", "7", "8", "9", "10", "11", "12", "13", "14"])
            var content: Figure.Content =
                switch indicator {
                case "10": .value(Rational(1 + random.number(5)))
                case "11": .value(Rational(1 + random.number(63)))
                case "12": .value(Rational(random.element([0, 7, 1139, 12_500, 1_000_000, 999])))
                case "13": .achievement(random.element(Figure.Achievement.allCases))
                case "8": .value(share(&random) * 3 - 1)
                case "14": .value(share(&random) * random.element([1, 1139, 12]))
                default: .value(share(&random))
                }
            var figure = Figure(
                indicator: indicator, part: indicator == "7" ? random.element(["a", "b"]) : nil,
                body: random.element(["minh-ha", "so-khcn", "007"]), period: random.element(periods), content: content)
            if random.number(8) == 0 {
                content = random.element([.notMeasured, .notApplicable])
                figure.content = content
                figure.remarks.reason = random.element(["Chưa đo", "=1+1", "a;b,c\td", "\"nháy\"", "hai\ndòng"])
            } else if ["6.1", "6.10", "7"].contains(indicator), random.number(2) == 0, case .value(let value) = content
            {
                figure.denominator = 2_100_000
                figure.numerator = value * 2_100_000
                if random.number(3) == 0 { figure.secretCases = Rational(random.number(9)) }
            }
            if random.number(2) == 0 {
                figure.reportedOn = CalendarDate(year: 2027, month: 6, day: 20 + random.number(10))
            }
            figure.status = random.element(Figure.Status.allCases)
            if random.number(4) == 0 { figure.remarks.reporter = random.element(["Văn phòng", "'Tổ', 1", "-", "@x"]) }
            if random.number(4) == 0 { figure.remarks.difficulties = "thiếu \(number)" }
            if random.number(6) == 0 { figure.remarks.source = "no" }
            if random.number(6) == 0 { figure.remarks.proposals = "0123" }
            if random.number(6) == 0 { figure.remarks.note = "{a: b} # c" }
            return figure
        }
    }

    @Test(arguments: Array(1...6) as [UInt64])
    func `through a document`(seed: UInt64) throws {
        let set = FigureSet(figures: try Self.figures(seed))
        let programme = try FigureSamples.programme()
        let bytes = set.yaml(DocumentIdentity(id: "x", version: "1"), programme: programme)
        let again = try FigureReading(
            reading: bytes, named: "x.yaml", programme: programme, bodies: try FigureSamples.bodies())
        #expect(again.diagnostics.filter { !["report-repeated", "reports-disagree"].contains($0.message.code) } == [])
        #expect(FigureSamples.list(again.figures) == FigureSamples.list(set))
    }

    @Test(arguments: Array(1...4) as [UInt64], [Language.vietnamese, .english])
    func `through a spreadsheet, whatever parts its cells and however its rows are ordered`(
        seed: UInt64, language: Language
    ) throws {
        let set = FigureSet(figures: try Self.figures(seed))
        let (programme, bodies) = (try FigureSamples.programme(), try FigureSamples.bodies())
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
            let sheet = FigureSpreadsheet(
                programme: programme, bodies: bodies, language: language,
                format: try DelimitedFormat(delimiter: delimiter))
            let bytes = sheet.export(set)
            let again = FigureImport(bytes, named: "x.csv", programme: programme, bodies: bodies)
            #expect(
                again.diagnostics.filter { !["report-repeated", "reports-disagree"].contains($0.message.code) } == [])
            #expect(FigureSamples.list(again.figures) == FigureSamples.list(set))
            #expect(again.unusableRows == 0)
            #expect(sheet.export(again.figures) == bytes)
        }
    }

    @Test func `whatever the order of the rows`() throws {
        let set = FigureSet(figures: try Self.figures(9).filter { $0.remarks.reason?.contains("\n") != true })
        let sheet = FigureSpreadsheet(
            programme: try FigureSamples.programme(), bodies: try FigureSamples.bodies(), hasByteOrderMark: false)
        let lines = String(decoding: sheet.export(set), as: UTF8.self).split(separator: "\r\n")
        let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\r\n") + "\r\n"
        #expect(FigureSamples.list(try FigureSamples.sheet(turned).figures) == FigureSamples.list(set))
    }

    @Test func `an empty form has no figures and no faults`() throws {
        let (programme, bodies) = (try FigureSamples.programme(), try FigureSamples.bodies())
        for language in [Language.vietnamese, .english] {
            let form = FigureSpreadsheet(programme: programme, bodies: bodies, language: language).template(
                periods: [
                    try #require(ReportingPeriod(parsing: "2026-Q1")), try #require(ReportingPeriod(parsing: "2028")),
                ])
            let read = FigureImport(form, named: "f.csv", programme: programme, bodies: bodies)
            #expect(read.diagnostics == [])
            #expect(read.figures.count == 0)
            // 10 rows for 9 indicators of the first phase and 5 bodies; 1 indicator of the second phase and 4 bodies.
            #expect(read.unfilledRows == 10 * 5 + 1 * 4)
        }
    }

    @Test func `a form has the bodies of a kind, and the body of the programme without any`() throws {
        let period = try #require(ReportingPeriod(parsing: "2026-H2"))
        func rows(_ bodies: BodyTree?, _ kinds: Set<String>?) throws -> [Substring] {
            let sheet = FigureSpreadsheet(
                programme: try FigureSamples.programme(), bodies: bodies, hasByteOrderMark: false)
            let text = String(decoding: sheet.template(periods: [period], kinds: kinds), as: UTF8.self)
            return Array(text.split(separator: "\r\n").prefix(4).dropFirst())
        }
        #expect(
            try rows(FigureSamples.bodies(), ["commune"]) == [
                "1;6.1;;Tỷ lệ hồ sơ số hóa;%;95%;xa-moi;Xã Mới;2026-H2;;;;;;;;;;;;;",
                "2;6.1;;Tỷ lệ hồ sơ số hóa;%;95%;007;Phường Bảy;2026-H2;;;;;;;;;;;;;",
                "3;6.10;;Tỷ lệ cán bộ được tập huấn;%;≥ 80%;xa-moi;Xã Mới;2026-H2;;;;;;;;;;;;;",
            ])
        #expect(
            try rows(nil, nil) == [
                "1;6.1;;Tỷ lệ hồ sơ số hóa;%;95%;minh-ha;Tỉnh Minh Hà;2026-H2;;;;;;;;;;;;;",
                "2;6.10;;Tỷ lệ cán bộ được tập huấn;%;≥ 80%;minh-ha;Tỉnh Minh Hà;2026-H2;;;;;;;;;;;;;",
                "3;7;a;Tỷ lệ dữ liệu mở: của sở;%;95%;minh-ha;Tỉnh Minh Hà;2026-H2;;;;;;;;;;;;;",
            ])
    }
}
