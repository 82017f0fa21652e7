// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How much was answered, what is open, what does not count, and the documents behind the answers.
struct CoverageSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let coverage = context.card.root.coverage
        let counted = coverage.answeredItems + coverage.openItems
        page.section(phrases.say("Mức độ trả lời", "How much is answered"))
        page.gap()
        var table = TextTable([.left, .text])
        if let share = coverage.share {
            let (part, whole) = (phrases.count(coverage.answeredItems), phrases.items(counted))
            let percent = phrases.numbers.percent(share, digits: 1)
            table.add([
                .init(phrases.say("Đã trả lời", "Answered")),
                .init(
                    BlockBar.text(share, width: 20) + " "
                        + phrases.say(
                            "\(part)/\(whole), \(percent) trọng số", "\(part) of \(whole), \(percent) by weight")),
            ])
        }
        if coverage.openItems > 0 {
            table.add([
                .init(phrases.say("Còn để ngỏ", "Open")),
                .init(states(phrases.items(coverage.openItems)) { $0.isOpen }),
            ])
        }
        if coverage.excludedItems > 0 {
            table.add([
                .init(phrases.say("Không phải trả lời", "Not asked")),
                .init(states(phrases.items(coverage.excludedItems)) { $0 == .notApplicable || $0 == .exempt }),
            ])
        }
        if coverage.answeredItems > 0 {
            let part = phrases.count(coverage.documentedItems)
            let whole = phrases.count(coverage.answeredItems)
            table.add([
                .init(phrases.say("Có tài liệu", "Documents")),
                .init(phrases.say("\(part)/\(whole) câu trả lời", "behind \(part) of \(whole) answers")),
            ])
        }
        if coverage.verifiedItems > 0 {
            let part = phrases.count(coverage.verifiedItems)
            let whole = phrases.count(coverage.answeredItems)
            table.add([
                .init(phrases.say("Đã thẩm định", "Verified")),
                .init(phrases.say("\(part)/\(whole) câu trả lời", "\(part) of \(whole) answers")),
            ])
        }
        page.table(table)
    }

    /// A total and, where there is more than one state, how it divides.
    private func states(_ total: String, _ belongs: (AnswerState) -> Bool) -> String {
        let counts = AnswerState.allCases.filter(belongs).compactMap { state -> (AnswerState, Int)? in
            let count = context.card.nodes.count { $0.answer?.state == state }
            return count > 0 ? (state, count) : nil
        }
        let parts = counts.map { "\(phrases.count($0.1)) \(phrases.state($0.0))" }
        return counts.count > 1
            ? total + ": " + parts.joined(separator: ", ") : total + counts.map { " " + phrases.state($0.0) }.joined()
    }
}
