// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// The questions of a document in the order of the rubric, as scoring finds them. A class because copies of a session
/// share it; it never changes.
final class QuestionList: Sendable {
    /// What of a question does not change with the answers.
    struct Entry: Sendable {
        let id: AnswerPlace
        /// Its position among the nodes of a scorecard.
        let slot: Int
        let node: RubricNode
        let rule: ItemRule
        let form: AnswerForm
        let evidence: EvidenceRule?
        let statesWithReason: [AnswerState]
        let domain: Int
        let path: [LocalizedText]
        let subjects: [Subject]
        /// What a search looks at, folded: the words nearest to the item, then what it asks, then where it stands.
        let words: [String]
    }

    /// Questions that belong together: those below one child of the root, for one sub-subject.
    struct Domain: Sendable {
        /// The position among the nodes of a scorecard; 0, the root, for items directly below it.
        let slot: Int
        let id: String
        let title: LocalizedText
        let subjects: [Subject]
        var questions: [Int] = []
    }

    let entries: [Entry]
    let domains: [Domain]
    private let positions: [AnswerPlace: Int]
    private let positionsOfSlots: [Int: Int]

    /// - Throws: when nothing is asked.
    init(_ card: Scorecard, of document: EvidenceDocument, _ scorer: Scorer) throws(ReadingFailure) {
        var builder = Builder(scorer: scorer, main: document.evidence)
        for (slot, node) in card.nodes.enumerated() { builder.add(node, at: slot) }
        guard !builder.entries.isEmpty else {
            let help = DiagnosticMessage.addSubjects(of: scorer.rubric)
            throw ReadingFailure(diagnostics: [
                Diagnostic(severity: .error, message: .nothingAsked, place: nil, help: help)
            ])
        }
        entries = builder.entries
        domains = builder.domains
        positions = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
        positionsOfSlots = Dictionary(entries.enumerated().map { ($1.slot, $0) }) { first, _ in first }
    }

    func position(of id: AnswerPlace) -> Int? { positions[id] }

    /// The position of the question at a position among the nodes of a scorecard.
    func position(ofSlot slot: Int) -> Int? { positionsOfSlots[slot] }

    private struct Builder {
        let scorer: Scorer
        let main: SubjectEvidence
        var entries: [Entry] = []
        var domains: [Domain] = []
        private var domainOfSlot: [Int: Int] = [:]
        /// The nodes from the root to the one before.
        private var above: [(slot: Int, node: ScoredNode)] = []

        init(scorer: Scorer, main: SubjectEvidence) {
            self.scorer = scorer
            self.main = main
        }

        mutating func add(_ node: ScoredNode, at slot: Int) {
            while let last = above.last, slot >= last.node.end { above.removeLast() }
            defer { above.append((slot, node)) }
            guard node.isItem, let rules = scorer.answerRules(for: node.id),
                let rubricNode = scorer.rubric.node(node.id),
                let rule = rubricNode.item
            else { return }
            let subjects = subjects(node.subjects, rules.subjectKinds)
            let domain = domain(before: slot)
            domains[domain].questions.append(entries.count)
            let path = above.drop { $0.slot < domains[domain].slot || $0.slot == 0 }.filter { !$0.node.isCollection }
                .map(\.node.title)
            entries.append(
                Entry(
                    id: AnswerPlace(
                        item: node.id, parts: subjects.map { AnswerPlace.Part(id: $0.id, kind: $0.kind) }),
                    slot: slot, node: rubricNode, rule: rule, form: AnswerForm(rule), evidence: rules.evidence,
                    statesWithReason: AnswerState.allCases.filter { rules.states.rule(for: $0).needsReason },
                    domain: domain, path: path, subjects: subjects,
                    words: words(rubricNode, rule, subjects, domains[domain], path)))
        }

        /// The domain of the item that comes next: the first group below the root that is one subject's.
        private mutating func domain(before slot: Int) -> Int {
            let groups = above.dropFirst()
            let top = groups.first { !$0.node.isCollection } ?? groups.first ?? above.first
            let slot = top?.slot ?? 0
            if let known = domainOfSlot[slot] { return known }
            domainOfSlot[slot] = domains.count
            let kinds = above.filter { !$0.node.isCollection && $0.slot <= slot }
                .compactMap { scorer.rubric.node($0.node.id)?.forEach?.kind }
            domains.append(
                Domain(
                    slot: slot, id: top?.node.id ?? "", title: top?.node.title ?? LocalizedText(""),
                    subjects: subjects(top?.node.subjects ?? [], kinds)))
            return domains.count - 1
        }

        /// The sub-subjects with these ids, outermost first.
        private func subjects(_ ids: [String], _ kinds: [String]) -> [Subject] {
            let parts = ids.enumerated().map { depth, id in
                AnswerPlace.Part(id: id, kind: kinds.indices.contains(depth) ? kinds[depth] : nil)
            }
            return parts.indices.compactMap { main.part(at: parts[...$0])?.subject }
        }

        private func words(
            _ node: RubricNode, _ rule: ItemRule, _ subjects: [Subject], _ domain: Domain, _ path: [LocalizedText]
        ) -> [String] {
            func folded(_ texts: [LocalizedText?]) -> String {
                texts.compactMap(\.self).flatMap(\.entries).map { FoldedText.folded($0.text) }.joined(separator: " | ")
            }
            let near = [FoldedText.folded(node.id), folded([node.title])].joined(separator: " | ")
            let asked = folded([rule.question])
            let names = subjects.map { FoldedText.folded($0.id) }.joined(separator: " | ")
            return [
                near, asked, [folded([domain.title] + path + subjects.map(\.name)), names].joined(separator: " | "),
            ]
        }
    }
}
