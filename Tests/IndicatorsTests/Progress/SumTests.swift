// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A share summed from the bodies below")
struct SumTests {
    private static let plain = "id: i, unit: percent, targets: {a: {printed: 80%, at_least: 80%}}"
    private static let bodies = """
        minh-ha province
        xa-1 commune minh-ha
        xa-2 commune minh-ha
        xa-3 commune minh-ha
        thon-3a village xa-3
        """

    private static func track(_ figures: String, bodies: String = bodies) throws -> ProgressResult {
        try ProgressSample.track([plain], figures, on: "2026-04-10", bodies: bodies)
    }

    @Test func `is the sum of numerators over that of denominators, not the mean of percentages`() throws {
        let result = try Self.track("i xa-1 2026-03 10% 10/100\ni xa-2 2026-03 90% 810/900")
        let row = try #require(result.rows.first)
        #expect(row.figure?.origin == .summed)
        #expect(row.figure?.value == Rational(82, over: 100))
        #expect(row.figure?.numerator == 820)
        #expect(row.figure?.denominator == 1000)
        #expect(row.figure?.bodies == 2)
        #expect(row.status == .met)
        #expect(
            row.reasons.first?.both == [
                "Cộng số liệu tháng 3/2026 của 2 cơ quan, đơn vị trực thuộc: 820/1.000 = 82 %",
                "The figures for March 2026 of 2 bodies below add up to 820/1,000 = 82%",
            ])
        #expect(result.findings == [])
    }

    @Test func `names bodies without numerator or denominator`() throws {
        let result = try Self.track("i xa-1 2026-03 10% 10/100\ni xa-2 2026-03 90%")
        #expect(result.rows.first?.figure?.bodies == 1)
        #expect(
            result.findings.map(\.message.both) == [
                [
                    "Chỉ tiêu i, tháng 3/2026: không cộng được số liệu thiếu tử số hoặc mẫu số của xa-2",
                    "Indicator i, March 2026: figures without numerator or denominator are not in the sum: xa-2",
                ]
            ])
    }

    @Test func `is of one period and names bodies that are late`() throws {
        let result = try Self.track(
            "i xa-1 2026-02 50% 50/100\ni xa-2 2026-02 50% 50/100\ni xa-1 2026-03 60% 60/100")
        let row = try #require(result.rows.first)
        #expect(row.figure?.value == Rational(3, over: 5))
        #expect(row.trend.map(\.value) == [Rational(1, over: 2), Rational(3, over: 5)])
        #expect(row.direction == .better)
        #expect(result.findings.map(\.code) == ["sum-is-partial"])
    }

    @Test func `counts no case twice where a body above has reported too`() throws {
        let result = try Self.track("i xa-3 2026-03 50% 50/100\ni thon-3a 2026-03 100% 50/50")
        #expect(result.rows.first?.figure?.denominator == 100)
        let alone = try Self.track("i thon-3a 2026-03 100% 50/50")
        #expect(alone.rows.first?.figure?.denominator == 50)
    }

    @Test func `gives way to the body's own figure and says when they differ in the same period`() throws {
        let sums = "\ni xa-1 2026-03 50% 50/100"
        let same = try Self.track("i minh-ha 2026-03 50%" + sums)
        #expect(same.findings == [])
        let earlier = try Self.track("i minh-ha 2026-02 60%" + sums)
        #expect(earlier.findings == [])
        #expect(earlier.rows.first?.figure?.value == Rational(3, over: 5))
        let other = try Self.track("i minh-ha 2026-03 60%" + sums)
        #expect(other.rows.first?.figure?.value == Rational(3, over: 5))
        #expect(
            other.findings.map(\.message.both) == [
                [
                    "Chỉ tiêu i: số liệu tháng 3/2026 tự báo cáo là 60 %, còn 1 cơ quan, đơn vị trực thuộc cộng lại là 50 % (50/100); lấy số tự báo cáo",
                    "Indicator i: its own figure for March 2026 is 60%, but 1 body below add up to 50% (50/100); its own counts",
                ]
            ])
    }

    @Test func `is of the bodies of each period, and the trend is broken by a merger`() throws {
        let bodies = """
            minh-ha province
            xa-cu commune minh-ha to 2026-02-28
            xa-moi commune minh-ha from 2026-03-01 of xa-cu
            xa-2 commune minh-ha
            """
        let result = try Self.track(
            """
            i xa-cu 2026-01 50% 50/100
            i xa-2 2026-01 50% 50/100
            i xa-cu 2026-02 60% 60/100
            i xa-2 2026-02 60% 60/100
            i xa-cu 2026-03 99% 99/100
            i xa-moi 2026-03 50% 100/200
            i xa-2 2026-03 60% 60/100
            """, bodies: bodies)
        let row = try #require(result.rows.first)
        #expect(row.figure?.numerator == 160)
        #expect(row.figure?.denominator == 300)
        #expect(row.trend.map(\.isBroken) == [false, false, true])
        #expect(row.direction == nil)
        #expect(result.findings.map(\.code) == ["sum-leaves-out", "trend-broken"])
        #expect(
            result.findings.first?.message.text(in: .english)
                == "Indicator i, March 2026: figures of bodies that did not exist then are not in the sum: xa-cu")
    }

    @Test func `is not made of what bodies say does not apply or was not measured`() throws {
        let result = try Self.track(
            "i xa-1 2026-03 50% 50/100\ni xa-2 2026-03 inapplicable\ni xa-3 2026-03 unmeasured")
        #expect(result.rows.first?.figure?.bodies == 1)
        #expect(result.findings == [])
    }

    @Test func `names no body that did not exist when its figure would not be in the sum anyway`() throws {
        let bodies = """
            minh-ha province
            xa-cu commune minh-ha to 2026-02-28
            xa-moi commune minh-ha from 2026-03-01 of xa-cu
            thon-cu village xa-moi to 2026-02-28
            """
        let result = try Self.track(
            "i xa-moi 2026-03 50% 50/100\ni thon-cu 2026-03 99% 99/100\ni xa-cu 2026-03 inapplicable", bodies: bodies)
        #expect(result.rows.first?.figure?.denominator == 100)
        #expect(result.findings == [])
    }

    @Test func `has what is below a body that did not exist or did not measure`() throws {
        let bodies = """
            minh-ha province
            xa-cu commune minh-ha to 2026-02-28
            thon-cu village xa-cu
            xa-2 commune minh-ha
            thon-2 village xa-2
            """
        let result = try Self.track(
            """
            i xa-cu 2026-03 50% 50/100
            i thon-cu 2026-03 50% 20/40
            i xa-2 2026-03 unmeasured
            i thon-2 2026-03 50% 30/60
            """, bodies: bodies)
        #expect(result.rows.first?.figure?.numerator == 50)
        #expect(result.rows.first?.figure?.denominator == 100)
        #expect(
            result.findings.map { $0.message.text(in: .english) }
                == ["Indicator i, March 2026: figures of bodies that did not exist then are not in the sum: xa-cu"])
    }

    @Test func `has nothing below a body to which the indicator does not apply`() throws {
        let result = try Self.track("i xa-3 2026-03 inapplicable\ni thon-3a 2026-03 100% 50/50")
        #expect(result.rows.first?.figure == nil)
        #expect(result.rows.first?.status == .missing)
    }

    @Test func `names what is missing from the sum that counts, whatever came later`() throws {
        let february = "i xa-1 2026-02 50% 50/100\ni xa-2 2026-02 90%\n"
        func messages(_ march: String) throws -> [String] {
            let result = try Self.track(february + march)
            #expect(result.rows.first?.figure?.denominator == 100)
            return result.findings.map { $0.message.text(in: .english) }
        }
        let lacking = "Indicator i, February 2026: figures without numerator or denominator are not in the sum: xa-2"
        #expect(try messages("i xa-1 2026-03 unmeasured") == [lacking])
        #expect(
            try messages("i xa-1 2026-03 60%") == [
                lacking, "Indicator i, March 2026: figures without numerator or denominator are not in the sum: xa-1",
            ])
    }

    @Test func `leaves out bodies that nobody knows and says so`() throws {
        let result = try Self.track("i xa-1 2026-03 50% 50/100\ni xa-9 2026-03 50% 50/100")
        #expect(result.rows.first?.figure?.bodies == 1)
        #expect(result.findings.map(\.code) == ["figure-of-unknown-body"])
    }
}
