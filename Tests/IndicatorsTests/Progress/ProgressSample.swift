// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Small programmes, bodies and figures written as text, for tests of tracking.
enum ProgressSample {
    /// A programme of the invented province Minh Hà with two phases: the first lasts 100 days from 1 January 2026 to 10 April
    /// 2026, so that an even path from 0 % to 100 % gains 1 % a day; the second has the 100 days after them.
    /// - Parameters:
    ///   - indicators: flow mappings, one for each indicator, without `name` and `section`.
    ///   - rest: further top-level keys.
    static func programme(_ indicators: [String], path: String = "linear", rest: String = "") throws -> Programme {
        let rows = indicators.map { "  - {name: {vi: Chỉ tiêu, en: Indicator}, \($0)}" }.joined(separator: "\n")
        let text = """
            programme: 1
            id: minh-ha
            version: "1"
            title: {vi: Kế hoạch, en: Plan}
            status: official
            document:
              number: 1/KH-UBND
              title: {vi: Kế hoạch, en: Plan}
              issuer: {vi: UBND tỉnh Minh Hà, en: People's Committee of Minh Hà}
              date: 2025-12-01
            sources: []
            body: {id: minh-ha, name: {vi: Tỉnh Minh Hà, en: Minh Hà province}, kind: province}
            agencies:
              so-khcn: {name: {vi: Sở Khoa học và Công nghệ, en: Department of Science}, aliases: [Sở KHCN]}
              so-y-te: {name: {vi: Sở Y tế, en: Department of Health}}
              ubnd-xa-phuong: {name: {vi: "UBND các xã, phường", en: Communes}, covers: [commune]}
            phases:
              a: {title: {vi: Giai đoạn A, en: Phase A}, from: 2026-01-01, to: 2026-04-10}
              b: {title: {vi: Giai đoạn B, en: Phase B}, from: 2026-04-11, to: 2026-07-19}
            progress: {path: \(path), at_risk_from: 80%}
            indicators:
            \(rows)
            \(rest)
            """
        return try Programme(reading: Array(text.utf8), named: "minh-ha.yaml")
    }

    /// Figures, one a line: `indicator[/part] body period content [numerator/denominator] [day] [status]`.
    ///
    /// Content is a number, `done`, `partly`, `not_done`, `unmeasured` or `inapplicable`.
    static func figures(_ text: String) throws -> FigureSet { FigureSet(figures: try list(text)) }

    /// The figures of a text, in its order.
    static func list(_ text: String) throws -> [Figure] {
        try text.split(separator: "\n").map { line in
            var words = line.split(separator: " ").map(String.init)
            try #require(words.count >= 4, "\(line)")
            let subject = words[0].split(separator: "/").map(String.init)
            var figure = Figure(
                indicator: subject[0], part: subject.count > 1 ? subject[1] : nil, body: words[1],
                period: try period(words[2]), content: try content(words[3]))
            words.removeFirst(4)
            for word in words {
                if let day = CalendarDate(parsing: word) {
                    figure.reportedOn = day
                } else if let status = Figure.Status.allCases.first(where: { $0.word == word }) {
                    figure.status = status
                } else {
                    let terms = word.split(separator: "/")
                    try #require(terms.count == 2, "\(line)")
                    figure.numerator = try number(terms[0])
                    figure.denominator = try number(terms[1])
                }
            }
            return figure
        }
    }

    private static func content(_ word: String) throws -> Figure.Content {
        switch word {
        case "unmeasured": .notMeasured
        case "inapplicable": .notApplicable
        default:
            if let achievement = Figure.Achievement(rawValue: word) {
                .achievement(achievement)
            } else {
                .value(try number(word))
            }
        }
    }

    /// A number such as `95%` or `0.7`.
    static func number(_ text: some StringProtocol) throws -> Rational { try #require(Rational(parsing: text)) }

    /// A day.
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    /// A day some days after another.
    static func day(_ text: String, plus days: Int) throws -> CalendarDate {
        try #require(CalendarDate(daysSinceEpoch: try day(text).daysSinceEpoch + days))
    }

    /// A period.
    static func period(_ text: String) throws -> ReportingPeriod { try #require(ReportingPeriod(parsing: text)) }

    /// Bodies, one a line: `id kind [parent] [from day] [to day] [of predecessor,…]`.
    static func bodies(_ text: String) throws -> BodyTree {
        let bodies = try text.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            var body = Body(id: words[0], name: LocalizedText(vi: words[0], en: words[0]), kind: words[1])
            var index = 2
            while index < words.count {
                switch words[index] {
                case "from": body.active.from = try day(words[index + 1])
                case "to": body.active.to = try day(words[index + 1])
                case "of": body.predecessors = words[index + 1].split(separator: ",").map(String.init)
                default:
                    body.parent = words[index]
                    index -= 1
                }
                index += 2
            }
            return body
        }
        return BodyTree(
            identity: DocumentIdentity(id: "bodies", version: "1"), title: LocalizedText("Bodies"), bodies: bodies)
    }

    /// Levels, one a line: `body level day [verified level] [rubric] [profile]`, `-` for none.
    static func levels(_ text: String) throws -> [BodyLevel] {
        try text.split(separator: "\n").enumerated().map { number, line in
            let words = line.split(separator: " ").map(String.init)
            func word(_ index: Int) -> String? {
                words.indices.contains(index) && words[index] != "-" ? words[index] : nil
            }
            return BodyLevel(
                body: words[0], rubric: DocumentIdentity(id: word(4) ?? "maturity", version: "1"), profile: word(5),
                level: word(1).flatMap { Int($0) }, verifiedLevel: word(3).flatMap { Int($0) }, asOf: try day(words[2]),
                document: DocumentIdentity(id: "evidence-\(number)", version: "1"))
        }
    }

    /// How one indicator stands on a day.
    static func row(
        _ indicator: String, _ figures: String, on asOf: String, phase: String = "a", path: String = "linear",
        bodies: String? = nil, levels: String = "", counting: ProgressResult.AssessmentChoice = .any
    ) throws -> IndicatorProgress {
        let result = try track(
            [indicator], figures, on: asOf, path: path, bodies: bodies, levels: levels, counting: counting)
        return try #require(result.rows.first { $0.phase == phase })
    }

    /// How a small programme stands on a day.
    static func track(
        _ indicators: [String], _ figures: String, on asOf: String, path: String = "linear", rest: String = "",
        bodies: String? = nil, levels: String = "", counting: ProgressResult.AssessmentChoice = .any
    ) throws -> ProgressResult {
        var input = ProgressInput(
            programme: try programme(indicators, path: path, rest: rest), figures: try self.figures(figures),
            asOf: try day(asOf))
        input.bodies = try bodies.map { try self.bodies($0) }
        input.levels = try self.levels(levels)
        input.counting = counting
        return ProgressTracker.track(input)
    }
}

extension LocalizedText {
    /// Both wordings, to compare them at once.
    var both: [String] { [text(in: .vietnamese), text(in: .english)] }
}
