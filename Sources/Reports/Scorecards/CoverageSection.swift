// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How much was answered, what is open, what does not count, and the documents behind the answers.
struct CoverageSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        page.section(phrases.howMuchAnswered)
        page.gap()
        var table = TextTable([.left, .text])
        for fact in facts {
            let bar = fact.share.map { BlockBar.text($0, width: 20) + " " } ?? ""
            table.add([.init(fact.name), .init(bar + fact.text)])
        }
        page.table(table)
    }

    /// One line of the section.
    struct Fact {
        let name: String
        let text: String
        /// What is answered, by weight.
        var share: Rational?
    }

    /// What is answered, open, not asked, documented and verified.
    var facts: [Fact] {
        let coverage = context.card.root.coverage
        let counted = coverage.countedItems
        var facts: [Fact] = []
        if let share = coverage.share {
            let (part, whole) = (phrases.count(coverage.answeredItems), phrases.items(counted))
            let percent = phrases.numbers.percent(share, digits: 1)
            facts.append(
                Fact(
                    name: phrases.answered,
                    text: phrases.say(
                        "\(part)/\(whole), \(percent) trọng số", "\(part) of \(whole), \(percent) by weight"),
                    share: share))
        }
        if coverage.openItems > 0 {
            facts.append(
                Fact(name: phrases.open, text: states(phrases.items(coverage.openItems)) { $0.isOpen }))
        }
        if coverage.excludedItems > 0 {
            let text = states(phrases.items(coverage.excludedItems)) { $0 == .notApplicable || $0 == .exempt }
            facts.append(Fact(name: phrases.notAsked, text: text))
        }
        let whole = phrases.count(coverage.answeredItems)
        if coverage.answeredItems > 0 {
            let part = phrases.count(coverage.documentedItems)
            facts.append(
                Fact(
                    name: phrases.documentsLabel,
                    text: phrases.say("\(part)/\(whole) câu trả lời", "behind \(part) of \(whole) answers")))
        }
        if coverage.verifiedItems > 0 {
            let part = phrases.count(coverage.verifiedItems)
            facts.append(
                Fact(
                    name: phrases.verified,
                    text: phrases.say("\(part)/\(whole) câu trả lời", "\(part) of \(whole) answers")))
        }
        return facts
    }

    /// A total and, where there is more than one state, how it divides.
    func states(_ total: String, _ belongs: (AnswerState) -> Bool) -> String {
        let counts = AnswerState.allCases.filter(belongs).compactMap { state -> (AnswerState, Int)? in
            let count = context.card.nodes.count { $0.answer?.state == state }
            return count > 0 ? (state, count) : nil
        }
        let parts = counts.map { "\(phrases.count($0.1)) \(phrases.state($0.0))" }
        return counts.count > 1
            ? total + ": " + parts.joined(separator: ", ") : total + counts.map { " " + phrases.state($0.0) }.joined()
    }
}
