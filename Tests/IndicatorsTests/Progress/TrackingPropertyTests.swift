// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// A province with bodies, figures and levels drawn at random.
private struct RandomProvince {
    let programme: Programme
    let bodies: BodyTree
    let figures: [Figure]
    let levels: [BodyLevel]
    let asOf: CalendarDate

    private static let indicators = [
        "id: a, unit: percent, targets: {a: {printed: 80%, at_least: 80%}, b: {printed: Duy trì, at_least: 80%, maintain: true}}",
        "id: b, unit: rank, targets: {a: {printed: nhóm 15, at_most: 15}, b: {printed: nhóm 10, at_most: 10}}",
        "id: c, unit: percent, targets: {b: {printed: trên 50%, more_than: 50%}}, continues: a",
        "id: d, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [commune], level: {at_least: 3, rubric: maturity}}",
        "id: e, unit: index, targets: {a: {printed: 0.7, at_least: 0.7, rising: true}}",
        "id: f, unit: qualitative, targets: {a: {printed: Hoàn thành, qualitative: true}}",
        "id: g, unit: level, measure: indicators.maturity_level, targets: {a: {printed: Cấp độ 3, value: 3}}",
        "id: h, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [commune], figure: {indicator: a, at_least: 50%}}",
    ]

    init(seed: UInt64) throws {
        var random = SeededRandom(seed)
        programme = try ProgressSample.programme(Self.indicators)
        var lines = ["minh-ha province"]
        for number in 0..<12 {
            lines.append(
                "xa-\(number) commune minh-ha"
                    + (number < 3 ? " to 2026-02-28" : number == 3 ? " from 2026-03-01 of xa-0,xa-1" : ""))
        }
        bodies = try ProgressSample.bodies(lines.joined(separator: "\n"))
        asOf = try ProgressSample.day("2026-01-01", plus: random.number(220))
        let ids = bodies.bodies.map(\.id)
        var figures: [Figure] = []
        for _ in 0..<random.number(200) {
            let indicator = random.element(["a", "a", "a", "b", "c", "e", "f", "g"])
            let month = 1 + random.number(7)
            let period = try ProgressSample.period(random.number(6) == 0 ? "2025" : "2026-0\(month)")
            let content: Figure.Content =
                switch (indicator, random.number(12)) {
                case (_, 0): .notMeasured
                case (_, 1): .notApplicable
                case ("f", _): .achievement(random.element(Figure.Achievement.allCases))
                case ("b", _): .value(Rational(1 + random.number(40)))
                case ("g", _): .value(Rational(1 + random.number(5)))
                default: .value(Rational(random.number(101), over: 100) ?? 0)
                }
            var figure = Figure(
                indicator: indicator, body: random.number(5) == 0 ? "minh-ha" : random.element(ids), period: period,
                content: content, status: random.element(Figure.Status.allCases))
            figure.reportedOn = CalendarDate(daysSinceEpoch: period.end.daysSinceEpoch + random.number(30))
            if case .value(let value) = content, indicator != "b", random.number(4) > 0 {
                figure.numerator = value * 200
                figure.denominator = 200
            }
            figures.append(figure)
        }
        self.figures = figures
        levels = try (0..<random.number(20)).map { number in
            let level = 1 + random.number(5)
            return BodyLevel(
                body: random.element(ids), rubric: DocumentIdentity(id: "maturity", version: "1"), level: level,
                verifiedLevel: random.number(2) == 0 ? max(1, level - random.number(2)) : nil,
                asOf: try ProgressSample.day("2026-01-01", plus: random.number(150)),
                document: DocumentIdentity(id: "evidence-\(number)", version: "1"))
        }
    }

    func track(
        figures: [Figure]? = nil, levels: [BodyLevel]? = nil, bodies: BodyTree? = nil
    ) -> ProgressResult {
        var input = ProgressInput(
            programme: programme, figures: FigureSet(figures: figures ?? self.figures), asOf: asOf)
        input.bodies = bodies ?? self.bodies
        input.levels = levels ?? self.levels
        return ProgressTracker.track(input)
    }
}

extension ProgressStatus {
    /// The better, the more; `nil` where it is no judgement of a figure.
    fileprivate var goodness: Int? {
        switch self {
        case .metAndMaintained, .met: 3
        case .onTrack: 2
        case .atRisk: 1
        case .offTrack: 0
        case .missing, .notDue, .notApplicable: nil
        }
    }
}

@Suite("Tracking any province")
struct TrackingPropertyTests {
    @Test(arguments: 0..<40)
    func `does not depend on the order of figures and scorecards`(seed: Int) throws {
        let province = try RandomProvince(seed: UInt64(seed))
        let usual = province.track()
        var random = SeededRandom(UInt64(seed) + 1000)
        let mixed = province.track(
            figures: province.figures.shuffled(using: &random), levels: province.levels.shuffled(using: &random))
        #expect(mixed == usual)
        #expect(try mixed.json() == usual.json())
    }

