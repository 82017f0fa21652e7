// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What was answered to an item, by whom, with which documents, and what that did.
struct AnswerExplanation {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private var node: ScoredNode { context.card.nodes[position] }
    private var words: AnswerWords { AnswerWords(rubric: context.rubric, phrases: phrases) }

    func write(to page: inout TextPage) {
        guard let answer = node.answer else { return }
        page.section(phrases.answerLabel)
        page.gap()
        writeStanding(answer, to: &page)
        writeResponses(answer, to: &page)
    }

    /// State, effect, points and what is missing.
    func writeStanding(_ answer: AnswerStanding, to page: inout TextPage) {
        var table = TextTable([.left, .text])
        table.add([.init(phrases.say("Trạng thái", "State")), .init(phrases.state(answer.state))])
        if let policy = answer.policy {
            table.add([.init(phrases.say("Cách tính", "Effect")), .init(effect(policy))])
        }
        if let reason = answer.reason {
            table.add([.init(phrases.reasonLabel), .init(phrases.line(reason))])
        }
        if answer.state == .answered {
            table.add([.init(phrases.result), .init(words.present(node))])
        }
        if answer.state == .answered, node.coverage.openItems > 0 {
            table.add([
                .init(phrases.open),
                .init(phrases.say("chưa trả lời đủ các góc nhìn", "not answered under every lens")),
            ])
        }
        if let points = answer.points {
            let text = ExactText(phrases, in: node.range).text(points)
            table.add([.init(phrases.pointsLabel), .init("\(text) (\(phrases.scale(node.range)))")])
        }
        if let spread = answer.spread, spread.low != spread.high {
            let (low, high) = (
                phrases.numbers.percent(spread.low, digits: 1), phrases.numbers.percent(spread.high, digits: 1)
            )
            table.add([
                .init(phrases.say("Chênh lệch", "Spread")),
                .init(phrases.say("các câu trả lời từ \(low) đến \(high)", "answers from \(low) to \(high)")),
            ])
        }
        if let shortfall = answer.evidence {
            table.add([.init(phrases.evidenceLabel), .init(evidence(shortfall))])
        }
        page.table(table)
    }

    private func effect(_ policy: StatePolicy) -> String {
        switch policy {
        case .exclude: phrases.say("không tính vào mẫu số", "left out of the denominator")
        case .zero: phrases.say("tính như mức thấp nhất", "counts as the worst")
        case .full: phrases.say("tính như mức cao nhất", "counts as the best")
        case .target: phrases.say("tính bằng chỉ tiêu đặt ra", "counts as the target")
        case .value(let ratio):
            phrases.say(
                "tính bằng \(phrases.share(ratio)) số điểm tối đa", "counts as \(phrases.share(ratio)) of full marks")
        case .undefined:
            phrases.say(
                "làm cho mục này và mọi mục bên trên không có giá trị",
                "leaves this and everything above without a value")
        }
    }

    private func evidence(_ shortfall: EvidenceShortfall) -> String {
        let counts = phrases.say(
            "có \(shortfall.found), cần \(shortfall.needed)", "\(shortfall.found) found, \(shortfall.needed) needed")
        guard shortfall.lost.sign > 0 else {
            return counts + phrases.say("; chỉ nhắc, không trừ điểm", "; a remark only, nothing is lost")
        }
        let lost = phrases.share(shortfall.lost)
        return counts + phrases.say("; mất \(lost) số điểm tối đa", "; \(lost) of full marks is lost")
    }

    private func writeResponses(_ answer: AnswerStanding, to page: inout TextPage) {
        guard !answer.responses.isEmpty else { return }
        page.gap()
        for (index, response) in answer.responses.enumerated() {
            let counts = answer.responses.count > 1 && index == answer.picked
            page.entry(counts ? "▶" : "•", sentence(response, counts: counts), mark: counts ? .good : .plain)
            if let note = response.note {
                page.paragraph(phrases.say("Ghi chú: ", "Note: ") + phrases.line(note), indent: 4)
            }
            for document in response.documents { page.entry("–", describe(document), indent: 4) }
        }
    }

    /// One response: who said what, when.
    func sentence(_ response: Response, counts: Bool) -> String {
        var parts = [phrases.assessment(response.assessment) + ": " + said(response)]
        if let lens = response.lens { parts.append(phrases.say("góc nhìn ", "lens ") + lensName(lens)) }
        if let rater = response.rater { parts.append(phrases.line(rater)) }
        if let date = response.date { parts.append(phrases.numbers.date(date)) }
        return parts.joined(separator: ", ") + (counts ? phrases.say(" (được tính)", " (this one counts)") : "")
    }

    private func lensName(_ id: String) -> String {
        context.rubric?.lenses?.lenses.first { $0.id == id }.map { phrases.text($0.title) } ?? phrases.line(id)
    }

    private func said(_ response: Response) -> String {
        switch response.value {
        case .word(let word)?: words.word(word, item: node.id)
        case .words(let list)?: list.map { words.word($0, item: node.id) }.joined(separator: ", ")
        case .number(let number)?: words.number(number, item: node.id)
        case .share(let numerator, let denominator)?:
            phrases.plain(numerator) + "/" + phrases.plain(denominator)
        case nil: phrases.state(response.state)
        }
    }

    private func describe(_ document: EvidenceItem) -> String {
        var parts = [document.title.map(phrases.line) ?? phrases.say("tài liệu", "document")]
        if let date = document.date { parts.append(phrases.numbers.date(date)) }
        if let url = document.url { parts.append(phrases.line(url)) }
        return parts.joined(separator: ", ")
    }
}
