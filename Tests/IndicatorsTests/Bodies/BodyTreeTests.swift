// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("A tree of bodies")
struct BodyTreeTests {
    @Test func `reads every key`() throws {
        let tree = try FigureSamples.bodies()
        #expect(tree.identity.id == "minh-ha-don-vi")
        #expect(tree.bodies.map(\.id) == ["minh-ha", "so-khcn", "xa-dong", "xa-tay", "xa-moi", "007"])
        let department = try #require(tree.body("so-khcn"))
        #expect(department.kind == "department")
        #expect(department.parent == "minh-ha")
        #expect(department.agency == "so-khcn")
        #expect(department.aliases == ["SKHCN"])
        #expect(department.name.text(in: .english) == "Department of Science and Technology")
        let commune = try #require(tree.body("xa-moi"))
        #expect(commune.predecessors == ["xa-dong", "xa-tay"])
        #expect(commune.active == DateSpan(from: CalendarDate(parsing: "2026-07-01"), to: nil))
        #expect(tree.successors(of: "xa-tay") == ["xa-moi"])
    }

    @Test func `keeps the zeros of codes, quoted or not`() throws {
        let tree = try FigureSamples.bodies()
        #expect(tree.body("xa-dong")?.identifiers == [Body.Identifier(scheme: "don-vi", value: "0012")])
        #expect(tree.body("xa-tay")?.identifiers == [Body.Identifier(scheme: "don-vi", value: "0013")])
    }

    @Test(arguments: [
        ("2026-06-30", ["so-khcn", "xa-dong", "xa-tay", "007"]), ("2026-07-01", ["so-khcn", "xa-moi", "007"]),
    ])
    func `gives the bodies of a day`(day: String, ids: [String]) throws {
        let day = try #require(CalendarDate(parsing: day))
        #expect(try FigureSamples.bodies().descendants(of: "minh-ha", on: day).map(\.id) == ids)
    }

    @Test func `reads JSON`() throws {
        let text = #"{"bodies": 1, "id": "x", "title": "X", "items": [{"id": "a", "name": "A", "kind": "province"}]}"#
        #expect(try BodyTree(reading: Array(text.utf8), named: "x.json").bodies.map(\.id) == ["a"])
    }

    @Test func `holds the bodies of a country`() throws {
        var text = "bodies: 1\nid: x\ntitle: X\nitems:\n"
        for province in 0..<34 {
            text += "  - {id: tinh-\(province), name: Tỉnh \(province), kind: province}\n"
            for commune in 0..<120 {
                text += "  - {id: xa-\(province)-\(commune), name: Xã, kind: commune, parent: tinh-\(province), "
                text += "identifiers: [{scheme: s, value: \"\(province * 1000 + commune)\"}]}\n"
            }
        }
        let tree = try BodyTree(reading: Array(text.utf8), named: "x.yaml")
        #expect(tree.bodies.count == 34 * 121)
        let day = try #require(CalendarDate(parsing: "2027-01-01"))
        #expect(tree.descendants(of: "tinh-33", on: day).count == 120)
    }

    @Test func `tells a circle of many bodies once`() throws {
        var text = "bodies: 1\nid: x\ntitle: X\nitems:\n"
        for number in 0..<5_000 { text += "  - {id: b\(number), name: B, kind: k, parent: b\((number + 1) % 5_000)}\n" }
        do throws(ReadingFailure) {
            _ = try BodyTree(reading: Array(text.utf8), named: "x.yaml")
            Issue.record("a circle was read")
        } catch {
            #expect(error.diagnostics.map(\.message.code) == ["parent-cycle"])
        }
    }
}
