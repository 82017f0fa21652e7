// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Each level of a node with its requirements, met and failed, and what fails.
struct LevelExplanation {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private static let mostFailing = 8

    func write(to page: inout TextPage) {
        guard let level = context.card.nodes[position].level else { return }
        let names = LevelNames(level, phrases)
        page.section(names.full(level.reached))
        page.gap()
        page.paragraph(scheme(level.scheme, names.noun))
        let writer = RequirementWriter(context)
        for result in level.levels {
            page.gap()
            page.entry(
                result.isMet ? "✓" : "✗", names.full(result.id), mark: result.isMet ? .good : .bad,
                result.id == level.reached ? .strong : .plain)
            if result.requirements.isEmpty {
                page.paragraph(phrases.say("không có yêu cầu riêng", "requires nothing of its own"), indent: 4, .faint)
            }
            for line in writer.lines(result, of: position) { write(line, to: &page, indent: 4) }
        }
        for cap in level.caps {
            page.gap()
            page.entry("!", phrases.say("Bị giữ lại vì: ", "Held down by: ") + phrases.text(cap.title), mark: .bad)
            for part in writer.line(cap, of: position).parts { write(part, to: &page, indent: 4) }
        }
    }

    private func write(_ line: RequirementLine, to page: inout TextPage, indent: Int) {
        page.entry(line.isMet ? "✓" : "✗", line.text, indent: indent, mark: line.isMet ? .good : .bad)
        for part in line.parts { write(part, to: &page, indent: indent + 2) }
        guard !line.isMet else { return }
        let words = AnswerWords(rubric: context.rubric, phrases: phrases)
        for reference in line.failing.prefix(page.most(Self.mostFailing)) {
            var text = context.fullName(reference)
            if let failing = context.position(of: reference).map({ context.card.nodes[$0] }) {
                let reached = failing.level.flatMap { level in
                    level.reached.map { LevelNames(level, phrases).short($0) }
                }
                text += ": " + (reached ?? words.present(failing))
            }
            page.entry("–", text, indent: indent + 2)
        }
        let rest = line.failing.count - page.most(Self.mostFailing)
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "mục", en: "part"), indent: indent + 2, .faint) }
    }

    /// How the level reached follows from the requirements.
    func scheme(_ scheme: LevelScheme.Scheme, _ noun: String) -> String {
        switch scheme {
        case .cumulative:
            phrases.say(
                "Đạt một \(noun) khi mọi yêu cầu của nó và của các \(noun) bên dưới đều đạt.",
                "A \(noun) is reached when all its requirements and those of every \(noun) below hold.")
        case .highest:
            phrases.say(
                "Lấy \(noun) cao nhất có mọi yêu cầu đều đạt.", "The highest \(noun) whose requirements all hold.")
        case .bands: phrases.say("Xét theo khoảng điểm.", "Judged by bands of the score.")
        }
    }
}
