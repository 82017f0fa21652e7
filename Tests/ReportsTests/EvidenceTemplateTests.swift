// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Reports
import Scoring
import Testing

struct EvidenceTemplateTests {
    /// Every rubric of `Rubrics/` with no profile and with each of its profiles.
    static let cases: [(rubric: String, profile: String?)] = {
        let folder = TestFiles.package.appendingPathComponent("Rubrics").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().flatMap { name -> [(rubric: String, profile: String?)] in
            let id = String(name.dropLast(5))
            let profiles = (try? TestFiles.rubric(id))?.profiles.map(\.id) ?? []
            return [(id, nil)] + profiles.map { (id, $0) }
        }
    }()

    @Test(arguments: cases, [Language.vietnamese, .english])
    func `a template loads and scores, with nothing answered`(
        choice: (rubric: String, profile: String?), language: Language
    ) throws {
        let rubric = try TestFiles.rubric(choice.rubric)
        let text = EvidenceTemplate(language: language).render(rubric, profile: choice.profile, subject: "so-tai-chinh")
        #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
        let document = try EvidenceDocument(reading: Array(text.utf8), named: "template.yaml")
        #expect(document.profile == choice.profile)
        let card = try rubric.score(document, asOf: CalendarDate(parsing: Samples.asOf))
        #expect(card.root.coverage.answeredItems == 0)
        #expect(card.findings == [])
    }

    @Test(arguments: cases)
    func `a template asks exactly the items of the profile`(choice: (rubric: String, profile: String?)) throws {
        let rubric = try TestFiles.rubric(choice.rubric)
        let text = EvidenceTemplate(language: .vietnamese).render(
            rubric, profile: choice.profile, subject: "so-tai-chinh")
        let asked = text.split(separator: "\n").map { $0.drop { $0 == "#" || $0 == " " } }.filter { $0.hasSuffix(":") }
        let items = Set(asked.map { String($0.dropLast()) }).intersection(rubric.items.map(\.id))
        let profile = choice.profile.flatMap(rubric.profile)
        let wanted = rubric.items.filter { item in
            guard let profile else { return true }
            return profile.tags.allSatisfy(item.tags.contains)
                && !profile.excludedTags.contains(where: item.tags.contains)
        }
        #expect(items == Set(wanted.map(\.id)))
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the samples of sub-subjects load once the comment marks are gone`(language: Language) throws {
        let rubric = try TestFiles.rubric("vn-dqi")
        let text = EvidenceTemplate(language: language).render(rubric, profile: nil, subject: "dat-dai")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "# subjects:"))
        let freed =
            lines[..<start] + lines[start...].map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 == "#" ? "" : $0 }
        let document = try EvidenceDocument(reading: Array(freed.joined(separator: "\n").utf8), named: "template.yaml")
        let card = try rubric.score(document, asOf: CalendarDate(parsing: Samples.asOf))
        let asked = card.nodes.count { $0.isItem && $0.answer?.state == .unanswered }
        #expect(asked == 10)
        #expect(document.evidence.subjects.count == 1)
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a template is written as it should be`(language: Language) throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let template = EvidenceTemplate(language: language)
        try expectGolden(
            template.render(rubric, profile: "commune", subject: "Xã Đại Đồng"), "template-commune.\(language).yaml")
        let (small, _) = try Samples.small()
        try expectGolden(template.render(small, profile: nil, subject: "xa-thu"), "template-office.\(language).yaml")
        let dqi = try TestFiles.rubric("vn-dqi")
        try expectGolden(
            template.render(dqi, profile: "rules", subject: "dat-dai"), "template-database.\(language).yaml")
    }

    @Test(arguments: [
        ("so-tai-chinh", "so-tai-chinh"), ("Sở Tài chính", "so-tai-chinh"), ("  Xã Đại Đồng  ", "xa-dai-dong"),
        ("Ủy ban nhân dân phường Kinh Bắc", "uy-ban-nhan-dan-phuong-kinh-bac"), ("資料", "co-quan"), ("", "co-quan"),
        ("a: b\n# {x}", "a-b-x"), ("Đặc khu \"Vân Đồn\" \\ \u{1B}[31m", "dac-khu-van-don-31m"),
    ])
    func `the subject becomes an id`(subject: String, id: String) throws {
        let (rubric, _) = try Samples.small()
        let text = EvidenceTemplate(language: .vietnamese).render(rubric, profile: nil, subject: subject)
        let document = try EvidenceDocument(reading: Array(text.utf8), named: "template.yaml")
        #expect(document.evidence.subject.id == id)
        #expect(document.identity.id == "\(id)-office")
    }

    @Test func `a profile that the rubric does not have asks for everything`() throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let template = EvidenceTemplate(language: .english)
        #expect(
            template.render(rubric, profile: "none", subject: "x")
                == template.render(rubric, profile: nil, subject: "x"))
    }
}
