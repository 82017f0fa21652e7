// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import RubricLibrary
internal import Scoring

/// A program that embeds the scoring library: one office under a rubric of its own, then a hundred communes at once under
/// the rubric that comes with the package.
@main
enum EmbedScoring {
    static func main() async throws {
        try scoreOffice()
        print()
        try await scoreCommunes()
    }

    /// A rubric and evidence from bytes, wherever they come from; then the same evidence made in memory.
    static func scoreOffice() throws {
        let rubricBytes = Array(FirstRubric.rubric.utf8)
        let evidenceBytes = Array(FirstRubric.evidence.utf8)
        let rubric = try Rubric(reading: rubricBytes, named: "first.yaml")
        let evidence = try EvidenceDocument(reading: evidenceBytes, named: "evidence.yaml")
        let card = try rubric.score(evidence)
        show(card)

        let answers = ["owner": ItemAnswer("yes"), "dictionary": ItemAnswer("no"), "log": ItemAnswer("yes")]
        let office = SubjectEvidence(subject: Subject(id: "our-office"), answers: answers)
        let made = EvidenceDocument(id: "in-memory", rubric: .init(id: "first"), asOf: evidence.asOf, evidence: office)
        show(try rubric.score(made))
    }

    /// The level, and what blocks the next one.
    static func show(_ card: Scorecard) {
        guard let level = card.level, let reached = level.reached, let points = card.root.value else { return }
        let title = level.title(of: reached)?.text(in: .english) ?? ""
        print("\(card.evidence.id): level \(reached) (\(title)), \(points) of \(card.root.range.high) points")
        for node in level.blockers.flatMap(\.failing) {
            print("  blocks level \(level.next ?? ""): \(card.node(node)?.title.text(in: .english) ?? node.text)")
        }
    }

    /// One scorer, shared by all tasks: it is immutable, and scoring is a pure function.
    static func scoreCommunes() async throws {
        guard let document = ShippedRubrics.document(id: "vn-data-governance") else { return }
        let rubric = try Rubric(reading: document.bytes, named: document.path)
        let scorer = try Scorer(rubric, profile: "commune")
        let communes = InventedCommunes(rubric: rubric)
        let counts = try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 1...100 {
                group.addTask { try scorer.score(communes.commune(number)).level?.reached }
            }
            return try await group.reduce(into: [:]) { counts, level in counts[level, default: 0] += 1 }
        }
        print("100 invented communes under \(rubric.identity.id) \(rubric.identity.version)")
        for level in rubric.root.levels?.levels ?? [] {
            let count = counts[level.id] ?? 0
            print("  level \(level.id): \(count) \(String(repeating: "▪", count: count))")
        }
        if let notice = rubric.notice { print(notice.text(in: .english)) }
    }
}
