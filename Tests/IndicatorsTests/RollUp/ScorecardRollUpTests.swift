// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Scoring
import Testing

/// Scorecards of 120 invented bodies: each answers five questions, and its level is how many it answers with yes from the
/// first on.
private struct GeneratedScorecards {
    let cards: [Scorecard]
    let bodies: BodyTree

    private static let rubric = """
        rubric: 1
        id: maturity
        version: "1"
        title: Maturity
        status: proposed
        sources: [{id: own, title: Own, status: proposed}]
        scales: {yes_no: {options: [{id: no, points: 0, title: No}, {id: yes, points: 1, title: Yes}]}}
        root:
          id: root
          title: Root
          combine: mean
          children:
            - {id: q1, scale: yes_no, title: Q}
            - {id: q2, scale: yes_no, title: Q}
            - {id: q3, scale: yes_no, title: Q}
            - {id: q4, scale: yes_no, title: Q}
            - {id: q5, scale: yes_no, title: Q}
          levels:
            list:
              - {id: one, value: 1, title: L, requires: [{ratio: {node: q1, at_least: 1}}]}
              - {id: two, value: 2, title: L, requires: [{ratio: {node: q2, at_least: 1}}]}
              - {id: three, value: 3, title: L, requires: [{ratio: {node: q3, at_least: 1}}]}
              - {id: four, value: 4, title: L, requires: [{ratio: {node: q4, at_least: 1}}]}
              - {id: five, value: 5, title: L, requires: [{ratio: {node: q5, at_least: 1}}]}
        """

    init() throws {
        let scorer = try Scorer(try Rubric(reading: Array(Self.rubric.utf8), named: "maturity.yaml"))
        var random = SeededRandom(120)
        var cards: [Scorecard] = []
        var lines = ["minh-ha province"]
        for number in 1...120 {
            let id = number % 5 == 0 ? "so-\(number)" : "xa-\(number)"
            lines.append("\(id) \(number % 5 == 0 ? "department" : "commune") minh-ha")
            let answers = (1...5).map { question -> String in
                let own = random.number(10) < 9 - question ? "yes" : "no"
                // Two thirds were checked by somebody else, who sometimes says no.
                let isChecked = number % 3 != 0
                let checked = own == "yes" && random.number(10) == 0 ? "no" : own
                return isChecked
                    ? "q\(question): [{value: \(own)}, {value: \(checked), assessment: verified}]"
                    : "q\(question): \(own)"
            }
            let text = """
                evidence: 1
                id: evidence-\(id)
                version: "1"
                subject: {id: \(id)}
                rubric: maturity
                answers: {\(answers.joined(separator: ", "))}
                """
            let evidence = try EvidenceDocument(reading: Array(text.utf8), named: "\(id).yaml")
            cards.append(try scorer.score(evidence, asOf: try ProgressSample.day("2026-02-01")))
        }
        self.cards = cards
        bodies = try ProgressSample.bodies(lines.joined(separator: "\n"))
    }

    /// How the programme stands with levels.
    func track(
        _ levels: [BodyLevel], counting: ProgressResult.AssessmentChoice = .any
    ) throws -> IndicatorProgress {
        let indicator = """
            id: i, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [department, commune], \
            level: {at_least: 3, rubric: maturity}}
            """
        var input = ProgressInput(
            programme: try ProgressSample.programme([indicator]), figures: FigureSet(figures: []),
            asOf: try ProgressSample.day("2026-02-19"))
        input.bodies = bodies
        input.levels = levels
        input.counting = counting
        return try #require(ProgressTracker.track(input).rows.first)
    }
}

@Suite("The share of 120 scored bodies at level 3")
struct ScorecardRollUpTests {
    private let generated: GeneratedScorecards

    init() throws { generated = try GeneratedScorecards() }

    @Test func `is one number by three ways`() throws {
        let tracked = try generated.track(generated.cards.compactMap { BodyLevel($0) })

        // Counted by hand: the scorecards whose level has a number of 3 or more.
        let counted = generated.cards.filter { ($0.level?.value ?? 0) >= 3 }.count
        #expect(counted > 10 && counted < 110)
        #expect(tracked.figure?.value == Rational(counted, over: 120))

        // Written as JSON results and read back.
        let read = try generated.cards.map { card in
            try Scorecard(json: try card.json(pretty: false), named: "\(card.subject.id).json")
        }
        let again = try generated.track(read.compactMap { BodyLevel($0) })
        #expect(again == tracked)
        #expect(again.rollUp?.met == counted)
        #expect(again.rollUp?.counted == 120)
        #expect(again.rollUp?.shortfalls.count == 120 - counted)
    }

    @Test func `counts verified levels by the verified answers alone`() throws {
        let tracked = try generated.track(generated.cards.compactMap { BodyLevel($0) }, counting: .verified)
        // By hand: the questions with a verified yes, from the first on.
        let counted = generated.cards.filter { card in
            let yes = (1...5).prefix { question in
                guard let answer = card.node("q\(question)")?.answer else { return false }
                return answer.responses.contains {
                    $0.assessment == .verified && $0.value == .word("yes")
                }
            }
            return yes.count >= 3
        }.count
        #expect(counted > 5)
        #expect(tracked.rollUp?.met == counted)
        #expect(tracked.rollUp?.verified == counted)
        #expect(tracked.rollUp?.shortfalls.filter { $0.cause == .noEvidence }.count == 40)
    }
}
