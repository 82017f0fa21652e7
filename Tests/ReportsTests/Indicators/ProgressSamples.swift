// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import Indicators

/// Results of tracking that tests render, made by hand: a small province in June 2027 with an indicator in every status.
enum ProgressSamples {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    static func period(_ text: String) throws -> ReportingPeriod { try #require(ReportingPeriod(parsing: text)) }

    static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    static func ratio(_ numerator: Int, _ denominator: Int = 100) -> Rational {
        Rational(numerator, over: denominator) ?? 0
    }

    // MARK: Programme

    static func programme() throws -> Programme {
        var document = IssuedDocument(
            number: "128/KH-UBND", title: text("Kế hoạch phát triển chính quyền số", "Plan for digital government"),
            issuer: text("UBND tỉnh Minh Hà", "People's Committee of Minh Hà province"), date: try day("2025-12-26"))
        document.effective = try day("2026-01-01")
        var programme = Programme(
            identity: identity("minh-ha-128"),
            title: text("Kế hoạch chính quyền số (hư cấu)", "Digital plan (invented)"),
            status: .proposed, document: document, body: body)
        programme.agencies = [
            Agency(id: "so-khcn", name: text("Sở Khoa học và Công nghệ", "Department of Science and Technology")),
            Agency(id: "so-noi-vu", name: text("Sở Nội vụ", "Department of Home Affairs")),
        ]
        programme.duties = [
            ReportingDuty(
                id: "figures", who: khcn, to: AgencyCell(printed: "UBND tỉnh", agencies: []),
                what: text("báo cáo số liệu các chỉ tiêu", "report the figures"), matter: .figures, frequency: .quarter)
        ]
        var level = Indicator(id: "II.1", name: text("Tỷ lệ cơ quan", "Share of bodies"), unit: .percent)
        level.rollUp = RollUpRule(kinds: ["department", "commune"], condition: .level(atLeast: 3, rubric: "r"))
        var open = Indicator(id: "II.2", name: text("Dữ liệu mở", "Open data"), unit: .percent)
        open.rollUp = RollUpRule(
            kinds: ["department"], condition: .figure(indicator: "II.3", bound: .init(.atLeast, 1)), missing: .leftOut)
        programme.indicators = [
            level, open, Indicator(id: "II.3", name: text("Bộ dữ liệu", "Datasets"), unit: .percent),
        ]
        return programme
    }

    static let body = Subject(id: "minh-ha", name: text("Tỉnh Minh Hà", "Minh Hà province"), kind: "province")
    static let khcn = AgencyCell(printed: "Sở KH&CN", agencies: ["so-khcn"])
    static let noiVu = AgencyCell(printed: "Sở Nội vụ", agencies: ["so-noi-vu"])

    static func identity(_ id: String) -> DocumentIdentity {
        DocumentIdentity(id: id, version: "1.0.0", hash: SHA256Digest.of(Array(id.utf8)))
    }

    // MARK: Results

    /// A result without indicators, figures, scorecards, tasks.
    static func empty() throws -> ProgressResult {
        ProgressResult(
            engine: EngineIdentity(name: "swift-data-governance", version: "0.1.0"), asOf: try day("2027-06-30"),
            programme: .init(
                identity: identity("minh-ha-128"),
                title: text("Kế hoạch chính quyền số (hư cấu)", "Digital plan (invented)"),
                number: "128/KH-UBND", status: .proposed, effective: try day("2026-01-01")),
            body: body, rule: ProgressRule(), counting: .any, figures: [], bodies: nil, scorecards: [],
            reports: .init(read: 0, later: 0), phases: [], rows: [], standings: [],
            tasks: .init(total: 0, done: 0, underWay: 0, notStarted: 0, unreported: 0, overdue: []), findings: [],
            measures: [])
    }

