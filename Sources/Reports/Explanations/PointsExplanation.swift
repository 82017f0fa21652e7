// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How answers to an item become points, from the rubric, with a mark at what was answered.
struct PointsExplanation {
    let context: ScorecardContext
    let position: Int
    private var phrases: Phrases { context.phrases }
    private var node: ScoredNode { context.card.nodes[position] }

    func write(to page: inout TextPage) {
        guard let method = context.source(position)?.item?.method else { return }
        page.section(phrases.say("Thang điểm", "Points"))
        page.gap()
        switch method {
        case .choice(let scale): page.table(options(scale))
        case .multi(let scale, let base, let range):
            let (from, to) = (phrases.plain(range.low), phrases.plain(range.high))
            page.paragraph(
                phrases.say(
                    "Điểm khởi đầu \(phrases.plain(base)), cộng điểm của mỗi lựa chọn, giữ trong khoảng \(from)–\(to).",
                    "Starts at \(phrases.plain(base)), adds the points of each option, held inside \(from)–\(to)."))
            page.table(options(scale))
        case .bands(let bands, _, _): page.table(table(bands))
        case .linear(let from, let to, _, let range):
            let (low, high) = (number(from), number(to))
            let (least, most) = (phrases.plain(range.low), phrases.plain(range.high))
            page.paragraph(
                phrases.say(
                    "Theo đường thẳng: \(low) được \(least) điểm, \(high) được \(most) điểm.",
                    "On a straight line: \(low) gives \(least), \(high) gives \(most)."
                ))
        case .given(let range):
            page.paragraph(
                phrases.say(
                    "Điểm được ghi trực tiếp, từ \(phrases.plain(range.low)) đến \(phrases.plain(range.high)).",
                    "The points are given directly, from \(phrases.plain(range.low)) to \(phrases.plain(range.high))."))
        }
    }

    private func number(_ value: Rational) -> String {
        AnswerWords(rubric: context.rubric, phrases: phrases).number(value, item: node.id)
    }

    private func options(_ scale: AnswerScale) -> TextTable {
        let chosen = picked
        var table = TextTable([.left, .text, .right])
        for option in scale.options {
            let isChosen = chosen.contains(option.id)
            table.add([
                isChosen ? .init("▶", .good) : "", .init(phrases.text(option.title), isChosen ? .strong : .plain),
                .init(phrases.plain(option.points)),
            ])
        }
        return table
    }

    private func table(_ bands: [PointBand]) -> TextTable {
        let points = node.answer?.points
        var table = TextTable([.left, .text, .left, .right])
        for band in bands {
            // Two bands may give the same points: then both could be the one.
            let isHit = points == band.points && bands.count { $0.points == band.points } == 1
            table.add([
                isHit ? .init("▶", .good) : "",
                .init(phrases.interval(band.interval, number), isHit ? .strong : .plain),
                .init(band.title.map(phrases.text) ?? ""), .init(phrases.plain(band.points)),
            ])
        }
        return table
    }

    /// The options of the response that counts.
    private var picked: [String] {
        guard let answer = node.answer, let index = answer.picked, answer.responses.indices.contains(index) else {
            return []
        }
        switch answer.responses[index].value {
        case .word(let word)?: return [word]
        case .words(let words)?: return words
        default: return []
        }
    }
}
