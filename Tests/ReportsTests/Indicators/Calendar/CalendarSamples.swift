// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// The calendar of an invented programme of the invented province Minh Hà, with communes that merged.
enum CalendarSamples {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    static func programme() throws -> Programme {
        var programme = Programme(
            identity: DocumentIdentity(id: "minh-ha-07-kh-ubnd", version: "1.0.0"),
            title: LocalizedText(vi: "Kế hoạch chính quyền số Minh Hà", en: "Digital government of Minh Hà"),
            status: .official,
            document: IssuedDocument(
                number: "07/KH-UBND", title: LocalizedText("Kế hoạch"), issuer: LocalizedText("UBND tỉnh Minh Hà"),
                date: try day("2026-12-30")), body: Subject(id: "minh-ha"))
        programme.phases = [
            ProgrammePhase(
                id: "2027", title: LocalizedText("2027"), from: try day("2027-01-01"), to: try day("2027-12-31"))
        ]
        programme.agencies = [
            Agency(
                id: "so-khcn",
                name: LocalizedText(vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology")),
            Agency(
                id: "ubnd-xa-phuong", name: LocalizedText(vi: "UBND các xã, phường", en: "Communes and wards"),
                covers: ["commune"]),
        ]
        let science = AgencyCell(printed: "Sở KH&CN", agencies: ["so-khcn"])
        let communes = AgencyCell(printed: "UBND các xã, phường", agencies: ["ubnd-xa-phuong"])
        programme.duties = [
            ReportingDuty(
                id: "so-lieu", who: communes, to: science,
                what: LocalizedText(vi: "cung cấp số liệu; đầy đủ, đúng hạn", en: "figures; complete, in time"),
                matter: .figures, frequency: .quarter,
                due: [
                    ReportingDuty.Due(
                        month: 3, day: 25, isStrict: true, printed: "trước ngày 25 tháng cuối quý")
                ]),
            ReportingDuty(
                id: "cong-bo", who: science, what: LocalizedText(vi: "công bố kết quả", en: "publish the results"),
                matter: .publication, frequency: .year),
        ]
        var indicator = Indicator(
            id: "I.1", name: LocalizedText(vi: "Tỷ lệ hồ sơ trực tuyến", en: "Share of online files"), unit: .percent)
        indicator.implementing = science
        indicator.targets["2027"] = IndicatorTarget(
            printed: "≥ 60%", requirement: .bound(IndicatorTarget.Bound(.atLeast, Rational(3, over: 5) ?? 1)))
        programme.indicators = [indicator]
        var task = ProgrammeTask(
            id: "nv.1", name: LocalizedText(vi: "Ban hành khung kiến trúc số", en: "Issue the digital architecture"))
        task.lead = science
        task.deadline = Deadline(printed: "Tháng 6/2027", kind: .day, due: try day("2027-06-30"))
        programme.tasks = [task]
        return programme
    }

    static func bodies() throws -> BodyTree {
        func commune(_ id: String, _ name: String, _ span: DateSpan, from predecessors: [String] = []) -> Body {
            var body = Body(id: id, name: LocalizedText(name), kind: "commune", parent: "minh-ha")
            body.active = span
            body.predecessors = predecessors
            return body
        }
        let merged = DateSpan(from: nil, to: try day("2027-06-30"))
        let old = DateSpan(from: nil, to: nil)
        return BodyTree(
            identity: DocumentIdentity(id: "minh-ha-don-vi", version: "1.0.0"), title: LocalizedText("Minh Hà"),
            bodies: [
                Body(id: "minh-ha", name: LocalizedText("Tỉnh Minh Hà"), kind: "province"),
                commune("xa-an-loc", "Xã An Lộc", merged), commune("xa-binh-an", "Xã Bình An", merged),
                commune(
                    "xa-loc-binh", "Xã Lộc Bình", DateSpan(from: try day("2027-07-01"), to: nil),
                    from: ["xa-an-loc", "xa-binh-an"]),
                commune("phuong-tan-ha", "Phường Tân Hà", old),
            ])
    }

    static func sent(_ body: String, _ period: String, _ date: String) throws -> Submission {
        Submission(
            duty: "so-lieu", body: body, period: try #require(ReportingPeriod(parsing: period)), sentOn: try day(date))
    }

    /// The second half of 2027 as of 10 July: the second quarter is behind, one report came late, one never.
    static func result(
        kinds: Set<CalendarEntry.Kind> = [.duty], body: String? = nil
    ) throws -> CalendarResult {
        let calendar = ReportingCalendar(programme: try programme(), bodies: try bodies())
        var query = ReportingCalendar.Query(from: try day("2027-06-01"), to: try day("2028-01-31"))
        query.kinds = kinds
        query.body = body
        let submissions = [
            try sent("xa-an-loc", "2027-Q1", "2027-03-20"), try sent("xa-binh-an", "2027-Q1", "2027-03-25"),
            try sent("xa-an-loc", "2027-Q2", "2027-06-24"), try sent("phuong-tan-ha", "2027-Q2", "2027-06-28"),
            try sent("phuong-tan-ha", "2027-Q1", "2027-03-24"),
        ]
        return calendar.result(
            query, asOf: try day("2027-07-10"), figures: [FigureSet(figures: [], submissions: submissions)])
    }

    /// The same without bodies and without a word on what was handed in.
    static func plain(_ from: String, _ to: String, kinds: Set<CalendarEntry.Kind> = [.duty]) throws -> CalendarResult {
        var query = ReportingCalendar.Query(from: try day(from), to: try day(to))
        query.kinds = kinds
        return ReportingCalendar(programme: try programme()).result(query)
    }
}
