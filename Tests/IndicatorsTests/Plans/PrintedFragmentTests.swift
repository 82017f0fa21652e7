// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("The print in a shipped programme")
struct PrintedFragmentTests {
    @Test(arguments: PublishedPlan.all)
    func `stands in the source, text by text`(plan: PublishedPlan) throws {
        let source = PrintedText(try plan.text())
        let fragments = PrintedFragment.all(in: try plan.programme())
        #expect(!fragments.isEmpty)
        let missing = fragments.filter { !source.contains($0.text) }
        #expect(missing.map { "line \($0.line): \($0.text)" } == [])
    }

    /// The columns of each plan's tables, in the order of the source.
    @Test(arguments: [
        (PublishedPlan("bac-ninh-186-kh-ubnd"), "indicators", "number name unit_printed targets monitoring"),
        (PublishedPlan("bac-ninh-186-kh-ubnd"), "tasks", "number name lead cooperating result deadline"),
        (PublishedPlan("bac-ninh-1305-qd-ubnd"), "indicators", "number name unit_printed targets monitoring"),
        (PublishedPlan("bac-ninh-1305-qd-ubnd"), "tasks", "number name lead deadline result remark"),
        (PublishedPlan("ninh-binh-19-kh-ubnd"), "indicators", "name monitoring implementing deadline remark"),
        (PublishedPlan("ninh-binh-19-kh-ubnd"), "tasks", "name monitoring lead deadline remark"),
        (PublishedPlan("dong-thap-3256-qd-ubnd"), "indicators", "name targets monitoring ministry"),
        (PublishedPlan("dong-thap-3256-qd-ubnd"), "tasks", "number name lead cooperating result deadline"),
        (PublishedPlan("lang-son-334-kh-ubnd"), "indicators", "name"),
        (PublishedPlan("lang-son-334-kh-ubnd"), "tasks", "name"),
    ])
    func `stands in the source row by row, in its order`(plan: PublishedPlan, key: String, columns: String) throws {
        let source = PrintedText(try plan.text(), borders: .dropped)
        let rows = try #require(try plan.programme()[key]).items
        #expect(!rows.isEmpty)
        var place = 0
        for row in rows {
            let text = columns.split(separator: " ").flatMap { Self.cells(of: row, in: String($0)) }
                .joined(separator: " ")
            let range = source.range(of: text, from: place)
            #expect(range != nil, "\(text)")
            place = range?.upperBound ?? place
        }
    }

    private static func cells(of row: Node, in column: String) -> [String] {
        switch column {
        case "number":
            // Indicators of a section count from 1: the number is the end of their id.
            let id = row["id"]?.text?.split(separator: ".").last.map(String.init)
            return [row["unit"] == nil ? row["number"]?.text : id].compactMap(\.self)
        case "targets": return row["targets"]?.entries.compactMap { $0.value["printed"]?.text } ?? []
        default:
            let cell = row[column]
            return [cell?.text ?? cell?["printed"]?.text ?? cell?["vi"]?.text].compactMap(\.self)
        }
    }

    @Test(arguments: [
        (PublishedPlan("bac-ninh-186-kh-ubnd"), 22, 0, 25, 6), (PublishedPlan("bac-ninh-1305-qd-ubnd"), 41, 8, 137, 6),
        (PublishedPlan("lang-son-334-kh-ubnd"), 20, 0, 27, 2), (PublishedPlan("ninh-binh-19-kh-ubnd"), 47, 1, 9, 4),
        (PublishedPlan("dong-thap-3256-qd-ubnd"), 17, 2, 28, 6),
    ])
    func `is complete`(plan: PublishedPlan, indicators: Int, additional: Int, tasks: Int, duties: Int) throws {
        let programme = try plan.programme()
        #expect(programme["indicators"]?.count == indicators)
        #expect(programme["additional_targets"]?.count ?? 0 == additional)
        #expect(programme["tasks"]?.count == tasks)
        #expect(programme["reporting"]?.count == duties)
    }

    @Test(arguments: [
        (PublishedPlan("bac-ninh-186-kh-ubnd"), "2026-2027", 10, 0),
        (PublishedPlan("bac-ninh-186-kh-ubnd"), "2028-2030", 12, 0),
        (PublishedPlan("bac-ninh-1305-qd-ubnd"), "2025", 27, 0),
        (PublishedPlan("bac-ninh-1305-qd-ubnd"), "2030", 41, 0),
        (PublishedPlan("lang-son-334-kh-ubnd"), "2026-2027", 9, 0),
        (PublishedPlan("lang-son-334-kh-ubnd"), "2028-2030", 11, 0),
        (PublishedPlan("ninh-binh-19-kh-ubnd"), "2025", 47, 0),
        (PublishedPlan("dong-thap-3256-qd-ubnd"), "2026-2027", 11, 6),
        (PublishedPlan("dong-thap-3256-qd-ubnd"), "2028-2030", 17, 0),
    ])
    func `has all targets of each phase`(plan: PublishedPlan, phase: String, asked: Int, dashes: Int) throws {
        let programme = try plan.programme()
        let targets = try #require(programme["indicators"]).items.compactMap { $0["targets"]?[phase] }
        #expect(targets.count { $0["none"] == nil } == asked)
        #expect(targets.count { $0["none"] != nil } == dashes)
    }

    @Test func `has the 14 targets of 1305 that are inferred`() throws {
        let indicators = try #require(try PublishedPlan("bac-ninh-1305-qd-ubnd").programme()["indicators"]).items
        #expect(indicators.count { $0["targets"]?["2030"]?["inferred"]?.text == "true" } == 14)
    }
}
