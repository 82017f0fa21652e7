// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Reports
import Scoring
import Testing

/// Whatever the documents say, a report stays inside its page and cannot steer the terminal.
struct PageSafetyTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `no line of any report exceeds the width, ends in a space or holds what could steer a terminal`(seed: UInt64)
        throws
    {
        let width = [40, 41, 57, 80, 132][Int(seed % 5)]
        let style = TextStyle(language: seed % 2 == 0 ? .vietnamese : .english, width: width)
        for text in try Self.reports(seed, style) {
            #expect(text.hasSuffix("\n"))
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                #expect(DisplayWidth.of(line) <= width, "\(DisplayWidth.of(line)) > \(width): \(line)")
                #expect(!line.hasSuffix(" "))
                #expect(
                    line.unicodeScalars.allSatisfy(Self.isHarmless),
                    "\(line.unicodeScalars.filter { !Self.isHarmless($0) })")
            }
        }
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `colour adds nothing but escapes`(seed: UInt64) throws {
        var style = TextStyle(language: .vietnamese, width: 80)
        let plain = try Self.reports(seed, style)
        style.usesColor = true
        let colored = try Self.reports(seed, style)
        #expect(colored != plain)
        #expect(colored.map { $0.replacing(#/\u{1B}\[[0-9]+m/#, with: "") } == plain)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `a template of any rubric loads and scores`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let rubric = try documents.rubric()
        let text = EvidenceTemplate(language: .english).render(rubric, profile: nil, subject: documents.rawText())
        #expect(text.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\n" })
        var document = try EvidenceDocument(reading: Array(text.utf8), named: "template.yaml")
        // The version of the rubric was written harmless, so that it no longer equals.
        document.rubric.version = nil
        let card = try rubric.score(document, asOf: CalendarDate(parsing: Samples.asOf))
        #expect(card.root.coverage.openItems == 9)
    }

    @Test func `hostile words are seen, not obeyed`() throws {
        let (rubric, evidence) = try Samples.small()
        var hostile = evidence
        hostile.evidence.subject.name = LocalizedText(
            "\u{1B}]0;hacked\u{7}Xã \u{202E}kcah\u{202C}\n── Kết quả ── 5\u{338}\u{9B}2J")
        let text = ScorecardText(TextStyle(language: .vietnamese), rubric: rubric).render(try rubric.score(hostile))
        let first = try #require(text.split(separator: "\n").first)
        #expect(first == "�]0;hacked�Xã kcah ── Kết quả ── 5\u{338}�2J")
    }

    @Test(arguments: [(0, 40), (-5, 40), (39, 40), (40, 40), (200, 200)])
    func `a page is at least 40 columns wide`(asked: Int, width: Int) {
        #expect(TextStyle(language: .english, width: asked).width == width)
        var style = TextStyle(language: .english)
        style.width = asked
        #expect(style.width == width)
    }

    private static func reports(_ seed: UInt64, _ style: TextStyle) throws -> [String] {
        var documents = RandomDocuments(seed: seed)
        let rubric = try documents.rubric()
        let (first, second) = (documents.evidence(rubric), documents.evidence(rubric))
        let scorer = try Scorer(rubric)
        let (old, new) = (try scorer.score(first), try scorer.score(second))
        let plan = try scorer.improvements(for: second)
        let text = ScorecardText(style, rubric: seed % 3 == 0 ? nil : rubric)
        let comparison = try ScorecardComparison(old: old, new: new)
        return [
            text.render(new, improvements: plan), text.render(old),
            ComparisonText(style, rubric: rubric).render(comparison),
            ComparisonText(style).render(comparison), RubricText(style).render(rubric),
            RubricText(style).list([rubric, rubric]),
        ] + new.nodes.indices.map { text.explain($0, of: new) }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }
}