    @Test(arguments: 0..<20)
    func `gives the same rows whatever the order of the bodies`(seed: Int) throws {
        let province = try RandomProvince(seed: UInt64(seed))
        var random = SeededRandom(UInt64(seed) + 2000)
        let tree = BodyTree(
            identity: province.bodies.identity, title: province.bodies.title,
            bodies: province.bodies.bodies.shuffled(using: &random))
        let (usual, mixed) = (province.track(), province.track(bodies: tree))
        #expect(mixed.rows.map(\.status) == usual.rows.map(\.status))
        #expect(mixed.rows.map(\.figure) == usual.rows.map(\.figure))
        #expect(mixed.rows.map(\.trend) == usual.rows.map(\.trend))
        #expect(Set(mixed.standings) == Set(usual.standings))
    }

    @Test(arguments: 0..<40)
    func `is not changed by later reports, save for their number`(seed: Int) throws {
        let province = try RandomProvince(seed: UInt64(seed))
        var usual = province.track()
        var figures = province.figures
        for body in ["minh-ha", "xa-5"] {
            for indicator in ["a", "b", "e", "g"] {
                figures.append(
                    Figure(
                        indicator: indicator, body: body, period: try ProgressSample.period("2026-01"),
                        content: .value(1), reportedOn: CalendarDate(daysSinceEpoch: province.asOf.daysSinceEpoch + 1),
                        status: .corrected))
            }
        }
        let later = province.track(figures: figures)
        #expect(later.reports.later == usual.reports.later + 8)
        usual.reports = later.reports
        #expect(later == usual)
    }

    @Test(arguments: 0..<40)
    func `never judges a better figure worse`(seed: Int) throws {
        let province = try RandomProvince(seed: UInt64(seed))
        let usual = province.track()
        for row in usual.rows {
            guard let figure = row.figure, figure.origin == .reported, let value = figure.value,
                let before = row.status.goodness
            else { continue }
            // The figure that counts, a little better; what is compared with it stays as it is.
            let step = row.unit == .rank || row.unit == .level ? Rational(1) : Rational(1, over: 20) ?? 0
            var figures = province.figures
            for index in figures.indices
            where figures[index].indicator == row.indicator && figures[index].body == "minh-ha"
                && figures[index].period == figure.period
            {
                figures[index].content = .value(row.unit == .rank ? max(1, value - step) : value + step)
                figures[index].numerator = nil
                figures[index].denominator = nil
            }
            let better = try #require(
                province.track(figures: figures).rows.first {
                    $0.indicator == row.indicator && $0.phase == row.phase
                })
            let after = try #require(better.status.goodness)
            #expect(after >= before, "\(row.indicator) \(row.phase)")
        }
    }

    @Test(arguments: 0..<20)
    func `gives a result that JSON carries`(seed: Int) throws {
        let result = try RandomProvince(seed: UInt64(seed)).track()
        let bytes = try result.json()
        let read = try ProgressResult(json: bytes, named: "progress.json")
        #expect(read == result)
        #expect(try read.json() == bytes)
    }

    @Test(arguments: 0..<20)
    func `counts every row of the table once`(seed: Int) throws {
        let result = try RandomProvince(seed: UInt64(seed)).track()
        #expect(result.phases.map { $0.counts.values.reduce(0, +) } == [7, 3])
        #expect(result.phases.allSatisfy { $0.counts.count == ProgressStatus.allCases.count })
    }

    @Test(arguments: 0..<40)
    func `sums what a plain loop over the known figures sums`(seed: Int) throws {
        let province = try RandomProvince(seed: UInt64(seed))
        let figures = FigureSet(figures: province.figures)
        let day = province.asOf
        for row in province.track().rows where row.figure?.origin == .summed {
            let limit = try #require(province.programme.phases.first { $0.id == row.phase }).to
            var sums: [ReportingPeriod: (numerator: Rational, denominator: Rational, bodies: Int)] = [:]
            for body in province.bodies.bodies where body.id != "minh-ha" {
                for figure in figures.known(indicator: row.indicator, body: body.id, on: day) {
                    guard figure.period.end <= limit, body.active.contains(min(figure.period.end, day)),
                        case .value = figure.content, let numerator = figure.numerator,
                        let denominator = figure.denominator
                    else { continue }
                    let sum = sums[figure.period] ?? (0, 0, 0)
                    sums[figure.period] = (sum.numerator + numerator, sum.denominator + denominator, sum.bodies + 1)
                }
            }
            let last = try #require(sums.keys.max())
            #expect(row.figure?.period == last)
            #expect(row.figure?.numerator == sums[last]?.numerator)
            #expect(row.figure?.denominator == sums[last]?.denominator)
            #expect(row.figure?.bodies == sums[last]?.bodies)
            #expect(row.trend.map(\.period) == sums.keys.sorted())
        }
    }
}
