// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import Indicators

@Suite("A set of figures")
struct FigureSetTests {
    /// A set as it was first written: figures in an array, sorted and searched.
    struct PlainSet {
        let figures: [Figure]

        init(_ figures: [Figure]) {
            self.figures = figures.sorted {
                (
                    $0.indicator, $0.part ?? "", $0.body, $0.period, $0.reportedOn?.daysSinceEpoch ?? .min,
                    $0.status.rawValue
                ) < (
                    $1.indicator, $1.part ?? "", $1.body, $1.period, $1.reportedOn?.daysSinceEpoch ?? .min,
                    $1.status.rawValue
                )
            }
        }

        func known(_ indicator: String, _ part: String?, _ body: String, _ day: CalendarDate) -> [Figure] {
            var known: [Figure] = []
            for figure in figures where figure.indicator == indicator && figure.part == part && figure.body == body {
                guard (figure.reportedOn ?? figure.period.end) <= day else { continue }
                if known.last?.period == figure.period { known.removeLast() }
                known.append(figure)
            }
            return known
        }
    }

    /// Many figures, no two of one day and status.
    static func samples(_ seed: UInt64) throws -> [Figure] {
        var random = SeededRandom(seed)
        var seen: Set<[String]> = []
        let periods = try ["2026", "2026-Q1", "2026-Q2", "2026-06", "2026-H1", "2027-Q1", "2026-06-20"].map {
            try #require(ReportingPeriod(parsing: $0))
        }
        return (0..<400).compactMap { _ in
            var figure = Figure(
                indicator: random.element(["1", "2", "10", "6.2"]), part: random.element([nil, "a", "b"]),
                body: random.element(["xa-1", "xa-2", "so-1", "tinh"]), period: random.element(periods),
                content: .value(Rational(random.number(1000), over: random.element([1, 10, 1000, 3, 7])) ?? 0))
            switch random.number(6) {
            case 0: figure.content = .notMeasured
            case 1: figure.content = .achievement(random.element(Figure.Achievement.allCases))
            default: break
            }
            if random.number(2) == 0 {
                figure.numerator = Rational(random.number(50))
                figure.denominator = random.number(5) == 0 ? Rational(5, over: 2) : Rational(100)
            }
            if random.number(9) == 0 { figure.secretCases = 3 }
            if random.number(4) > 0 {
                figure.reportedOn = CalendarDate(year: 2026, month: 7, day: 1 + random.number(20))
            }
            figure.status = random.element(Figure.Status.allCases)
            if random.number(3) == 0 { figure.remarks.note = "ghi chú \(random.number(5))" }
            if random.number(3) == 0 { figure.remarks.reporter = "phòng \(random.number(3))" }
            let key = [
                figure.indicator, figure.part ?? "", figure.body, figure.period.description,
                figure.reportedOn?.description ?? "", figure.status.word,
            ]
            return seen.insert(key).inserted ? figure : nil
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `holds what an array of figures holds`(seed: UInt64) throws {
        let figures = try Self.samples(seed)
        let plain = PlainSet(figures)
        let set = FigureSet(figures: figures)
        #expect((0..<set.count).map { set[$0] } == plain.figures)
        let day = try #require(CalendarDate(parsing: "2026-07-09"))
        for indicator in ["1", "2", "10", "6.2", "7"] {
            for part in [nil, "a", "b", "c"] {
                for body in ["so-1", "tinh", "xa-1", "xa-3"] {
                    let known = plain.known(indicator, part, body, day)
                    #expect(set.known(indicator: indicator, part: part, body: body, on: day) == known)
                    #expect(set.latest(indicator: indicator, part: part, body: body, on: day) == known.last)
                }
            }
            #expect(
                set.bodies(reporting: indicator)
                    == Set(figures.filter { $0.indicator == indicator }.map(\.body)).sorted())
        }
    }

    @Test func `does not depend on the order of the figures or on how they are brought together`() throws {
        let figures = try Self.samples(5)
        let whole = FigureSet(figures: figures)
        let turned = FigureSet(figures: figures.reversed())
        let merged = FigureSet(merging: [
            FigureSet(figures: Array(figures[..<100])), FigureSet(figures: Array(figures[100...])),
        ])
        let listed = (0..<whole.count).map { whole[$0] }
        #expect((0..<turned.count).map { turned[$0] } == listed)
        #expect((0..<merged.count).map { merged[$0] } == listed)
    }

    @Test func `keeps one of two reports that are the same`() throws {
        let figures = try Self.samples(6)
        #expect(FigureSet(figures: figures + figures).count == figures.count)
        let set = FigureSet(figures: figures)
        #expect(FigureSet(merging: [set, set]).count == figures.count)
    }

    @Test func `counts the smallest of numbers that disagree`() throws {
        let period = try #require(ReportingPeriod(parsing: "2026-Q1"))
        let values: [Rational] = [3, 1, 2]
        let set = FigureSet(
            figures: values.map { Figure(indicator: "1", body: "a", period: period, content: .value($0)) })
        #expect(set.count == 3)
        #expect(set.knownValue(indicator: "1", body: "a", on: period.end) == 1)
    }

    @Test func `gives the reports about an indicator body by body`() throws {
        let period = try #require(ReportingPeriod(parsing: "2026-Q1"))
        let set = FigureSet(
            figures: ["b", "a", "c"].flatMap { body in
                [1, 2].map { Figure(indicator: "\($0)", body: body, period: period, content: .value(Rational($0))) }
            })
        #expect(set.series(indicator: "2").map(\.body) == ["a", "b", "c"])
        #expect(set.series(indicator: "2").map(\.positions) == [3..<4, 4..<5, 5..<6])
        #expect(set.series(indicator: "3") == [])
    }
}
