// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Rankings of communes of the invented province Minh Hà.
enum RankingSamples {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    private static let rubric = DocumentIdentity(id: "vn-data-governance", version: "1.0.0")

    static func bodies() throws -> BodyTree {
        func commune(_ id: String, _ name: String) -> Body {
            Body(id: id, name: LocalizedText(name), kind: "commune", parent: "minh-ha")
        }
        var old = commune("xa-an-loc", "Xã An Lộc")
        old.active = DateSpan(from: nil, to: try day("2027-03-31"))
        var heir = commune("xa-loc-binh", "Xã Lộc Bình")
        heir.active = DateSpan(from: try day("2027-04-01"), to: nil)
        heir.predecessors = ["xa-an-loc"]
        return BodyTree(
            identity: DocumentIdentity(id: "minh-ha-don-vi", version: "1.0.0"), title: LocalizedText("Minh Hà"),
            bodies: [
                Body(id: "minh-ha", name: LocalizedText("Tỉnh Minh Hà"), kind: "province"), old, heir,
                commune("phuong-tan-ha", "Phường Tân Hà"), commune("xa-binh-an", "Xã Bình An"),
                commune("xa-dong-xuan", "Xã Đông Xuân | Hạ"), commune("xa-kim-son", "Xã Kim Sơn"),
                commune("xa-phu-my", "Xã Phú Mỹ"),
            ])
    }

    private static func score(
        _ body: String, _ points: Int, _ level: Int, _ basis: RankedScore.Basis = .selfAssessed, percent: Int = 100,
        on date: String = "2027-06-30"
    ) throws -> RankedScore {
        var score = RankedScore(
            body: body, scale: RankedScore.Scale(document: rubric, profile: "commune"), asOf: try day(date),
            basis: basis)
        score.score = Rational(points, over: 10)
        score.level = RankedScore.Level(
            id: "\(level)", title: LocalizedText(vi: "Cấp độ \(level)", en: "Level \(level)"), value: Rational(level))
        score.coverage = Rational(percent, over: 100)
        return score
    }

    /// Six communes in June 2027 after a merger in April, with their ranks of December 2026.
    static func result() throws -> RankingResult {
        var matter = RankingResult.Matter(
            kind: .rubric, document: rubric,
            title: LocalizedText(vi: "Mức độ trưởng thành về quản trị dữ liệu", en: "Maturity of data governance"),
            status: .proposed)
        matter.notice = LocalizedText(vi: "Bộ tiêu chí đề xuất.", en: "A proposed rubric.")
        var ranking = Ranking(matter)
        ranking.bodies = try bodies()
        ranking.minimumCoverage = Rational(4, over: 5)
        let before = "2026-12-31"
        return ranking.result(
            [
                try score("phuong-tan-ha", 725, 3, .verified), try score("xa-loc-binh", 640, 3),
                try score("xa-binh-an", 640, 3, .partlyVerified), try score("xa-dong-xuan", 555, 2),
                try score("xa-kim-son", 910, 4, percent: 75),
            ], asOf: try day("2027-06-30"),
            previous: [
                try score("phuong-tan-ha", 600, 3, on: before), try score("xa-an-loc", 620, 3, on: before),
                try score("xa-binh-an", 610, 3, on: before),
            ])
    }

    /// The shares of the second quarter, which one body did not measure.
    static func figures() throws -> RankingResult {
        let document = DocumentIdentity(id: "minh-ha-07-kh-ubnd", version: "1.0.0")
        let period = try #require(ReportingPeriod(parsing: "2027-Q2"))
        var matter = RankingResult.Matter(
            kind: .indicator, document: document,
            title: LocalizedText(vi: "Tỷ lệ hồ sơ trực tuyến", en: "Share of online files"), status: .official)
        matter.indicator = "I.1"
        matter.unit = .percent
        matter.period = period
        let sent = try day("2027-06-24")
        let figures = FigureSet(figures: [
            Figure(
                indicator: "I.1", body: "xa-binh-an", period: period, content: .value(Rational(955, over: 1000) ?? 0),
                reportedOn: sent, status: .verified),
            Figure(
                indicator: "I.1", body: "phuong-tan-ha", period: period, content: .value(Rational(2, over: 3) ?? 0),
                reportedOn: sent),
            Figure(indicator: "I.1", body: "xa-phu-my", period: period, content: .notMeasured, reportedOn: sent),
        ])
        var ranking = Ranking(matter)
        ranking.bodies = try bodies()
        let day = try day("2027-06-30")
        return ranking.result(
            RankedScore.scores(of: figures, indicator: "I.1", period: period, on: day, programme: document), asOf: day)
    }
}
