// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import RubricLibrary
import Testing

@Suite("A shipped programme says how it was read")
struct PlanParticularsTests {
    private static func programme(_ id: String) throws -> Programme {
        let document = try #require(ShippedRubrics.document(id: id))
        return try Programme(reading: document.bytes, named: document.path)
    }

    private static func english(_ text: LocalizedText) -> String? {
        text.entries.first { $0.language == .english }?.text
    }

    @Test func `1305 marks the 14 rows that print one value, and says so of each and of all`() throws {
        let programme = try Self.programme("bac-ninh-1305-qd-ubnd")
        let rows = programme.indicators.filter { $0.targets["2030"]?.isInferred == true }
        let numbers = [9...9, 17...24, 33...37].flatMap { Array($0) }
        #expect(numbers.count == 14)
        #expect(rows.map(\.id) == numbers.map { String($0) })
        #expect(rows.allSatisfy { $0.targets["2025"] == nil })
        #expect(programme.indicators.count { $0.targets["2025"] != nil } == 27)
        #expect(
            Set(rows.map { $0.targets["2030"]?.note?.both }) == [
                [
                    "Nguồn chỉ in một giá trị, không ghi của năm nào; hiểu là đến hết năm 2030.",
                    "The source prints one value without saying for which year; it is taken for the end of 2030.",
                ]
            ])
        let note: [String] = [
            """
            Phụ lục I: 27 dòng in giá trị cho cả hai năm; 14 dòng (9, 17–24, 33–37) chỉ in một giá trị \
            và mất ô trống nên không rõ của năm nào. Giá trị đó ghi cho năm 2030.
            """,
            """
            Annex I: 27 rows print values for both years; 14 rows (9, 17–24, 33–37) print one value \
            and have lost the empty cell, so the year is not known. That value is given to 2030.
            """,
        ]
        #expect(programme.notes.map(\.both).contains(note))
    }

    @Test func `1305 counts by position the 86 tasks that lost their number, and says so`() throws {
        let programme = try Self.programme("bac-ninh-1305-qd-ubnd")
        #expect(programme.tasks.map(\.id) == (1...137).map { "pl2.\($0)" })
        let lost = [17...35, 37...53, 55...66, 68...90, 121...121, 123...123, 125...137].flatMap { Array($0) }
        #expect(lost.count == 86)
        for (index, task) in programme.tasks.enumerated() {
            #expect(task.number == (lost.contains(index + 1) ? nil : String(index + 1)))
        }
        let note: [String] = [
            """
            86 nhiệm vụ mất số thứ tự trong tệp nguồn: 17–35, 37–53, 55–66, 68–90, 121, 123, 125–137. \
            Số trong mã của các nhiệm vụ này tính theo vị trí; mọi số còn in đều khớp với vị trí.
            """,
            """
            86 tasks have lost their number in the source file: 17–35, 37–53, 55–66, 68–90, 121, 123, \
            125–137. Their ids count by position; every number that is printed agrees with its \
            position.
            """,
        ]
        #expect(programme.notes.map(\.both).contains(note))
    }

    @Test func `334 counts its bullets by section and position, in the order of the source`() throws {
        let programme = try Self.programme("lang-son-334-kh-ubnd")
        let places = (1...9).map { (section: "a", number: $0) } + (1...11).map { (section: "b", number: $0) }
        #expect(programme.indicators.map(\.id) == places.map { "\($0.section).\($0.number)" })
        #expect(programme.indicators.map(\.section) == places.map(\.section))
        #expect(
            programme.notes.contains {
                $0.text(in: .english).hasPrefix("The targets are printed as bullets without number, agency or unit")
            })
    }

    @Test(
        arguments: [
            ("bac-ninh-186-kh-ubnd", []), ("lang-son-334-kh-ubnd", []),
            (
                "bac-ninh-1305-qd-ubnd",
                [
                    "bo-sung.1 2030 percent value 1 striven for, inferred", "bo-sung.2 2025 percent at_least 1/100",
                    "bo-sung.2 2030 percent at_least 1/100 to be kept", "bo-sung.3 2025 percent at_least 3/10",
                    "bo-sung.4 2030 percent value 1 striven for", "bo-sung.5 2025 percent value 1",
                    "bo-sung.6 2025 percent value 1", "bo-sung.7 2025 count value 1139",
                    "bo-sung.8 2025 count a value 25, b value 982, c value 82, d value 1139",
                ]
            ),
            ("ninh-binh-19-kh-ubnd", ["bo-sung.1 2025 rank at_most 15 striven for"]),
            (
                "dong-thap-3256-qd-ubnd",
                ["bo-sung.1 2028-2030 percent at_least 3/100", "bo-sung.2 2028-2030 percent value 1"]
            ),
        ] as [(String, [String])])
    func `has the targets that stand outside of the table, with their numbers`(plan: String, targets: [String]) throws {
        let programme = try Self.programme(plan)
        let told = programme.additionalTargets.flatMap { indicator in
            indicator.targets.sorted { $0.key < $1.key }.map { phase, target in
                let marks = [
                    target.isAspirational ? "striven for" : nil, target.isInferred ? "inferred" : nil,
                    target.isMaintained ? "to be kept" : nil,
                ].compactMap(\.self).joined(separator: ", ")
                return [indicator.id, phase, indicator.unit.rawValue, Self.wanted(target.requirement), marks]
                    .filter { !$0.isEmpty }.joined(separator: " ")
            }
        }
        #expect(told == targets)
        #expect(programme.additionalTargets.allSatisfy { $0.printedIn?.isEmpty == false })
    }

    private static func wanted(_ requirement: IndicatorTarget.Requirement) -> String {
        func text(_ bound: IndicatorTarget.Bound) -> String { "\(bound.comparison.rawValue) \(bound.value)" }
        return switch requirement {
        case .bound(let bound): text(bound)
        case .parts(let parts): parts.map { "\($0.id) \(text($0.bound))" }.joined(separator: ", ")
        case .levels(let levels): "levels \(levels)"
        case .qualitative: "qualitative"
        case .none: "none"
        }
    }

    @Test(arguments: PublishedPlan.all)
    func `has an English title beside every Vietnamese one`(plan: PublishedPlan) throws {
        let programme = try Self.programme(plan.id)
        let parts = programme.tracked.flatMap(\.targets.values).flatMap { target in
            if case .parts(let parts) = target.requirement { parts.map(\.name) } else { [LocalizedText]() }
        }
        let titles =
            [programme.title, programme.document.title, programme.document.issuer]
            + programme.phases.map(\.title) + programme.sections.map(\.title) + programme.tracked.map(\.name) + parts
            + programme.duties.map(\.what) + programme.tasks.map(\.name)
        #expect(titles.count > programme.indicators.count + programme.tasks.count)
        let untranslated = titles.filter { title in
            let english = Self.english(title) ?? ""
            return english.isEmpty || english == title.text(in: .vietnamese)
        }
        #expect(untranslated.map { $0.text(in: .vietnamese) } == [])
    }
}
