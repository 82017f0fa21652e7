// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SafeFiles
import Scoring
import SelfAssessment
import Testing

/// Random walks, held against the plain meaning of what was done.
struct SessionPropertyTests {
    private static let starts = [
        ("e.yaml", ""),
        (
            "e.yaml",
            """
            # Sở Xây dựng
            defaults: {rater: An}
            answers:
              # kế hoạch
              plan: full # c1.
              owner:
                value: 5
                note: |
                  hai dòng
                  # không phải chú thích
              kinds: [a]   # c2.
              share: {value: 50%, rater: Bình}

            subjects:
              - id: dan-cu
                kind: database
                answers:
                  described: # c3.
              - {id: dat-dai, kind: database, answers: {described: none}}

            """
        ),
        ("e.yaml", "answers: {plan: none, share: [{value: 1%, rater: An}, {value: 2%}]} # c1.\r\n" + twoDatabases),
        ("e.json", ""),
    ]

    private static func bytes(_ start: Int) -> (name: String, bytes: [UInt8]) {
        let (name, text) = starts[start]
        if name == "e.json" {
            let text =
                #"{"evidence":1,"id":"e","subject":{"id":"s"},"rubric":"small","as_of":"2026-11-20","answers":{"plan":"none"}}"#
            return (name, Array(text.utf8))
        }
        return (name, Array((SessionFolder.head + text).utf8))
    }

    @Test(arguments: starts.indices, 0..<6)
    func `after every change the bytes load as what the session says, and only the edited answer differs`(
        start: Int, seed: Int
    ) throws {
        let rubric = try #require(SessionRubrics.small)
        var random = SeededGenerator(seed: UInt64(start * 100 + seed))
        let (name, bytes) = Self.bytes(start)
        let respondent = [Respondent.an, .binh, Respondent(), Respondent(rater: "Chi", assessment: .verified)]
            .randomElement(using: &random)
        var session = try AssessmentSession(
            reading: bytes, named: name, rubric: rubric, respondent: respondent ?? .an)
        for _ in 0..<25 {
            let before = session
            let place = try #require(session.questions.randomElement(using: &random))
            let change = Self.change(session.question(place), &random)
            do throws(SessionRefusal) {
                try session.apply(change, to: place)
            } catch {
                #expect(session.bytes == before.bytes)
                continue
            }
            let reread = try EvidenceDocument(reading: session.bytes, named: name)
            #expect(reread == session.document)
            #expect(session.card == (try Scorer(rubric).score(reread)))
            for other in session.questions where other != place {
                #expect(session.document.responses(at: other) == before.document.responses(at: other))
            }
            let others = { (session: AssessmentSession) in session.question(place)?.others.map(\.response) }
            #expect(others(session) == others(before))
            let edited = try EvidenceEditor(reading: before.bytes, named: name)
            #expect(
                Twin.isSame(before.bytes, session.bytes, outside: try Twin.bytes(of: place, in: edited, named: name)),
                "\(place.item) \(change)")
        }
        while session.canUndo { try session.undo() }
        #expect(session.bytes == bytes)
    }

    @Test(arguments: 0..<12)
    func `of two who change one file at random no change is lost: it is in the file, or it waits to be decided`(
        seed: Int
    ) throws {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        let folder = try SessionFolder(Self.starts[1].1)
        // Even seeds: two people; odd ones: one person in two windows.
        var files = [try folder.open(by: .an), try folder.open(by: seed % 2 == 0 ? .binh : .an)]
        for _ in 0..<30 {
            let turn = Int.random(in: 0..<2, using: &random)
            var file = files[turn]
            let place = try #require(file.session.questions.randomElement(using: &random))
            let change = Self.change(file.session.question(place), &random)
            // What the change comes to where nobody else works on the file.
            var alone = file.session
            let isRefused = (try? alone.apply(change, to: place)) == nil
            let failed = failure { () throws(AssessmentFailure) in try file.apply(change, to: place) }
            let onDisk = try EvidenceDocument(reading: try SafeFile.contents(of: folder.path).bytes, named: folder.path)
            #expect((failed != nil) == isRefused)
            if !isRefused {
                #expect(onDisk == file.session.document)
                #expect(file.isSaved)
                if seed % 2 == 0 { #expect(file.conflicts == []) }
                let mine = alone.question(place)?.own?.response
                let now = file.session.question(place)?.own?.response
                let waiting = file.conflicts.first { $0.question == place }
                #expect(
                    Self.isKept(change, mine, in: now) || waiting?.mine?.response == mine,
                    "\(seed) \(place.item) \(change)")
            }
            for conflict in file.conflicts {
                let decision: SessionConflict.Decision = Bool.random(using: &random) ? .mine : .theirs
                try file.decide(conflict.question, decision)
                #expect(file.isSaved)
            }
            files[turn] = file
        }
        let comments = Twin.comments(try folder.text)
        #expect(comments == ["c1.", "c2.", "c3."])
    }

    /// Whether what a change has set, in an answer as it would be alone, is in another.
    private static func isKept(_ change: SessionChange, _ mine: Response?, in now: Response?) -> Bool {
        switch change {
        case .answer, .option, .state, .clear:
            now?.value == mine?.value && now?.state ?? .unanswered == mine?.state ?? .unanswered
                && now?.reason == mine?.reason
        case .note: now?.note == mine?.note
        case .attach: now?.documents.last == mine?.documents.last
        case .detach: mine?.documents.allSatisfy { now?.documents.contains($0) ?? false } ?? true
        case .discard: now == nil
        }
    }

    /// Any change of a question, often one that fits.
    private static func change(_ question: SessionQuestion?, _ random: inout SeededGenerator) -> SessionChange {
        let typed: [String] =
            switch question?.form {
            case .choice(let options): options.map(\.key)
            case .several(let options): options.map(\.key) + ["-", options.map(\.id).joined(separator: ", ")]
            case .number, nil: ["0", "50 %", "12,5%", "3/8", "7", "0,25", "99"]
            }
        // White space around what is typed goes.
        let texts = EvidenceMaker.hostile.filter { $0.first?.isWhitespace != true && $0.last?.isWhitespace != true }
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .clear
        case 1: return .discard
        case 2: return .note(texts.randomElement(using: &random) ?? "")
        case 3: return .state(.unknown, reason: texts.randomElement(using: &random))
        case 4: return .notApplicable(reason: texts.randomElement(using: &random))
        case 5:
            return .attach(
                title: texts.randomElement(using: &random) ?? "", location: texts.randomElement(using: &random) ?? "",
                date: Bool.random(using: &random) ? "" : "20/11/2026")
        case 6: return .detach(1)
        default: return .answer(typed.randomElement(using: &random) ?? "")
        }
    }
}

extension EvidenceDocument {
    /// All responses at a place.
    fileprivate func responses(at place: AnswerPlace) -> [Response] {
        var subject = evidence
        for part in place.parts {
            guard let next = subject.subjects.first(where: { $0.subject.id == part.id }) else { return [] }
            subject = next
        }
        return subject.answers[place.item]?.responses ?? []
    }
}