    /// The province in June 2027.
    static func province() throws -> ProgressResult {
        var result = try empty()
        result.figures = [identity("so-lieu-1"), identity("so-lieu-2")]
        result.bodies = identity("co-quan")
        result.scorecards = (1...6).map { identity("bang-diem-\($0)") }
        result.reports = .init(read: 1234, later: 1)
        result.rows = try currentRows() + comingRows()
        result.phases = [
            phase("2025", "2025-07-01", "2025-12-31", .past, []),
            phase("2026-2027", "2026-01-01", "2027-12-31", .current, result.rows),
            phase("2028-2030", "2028-01-01", "2030-12-31", .coming, result.rows),
        ].compactMap(\.self)
        result.standings = (1...14).map { number in
            .init(
                body: "xa-\(number)", name: text("Xã \(number)", "Commune \(number)"), kind: "commune",
                reported: number < 12 ? (number % 4) * 3 : 0, counts: number % 4 == 0 ? [:] : [.met: 2, .missing: 1],
                level: number % 2 == 0 ? 3 : nil, isVerified: number % 4 == 0)
        }
        result.tasks = .init(
            total: 25, done: 10, underWay: 8, notStarted: 4, unreported: 3,
            overdue: [
                .init(
                    id: "nv.2", name: text("Đánh giá cấp độ trưởng thành", "Assess maturity"), lead: khcn,
                    due: try day("2027-03-31"), state: .underWay),
                .init(
                    id: "nv.9", name: text("Mở lớp cấp chứng chỉ", "Hold classes"), lead: nil,
                    due: try day("2027-06-29"),
                    state: nil),
            ])
        result.findings = [
            .init(
                code: "later", weight: .note, indicator: "I.1", body: nil,
                message: text("một báo cáo có sau ngày chốt", "one report is of later date")),
            .init(
                code: "disagree", weight: .warning, indicator: "I.2", body: "xa-1",
                message: text("hai báo cáo cùng ngày khác nhau", "two reports of one day disagree")),
        ]
        return result
    }

    private static func phase(
        _ id: String, _ from: String, _ to: String, _ time: ProgressResult.PhaseProgress.Time,
        _ rows: [IndicatorProgress]
    ) -> ProgressResult.PhaseProgress? {
        guard let from = CalendarDate(parsing: from), let to = CalendarDate(parsing: to) else { return nil }
        var counts = Dictionary(uniqueKeysWithValues: ProgressStatus.allCases.map { ($0, 0) })
        for row in rows where row.phase == id && !row.isAdditional { counts[row.status, default: 0] += 1 }
        return .init(
            id: id, title: text("Giai đoạn \(id)", "Phase \(id)"), from: from, to: to, time: time, counts: counts)
    }

    /// A row without a figure.
    static func row(
        _ id: String, _ vi: String, _ en: String, _ unit: IndicatorUnit, _ status: ProgressStatus, printed: String,
        _ requirement: IndicatorTarget.Requirement, phase: String = "2026-2027"
    ) throws -> IndicatorProgress {
        let section =
            id.hasPrefix("II.")
            ? ProgrammeSection(id: "II", number: "II", title: text("Dữ liệu", "Data"))
            : ProgrammeSection(id: "I", number: "I", title: text("Phục vụ người dân", "Serving people"))
        return IndicatorProgress(
            indicator: id, section: section, name: text(vi, en), isAdditional: false, unit: unit, phase: phase,
            target: IndicatorTarget(printed: printed, requirement: requirement), status: status, reasons: [],
            due: try day(phase == "2026-2027" ? "2027-12-31" : "2030-12-31"), isPast: false, trend: [], parts: [],
            monitoring: khcn)
    }

    static func standing(_ value: Rational?, _ period: String, _ origin: IndicatorProgress.FigureStanding.Origin)
        throws -> IndicatorProgress.FigureStanding
    {
        .init(
            value: value, origin: origin, period: try Self.period(period), reportedOn: try day("2027-05-18"),
            reliability: origin == .reported ? "reported" : nil)
    }
}
