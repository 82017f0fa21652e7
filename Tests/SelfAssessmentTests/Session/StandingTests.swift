// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Scoring
import SelfAssessment
import Testing

struct StandingTests {
    private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Examples/evidence")

    private func example(_ name: String) throws -> AssessmentSession {
        let bytes = [UInt8](try Data(contentsOf: Self.examples.appendingPathComponent(name + ".yaml")))
        let rubric = try #require(SessionRubrics.governance)
        return try AssessmentSession(
            reading: bytes, named: name + ".yaml", rubric: rubric,
            respondent: Respondent(rater: "An", assessment: .verified, date: CalendarDate(parsing: "2026-11-30")))
    }

    @Test(arguments: ["so-xay-dung", "tinh-minh-ha", "xa-tan-lap"])
    func `the standing is what scoring says of the same bytes`(name: String) throws {
        let session = try example(name)
        let rubric = try #require(SessionRubrics.governance)
        let card = try rubric.score(try EvidenceDocument(reading: session.bytes, named: name + ".yaml"))
        let standing = session.standing
        #expect(session.card == card)
        #expect(standing.level?.id == card.level?.reached)
        #expect(standing.next?.id == card.level?.next)
        #expect(standing.progress == card.level?.progress)
        #expect(standing.value == card.root.published)
        #expect(standing.coverage == card.root.coverage.share)
        #expect(standing.answered == card.root.coverage.answeredItems)
        #expect(standing.answered + standing.open + standing.excluded == session.questions.count)
        for domain in session.domains {
            let node = try #require(card.node(domain.id))
            #expect(domain.title == node.title)
            #expect(domain.standing.level?.id == node.level?.reached)
            #expect(domain.asked == domain.settled + domain.unknown + domain.open)
            #expect(
                domain.questions.count == node.coverage.answeredItems + node.coverage.openItems
                    + node.coverage.excludedItems)
        }
    }

    @Test(arguments: ["so-xay-dung", "tinh-minh-ha", "xa-tan-lap"])
    func `who answers what the next level needs has reached it`(name: String) throws {
        var session = try example(name)
        var measures: [String: MeasureValue] = [:]
        let needs = session.needs()
        let towards = try #require(needs.towards)
        #expect(session.standing.next == towards)
        #expect(needs.obstacles == [])
        #expect(needs.unmet == session.standing.unmet)
        #expect(needs.steps.isEmpty == false)
        #expect(needs.steps.map(\.number) == needs.steps.map(\.number).sorted())
        for step in needs.steps {
            let question = try #require(session.question(step.question))
            #expect(question.number == step.number)
            #expect(question.title == step.step.title)
            #expect(question.blocksLevel)
            #expect(question.blocksDomain)
            #expect((question.status == .measured) == (step.step.measure != nil))
            if let measure = step.step.measure {
                measures[measure] = MeasureValue(.number(number(step.step.to)))
                continue
            }
            try session.apply(.answer(step.step.to), to: step.question)
            for number in 0..<step.step.documents {
                try session.apply(.attach(title: "QĐ \(number)", location: "", date: "20/11/2026"), to: step.question)
            }
        }
        // What is measured is not answered: it is measured anew.
        var document = session.document
        document.evidence.measures.merge(measures) { _, new in new }
        let rubric = try #require(SessionRubrics.governance)
        #expect(try rubric.score(document).level?.reached == towards.id)
        if measures.isEmpty { #expect(session.standing.level == towards) }
    }

    @Test func `a question says whether it keeps a level back, and no longer when it does not`() throws {
        var session = try AssessmentSession(small: "")
        #expect(session.standing.level?.id == "1")
        #expect(session.standing.next?.title == LocalizedText(vi: "Đang phát triển", en: "Developing"))
        #expect(session.standing.blocking == 2)
        #expect(session.questions.filter { session.question($0)?.blocksLevel == true } == [.plan, .owner])
        try session.apply(.answer("partial"), to: .plan)
        #expect(session.standing.blocking == 1)
        #expect(session.question(.plan)?.blocksLevel == false)
        #expect(session.needs().steps.map(\.question) == [.owner])
        try session.apply(.answer("5"), to: .owner)
        #expect(session.standing.level?.id == "2")
        #expect(session.standing.next == nil)
        #expect(session.standing.unmet == [])
        #expect(session.needs().towards == nil)
        #expect(session.needs().steps == [])
    }

    @Test func `evidence that is missing behind an answer is told with the question`() throws {
        var session = try AssessmentSession(small: "answers: {plan: partial}\n", by: Respondent(date: sessionDay))
        #expect(session.question(.plan)?.evidence?.kind == .document)
        #expect(session.question(.plan)?.shortfall == nil)
        try session.apply(.answer("full"), to: .plan)
        #expect(session.question(.plan)?.shortfall == (try shortfall(of: session)))
        try session.apply(.attach(title: "QĐ 1", location: "", date: ""), to: .plan)
        #expect(session.question(.plan)?.shortfall == nil)
    }

    private func shortfall(of session: AssessmentSession) throws -> EvidenceShortfall {
        try #require(session.card.node("plan")?.answer?.evidence)
    }

    @Test func `measures of other documents are scored beside those of the document`() throws {
        let rubric = try #require(SessionRubrics.small)
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\n"
        let measures = try MeasureSet(
            try DocumentComposer.compose(Array("measures: {quality.correct: 0.75}\n".utf8), named: "m.yaml"))
        var session = try AssessmentSession(
            reading: Array(text.utf8), named: "e.yaml", rubric: rubric, respondent: .an, measures: [measures])
        let place = AnswerPlace(item: "measured")
        #expect(session.question(place)?.measure == .number(try #require(Rational(3, over: 4))))
        try session.apply(.answer("full"), to: .plan)
        #expect(session.question(place)?.status == .measured)
        #expect(session.document.evidence.measures == [:])
    }
}
