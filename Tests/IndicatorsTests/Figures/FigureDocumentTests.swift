// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("A document of figures")
struct FigureDocumentTests {
    @Test func `reads every key`() throws {
        let read = try FigureSamples.reading(
            """
            figures: 1
            id: minh-ha-2027
            version: "1.0.0"
            title: {vi: Số liệu, en: Figures}
            programme: minh-ha-thu
            items:
              - {indicator: "6.1", body: minh-ha, period: 2027-Q2, value: 95.5%, numerator: 955, denominator: 1000,
                 secret_cases: 3, date: 2027-06-20, reporter: Văn phòng, source: Hệ thống, status: verified,
                 difficulties: Thiếu máy, proposals: Thêm máy, note: Tạm}
              - {indicator: "7", body: minh-ha, period: 2027-Q2, parts: {a: 96%, b: 71%}, note: Cả hai}
              - {indicator: "7", part: a, body: so-khcn, period: 2027-Q2, value: 90%}
              - {indicator: "13", body: minh-ha, period: 2027, achievement: partly}
              - {indicator: "12", body: minh-ha, period: 2027-H1, state: not_measured, reason: Chưa có}
            reports: [{duty: figures-quarterly, body: so-khcn, period: 2027-Q1, sent: 2027-02-18}]
            tasks: [{task: nv.1, state: done, date: 2027-03-01, note: Xong}]
            """)
        #expect(read.diagnostics == [])
        let set = read.figures
        #expect(set.sources.map(\.id) == ["minh-ha-2027"])
        #expect(set.count == 6)
        let day = try #require(CalendarDate(parsing: "2027-12-31"))
        let figure = try #require(set.latest(indicator: "6.1", body: "minh-ha", on: day))
        #expect(figure.content == .value(Rational(191, over: 200) ?? 0))
        #expect([figure.numerator, figure.denominator, figure.secretCases] == [955, 1000, 3])
        #expect(figure.status == .verified)
        #expect(figure.reportedOn?.description == "2027-06-20")
        #expect(figure.remarks.reporter == "Văn phòng")
        #expect(figure.remarks.source == "Hệ thống")
        #expect(figure.remarks.difficulties == "Thiếu máy")
        #expect(figure.remarks.proposals == "Thêm máy")
        #expect(figure.remarks.note == "Tạm")
        #expect(set.knownValue(indicator: "7", part: "b", body: "minh-ha", on: day) == Rational(71, over: 100))
        #expect(set.latest(indicator: "7", part: "a", body: "minh-ha", on: day)?.remarks.note == "Cả hai")
        #expect(set.knownValue(indicator: "7", part: "a", body: "so-khcn", on: day) == Rational(9, over: 10))
        #expect(set.latest(indicator: "13", body: "minh-ha", on: day)?.content == .achievement(.partly))
        #expect(set.latest(indicator: "12", body: "minh-ha", on: day)?.remarks.reason == "Chưa có")
        #expect(set.submissions.map(\.duty) == ["figures-quarterly"])
        #expect(set.submissions.map(\.sentOn.description) == ["2027-02-18"])
        #expect(set.taskReports.map(\.state) == [.done])
    }

    @Test func `needs neither programme nor bodies`() throws {
        let text = "figures: 1\nid: x\nitems: [{indicator: q, body: b, period: 2027, value: 12.5}]\n"
        let set = try FigureSet(reading: Array(text.utf8), named: "f.yaml", programme: nil, bodies: nil)
        #expect(FigureSamples.list(set).map(\.content) == [.value(Rational(25, over: 2) ?? 0)])
    }

    @Test func `is refused as a set when something is wrong with it`() throws {
        let text = "figures: 1\nid: x\nitems: [{indicator: q, body: b, period: 2027, state: not_measured}]\n"
        do throws(ReadingFailure) {
            _ = try FigureSet(reading: Array(text.utf8), named: "f.yaml", programme: nil, bodies: nil)
            Issue.record("a figure without reason was read")
        } catch {
            #expect(error.diagnostics.map(\.message.code) == ["reason-missing"])
        }
    }

    @Test func `keeps reports and tasks when it is written`() throws {
        let text = """
            figures: 1
            id: x
            version: "1"
            programme: minh-ha-thu
            items:
              - {indicator: "6.1", body: minh-ha, period: 2027-Q2, value: 95.5%}
            reports:
              - {duty: figures-quarterly, body: so-khcn, period: 2027-Q1, sent: 2027-02-18}
            tasks:
              - {task: nv.1, state: under_way, date: 2027-03-01, note: Đang làm}

            """
        let read = try FigureSamples.reading(text)
        let bytes = read.figures.yaml(
            DocumentIdentity(id: "x", version: "1"), programme: try FigureSamples.programme())
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
