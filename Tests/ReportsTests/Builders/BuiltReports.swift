// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Foundation
import Indicators
import LocatedYAML
import OpenData
import Reports
import ResultHistory
import Scoring
import Testing

/// The reports that tests look at: one of every kind of result, and those of several together.
enum BuiltReport: String, CaseIterable, Sendable {
    case department, office, database, comparison, quality, qualityComparison, audit, progress, ranking, history
    case trend, overview, dossier

    func results() throws -> [ReportableResult] {
        switch self {
        case .department: try [Self.departmentCard()]
        case .office: try [Self.officeCard()]
        case .database: try [Self.databaseCard()]
        case .comparison: try [Self.comparisonOfTwo()]
        case .quality: [.quality(try QualitySamples.register().masked())]
        case .qualityComparison: [.qualityComparison(try QualitySamples.comparison("quality-history.json"))]
        case .audit: [.audit(try AuditSamples.province())]
        case .progress: try [ProvinceSample.progress()]
        case .ranking: try [ProvinceSample.ranking()]
        case .history: try Self.twoYears()
        case .trend: [.trend(try HistoryTrend(TrendSamples.entries()))]
        case .overview: try ProvinceSample.cards().map { .scorecard($0, rubric: try ProvinceSample.rubric()) }
        case .dossier: try Self.dossierResults()
        }
    }

    func report(_ language: Language) throws -> Report {
        ReportBuilder(language: language).report(for: try results())
    }

    static func departmentCard() throws -> ReportableResult {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let document = try Samples.department(rubric)
        let scorer = try Scorer(rubric, profile: "department")
        return .scorecard(
            try scorer.score(document), rubric: rubric, improvements: try scorer.improvements(for: document))
    }

    static func officeCard() throws -> ReportableResult {
        let (rubric, evidence) = try Samples.small()
        let scorer = try Scorer(rubric)
        return .scorecard(
            try scorer.score(evidence), rubric: rubric, improvements: try scorer.improvements(for: evidence))
    }

    /// The office before and after it answered more.
    static func officeComparison() throws -> ReportableResult {
        let (rubric, old) = try Samples.small()
        var new = old
        new.asOf = CalendarDate(parsing: "2027-06-30")
        for (index, node) in rubric.items.enumerated() where index % 2 == 0 {
            new.evidence.answers[node.id] = ItemAnswer(.unknown)
        }
        return .comparison(try ScorecardComparison(old: rubric.score(old), new: rubric.score(new)), rubric: rubric)
    }

    static func databaseCard() throws -> ReportableResult {
        let rubric = try TestFiles.rubric("vn-dqi")
        let evidence = try EvidenceDocument(reading: Array(Samples.database.utf8), named: "database.yaml")
        return .scorecard(try rubric.score(evidence), rubric: rubric)
    }

    private static func later(_ document: EvidenceDocument, _ rubric: Rubric) -> EvidenceDocument {
        var new = document
        new.asOf = CalendarDate(parsing: "2027-06-30")
        for (index, node) in rubric.items.enumerated() where new.evidence.answers[node.id] != nil {
            if index % 9 == 4 { new.evidence.answers[node.id] = ItemAnswer(node.item?.measure == nil ? "full" : "95%") }
            if index % 23 == 7 { new.evidence.answers[node.id] = ItemAnswer(.unknown) }
        }
        return new
    }

    static func comparisonOfTwo() throws -> ReportableResult {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let old = try Samples.department(rubric)
        let scorer = try Scorer(rubric, profile: "department")
        let new = try scorer.score(later(old, rubric))
        return .comparison(try ScorecardComparison(old: scorer.score(old), new: new), rubric: rubric)
    }

    static func twoYears() throws -> [ReportableResult] {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let old = try Samples.department(rubric)
        let scorer = try Scorer(rubric, profile: "department")
        return [
            .scorecard(try scorer.score(later(old, rubric)), rubric: rubric),
            .scorecard(try scorer.score(old), rubric: rubric),
        ]
    }

    /// A register checked by a suite, the index of its data set by the evidence that the check gives, and the province that
    /// keeps it.
    static func dossierResults() throws -> [ReportableResult] {
        let result = try QualitySamples.register()
        let rubric = try TestFiles.rubric("vn-dqi")
        let card = try Scorer(rubric, profile: "measures").score(result.evidence())
        return [
            .scorecard(card, rubric: rubric), .quality(result.masked()), try ProvinceSample.progress(),
            .audit(try AuditSamples.catalogueAlone()),
        ]
    }
}

/// The made-up province of `Examples/indicators`.
enum ProvinceSample {
    private static let folder = "Examples/indicators/"

    private static func document<Document>(
        _ name: String, _ read: ([UInt8], String) throws -> Document
    ) throws -> Document {
        try read(try TestFiles.bytes(folder + name), name)
    }

    static func rubric() throws -> Rubric {
        try document("bo-tieu-chi-mau.yaml") { try Rubric(reading: $0, named: $1) }
    }

    static func cards() throws -> [Scorecard] {
        let path = TestFiles.package.appendingPathComponent(folder + "bang-diem").path
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
            try document("bang-diem/" + name) { try JSONTextDecoder().decode(Scorecard.self, from: $0, name: $1) }
        }
    }

    static func bodies() throws -> BodyTree {
        try document("co-quan-minh-ha.yaml") { try BodyTree(reading: $0, named: $1) }
    }

    static func tracked() throws -> (result: ProgressResult, programme: Programme) {
        let programme = try document("ke-hoach-minh-ha.yaml") { try Programme(reading: $0, named: $1) }
        let bodies = try bodies()
        let reported = try document("so-lieu-minh-ha.yaml") {
            try FigureReading(reading: $0, named: $1, programme: programme, bodies: bodies)
        }
        var input = ProgressInput(
            programme: programme, figures: reported.figures,
            asOf: try #require(CalendarDate(parsing: "2027-06-30")))
        input.bodies = bodies
        input.levels = try cards().compactMap { BodyLevel($0) }
        return (ProgressTracker.track(input), programme)
    }

    static func progress() throws -> ReportableResult {
        let (result, programme) = try tracked()
        return .progress(result, programme: programme)
    }

    static func ranked() throws -> RankingResult {
        let rubric = try rubric()
        var ranking = Ranking(
            RankingResult.Matter(
                kind: .rubric, document: rubric.identity, title: rubric.title, status: rubric.status))
        ranking.bodies = try bodies()
        return ranking.result(
            try cards().map { RankedScore($0) },
            asOf: try #require(CalendarDate(parsing: "2027-06-30")))
    }

    static func ranking() throws -> ReportableResult { .ranking(try ranked()) }
}
