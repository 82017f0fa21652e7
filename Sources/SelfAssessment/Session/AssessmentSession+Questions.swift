// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

// What is shown of a question.

extension AssessmentSession {
    /// The question at a position, which must be one.
    func question(at position: Int) -> SessionQuestion {
        let entry = list.entries[position]
        let node = card.nodes[entry.slot]
        let answers = answers(entry, node.answer)
        return SessionQuestion(
            id: entry.id, number: position + 1, count: list.entries.count, domain: entry.domain, path: entry.path,
            subjects: entry.subjects, title: entry.node.title, question: entry.rule.question ?? entry.node.title,
            help: entry.rule.help, guidance: entry.rule.guidance, form: entry.form, tags: entry.node.tags,
            sourceStatus: entry.node.status, evidence: entry.evidence, statesWithReason: entry.statesWithReason,
            own: answers.first(where: \.isOwn), others: answers.filter { !$0.isOwn }, measure: node.answer?.measure,
            obstacle: obstacle(position), status: statuses[position], isSkipped: skipped.contains(entry.id),
            ratio: node.ratio, shortfall: node.answer?.evidence, blocksDomain: blocking.inDomains.contains(position),
            blocksLevel: blocking.inWhole.contains(position))
    }

    private func answers(_ entry: QuestionList.Entry, _ standing: AnswerStanding?) -> [SessionAnswer] {
        let responses = editor.responses(at: entry.id)
        let ownPosition = respondent(for: entry).position(in: responses, editor.defaults)
        let isPicking = standing?.measure == nil && standing?.responses.count == responses.count
        return responses.enumerated().map { index, response in
            SessionAnswer(
                response: response, text: entry.form.text(of: response), isOwn: index == ownPosition,
                counts: isPicking && standing?.picked == index)
        }
    }

    /// The respondent as this question sees them: a lens only where lenses bear on the item.
    func respondent(for entry: QuestionList.Entry) -> Respondent {
        var respondent = respondent
        if !entry.rule.usesLenses || rubric.lenses == nil { respondent.lens = nil }
        return respondent
    }

    /// Why no answer can be given at a position.
    func obstacle(_ position: Int) -> DiagnosticMessage? {
        switch statuses[position] {
        case .measured: .measureAnswers(list.entries[position].rule.measure ?? "")
        case .notAsked: .notAskedHere
        case .open, .unknown, .answered, .leftOut: nil
        }
    }

    /// How a question stands for the respondent.
    func status(_ entry: QuestionList.Entry) -> SessionQuestion.Status {
        let answer = card.nodes[entry.slot].answer
        if answer?.measure != nil { return .measured }
        if answer?.state == .notApplicable, answer?.responses.isEmpty ?? true { return .notAsked }
        let role = respondent.assessment ?? editor.defaults.assessment
        let asked = respondent(for: entry)
        let responses = editor.responses(at: entry.id)
        let own = editor.response(of: asked, among: responses)
        let ofRole = responses.filter { response in
            // Whoever names no role goes on in the one they have answered in.
            response == own
                || response.assessment == role
                    && (asked.lens == nil || response.lens == nil || response.lens == asked.lens)
        }
        let states = ofRole.map(\.state)
        if states.contains(.answered) { return .answered }
        if states.contains(where: { $0 == .notApplicable || $0 == .exempt }) { return .leftOut }
        return states.contains { $0 != .unanswered } ? .unknown : .open
    }

    /// The first open question in the order of the rubric.
    var firstOpen: Int? { statuses.firstIndex(of: .open) }
}
