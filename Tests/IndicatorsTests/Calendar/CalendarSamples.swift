// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Programmes built by hand with the reporting conventions of the five plans, and bodies of the invented province Minh Hà.
enum CalendarSamples {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    static func period(_ text: String) throws -> ReportingPeriod { try #require(ReportingPeriod(parsing: text)) }

    static let agencies = [
        Agency(id: "so-khcn", name: LocalizedText(vi: "Sở Khoa học và Công nghệ", en: "Department of Science")),
        Agency(
            id: "so-nganh", name: LocalizedText(vi: "Các sở, ban, ngành", en: "Departments"), covers: ["department"]),
        Agency(id: "dia-phuong", name: LocalizedText(vi: "Địa phương", en: "Localities"), covers: ["commune"]),
        Agency(id: "ubnd-tinh", name: LocalizedText(vi: "UBND tỉnh", en: "People's Committee")),
    ]

    static let science = AgencyCell(printed: "Sở KH&CN", agencies: ["so-khcn"])
    static let departments = AgencyCell(printed: "Các sở, ban, ngành", agencies: ["so-nganh"])
    static let all = AgencyCell(printed: "Các sở, ban, ngành, địa phương", agencies: ["so-nganh", "dia-phuong"])
    static let committee = AgencyCell(printed: "UBND tỉnh", agencies: ["ubnd-tinh"])

    static func programme(
        issued: String, effective: String? = nil, phases: [(String, String, String)], duties: [ReportingDuty] = []
    ) throws -> Programme {
        var document = IssuedDocument(
            number: "07/KH-UBND", title: LocalizedText("Kế hoạch"), issuer: LocalizedText("UBND tỉnh Minh Hà"),
            date: try day(issued))
        document.effective = try effective.map(day)
        var programme = Programme(
            identity: DocumentIdentity(id: "minh-ha-07", version: "1.0.0"), title: LocalizedText("Minh Hà"),
            status: .official, document: document, body: Subject(id: "minh-ha"))
        programme.agencies = agencies
        programme.phases = try phases.map {
            ProgrammePhase(id: $0.0, title: LocalizedText($0.0), from: try day($0.1), to: try day($0.2))
        }
        programme.duties = duties
        return programme
    }

    /// A duty of which only the days matter.
    static func duty(
        _ id: String = "d", every frequency: ReportingDuty.Frequency, _ due: [ReportingDuty.Due], year: Int? = nil,
        who: AgencyCell = departments, to: AgencyCell? = nil
    ) -> ReportingDuty {
        ReportingDuty(
            id: id, who: who, to: to, what: LocalizedText(vi: "báo cáo", en: "report"), matter: .results,
            frequency: frequency, due: due, year: year)
    }

    /// "trước ngày …".
    static func before(
        _ day: Int, month: Int? = nil, period: String? = nil, yearBefore: Bool = false
    ) -> ReportingDuty.Due {
        ReportingDuty.Due(
            period: period, month: month, day: day, isStrict: true, isYearBefore: yearBefore, printed: "trước \(day)")
    }

    /// "đến hết ngày …".
    static func by(_ day: Int, month: Int? = nil) -> ReportingDuty.Due {
        ReportingDuty.Due(month: month, day: day, isStrict: false, printed: "đến \(day)")
    }

    /// Each entry as `period: last day | printed day`.
    static func lines(
        _ programme: Programme, _ from: String, _ to: String, kinds: Set<CalendarEntry.Kind> = [.duty]
    ) throws -> [String] {
        ReportingCalendar(programme: programme).entries(from: try day(from), to: try day(to), kinds: kinds).map {
            "\($0.id) \($0.period.map { "\($0)" } ?? "-"): \($0.lastDay) | \($0.printedDay)"
        }
    }

    /// The province, two departments, and communes A and B that merged into C on 1 July 2027.
    static func tree() throws -> BodyTree {
        func body(_ id: String, _ kind: String, _ from: String? = nil, _ to: String? = nil) throws -> Body {
            var body = Body(
                id: id, name: LocalizedText(id), kind: kind, parent: kind == "province" ? nil : "minh-ha")
            body.active = DateSpan(from: try from.map(day), to: try to.map(day))
            return body
        }
        var bodies = [
            try body("minh-ha", "province"), try body("so-khcn-mh", "department"), try body("so-xd-mh", "department"),
            try body("xa-a", "commune", nil, "2027-06-30"), try body("xa-b", "commune", nil, "2027-06-30"),
            try body("xa-c", "commune", "2027-07-01"),
        ]
        bodies[1].agency = "so-khcn"
        bodies[5].predecessors = ["xa-a", "xa-b"]
        return BodyTree(
            identity: DocumentIdentity(id: "minh-ha-bodies", version: "1.0.0"), title: LocalizedText("Minh Hà"),
            bodies: bodies)
    }
}
