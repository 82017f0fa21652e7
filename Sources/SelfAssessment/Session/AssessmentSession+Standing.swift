// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

// How everything stands, and what is left to do.

extension AssessmentSession {
    /// How the body stands.
    public var standing: SessionStanding { SessionStanding(card.root, blocking: blocking.inWhole.count) }

    /// The domain of the present question.
    public var currentDomain: SessionDomain { domain(at: list.entries[position].domain) }

    /// The domains in the order of the rubric.
    public var domains: [SessionDomain] { list.domains.indices.map(domain) }

    private func domain(at position: Int) -> SessionDomain {
        let domain = list.domains[position]
        let own = domain.questions.map { statuses[$0] }
        func count(_ states: SessionQuestion.Status...) -> Int { own.count { states.contains($0) } }
        return SessionDomain(
            position: position, id: domain.id, title: domain.title, subjects: domain.subjects,
            questions: domain.questions, asked: own.count - count(.notAsked),
            settled: count(.answered, .leftOut, .measured), unknown: count(.unknown), open: count(.open),
            skipped: domain.questions.count {
                statuses[$0] == .open && skipped.contains(list.entries[$0].id)
            },
            standing: SessionStanding(
                card.nodes[domain.slot], blocking: domain.questions.count { blocking.inDomains.contains($0) }))
    }

    /// The questions that nobody has answered in the respondent's role, and those of which somebody has said that it is not
    /// known, in the order of the rubric.
    public var openQuestions: [AnswerPlace] {
        list.entries.indices.filter { statuses[$0] == .open || statuses[$0] == .unknown }.map { list.entries[$0].id }
    }

    /// A smallest set of answers that reaches the next level.
    ///
    /// Takes longer than scoring: ask for it when it is to be shown, not after every change.
    public func needs() -> SessionNeeds {
        let standing = standing
        let plan = (try? document.adding(measures)).flatMap {
            try? scorer.improvements(for: $0, asOf: asOf, alternatives: 1)
        }
        let steps = (plan?.sets.first?.steps ?? []).compactMap { step -> SessionNeeds.Step? in
            guard let position = card.position(of: step.node).flatMap(list.position(ofSlot:)) else { return nil }
            return SessionNeeds.Step(question: list.entries[position].id, number: position + 1, step: step)
        }
        return SessionNeeds(
            towards: standing.next, steps: steps, isExact: plan?.isExact ?? false, unmet: standing.unmet,
            obstacles: plan?.obstacles ?? [])
    }

    /// The questions in whose id, name, question, domain or sub-subject all words of a text occur, whatever their case and
    /// diacritics: first those where the name or id has them all, then those that ask for them, then the others, each in the
    /// order of the rubric. An empty text finds nothing.
    public func search(_ text: String) -> [AnswerPlace] {
        let words = Set(FoldedText.folded(text).split(separator: " "))
        if words.isEmpty { return [] }
        var found: [[AnswerPlace]] = [[], [], []]
        for entry in list.entries {
            let rank = entry.words.indices.first { rank in
                words.allSatisfy { word in entry.words[...rank].contains { $0.contains(word) } }
            }
            if let rank { found[rank].append(entry.id) }
        }
        return found.flatMap(\.self)
    }
}
