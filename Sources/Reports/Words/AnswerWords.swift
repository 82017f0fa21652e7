// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Says answers in the words of the rubric.
struct AnswerWords {
    let rubric: Rubric?
    let phrases: Phrases

    /// What was answered to an item, or why there is no answer.
    func present(_ node: ScoredNode) -> String {
        guard let answer = node.answer else {
            return node.ratio.map { phrases.numbers.percent($0, digits: 1) }
                ?? phrases.say("chưa có giá trị", "no value")
        }
        guard answer.state == .answered else { return phrases.state(answer.state) }
        let said = value(answer, node)
        guard let shortfall = answer.evidence, shortfall.lost.sign > 0 else { return said }
        return said + phrases.say(" (thiếu minh chứng)", " (evidence missing)")
    }

    private func value(_ answer: AnswerStanding, _ node: ScoredNode) -> String {
        if let figure = answer.measure { return number(figure, node.id) }
        let share = node.ratio.map { phrases.share($0) } ?? "–"
        // Several responses that were blended have no single wording.
        guard let picked = answer.picked, answer.responses.indices.contains(picked),
            answer.spread == nil || rubric?.raters.pick == .role || rubric?.raters.pick == .latest
        else { return phrases.say("đạt \(share) số điểm", "\(share) of full marks") }
        switch answer.responses[picked].value {
        case .word(let word)?: return self.word(word, item: node.id)
        case .words(let words)?: return words.map { self.word($0, item: node.id) }.joined(separator: ", ")
        case .number(let value)?: return number(value, item: node.id)
        case .share(let numerator, let denominator)?:
            return number(.share(numerator: numerator, denominator: denominator), node.id)
        case nil: return phrases.state(.unanswered)
        }
    }

    /// An option id or number as it was written, in words.
    func word(_ word: String, item id: String) -> String {
        if let option = rubric?.node(id)?.item?.scale?.option(word) { return phrases.text(option.title) }
        if rubric?.node(id)?.item?.scale == nil, let value = Rational(parsing: word) { return number(value, item: id) }
        return phrases.line(word)
    }

    /// Options joined by ", ", as improvements name them.
    func words(_ joined: String, item id: String) -> String {
        guard let scale = rubric?.node(id)?.item?.scale else { return word(joined, item: id) }
        // Ids hold no commas.
        let ids = joined.split(separator: ",").map { $0.drop { $0 == " " } }
        return ids.map { id in scale.option(String(id)).map { phrases.text($0.title) } ?? phrases.line(String(id)) }
            .joined(separator: ", ")
    }

    /// A number with the unit of its item.
    func number(_ value: Rational, item id: String) -> String {
        guard let rule = rubric?.node(id)?.item else { return phrases.plain(value) }
        if rule.isShare { return phrases.found(value, besides: nil) { phrases.numbers.percent($0, digits: $1) } }
        return phrases.plain(value) + (rule.unit.map { " " + phrases.line($0) } ?? "")
    }

    private func number(_ figure: MeasureValue.Figure, _ id: String) -> String {
        switch figure {
        case .number(let value): return number(value, item: id)
        case .share(let numerator, let denominator):
            let parts = phrases.plain(numerator) + "/" + phrases.plain(denominator)
            guard let share = numerator.divided(by: denominator) else { return parts }
            return phrases.numbers.percent(share, digits: 1) + " (" + parts + ")"
        }
    }

    /// The least answer to an item whose ratio lies in an interval: `“Thực hiện phần lớn”`, `ít nhất 90 %`.
    func least(_ wanted: NumberInterval, item id: String) -> String? {
        guard let method = rubric?.node(id)?.item?.method else { return nil }
        func fits(_ points: Rational) -> Bool { method.range.ratio(of: points).map(wanted.contains) ?? false }
        switch method {
        case .choice(let scale):
            return scale.options.filter { fits($0.points) }.min { $0.points < $1.points }.map { phrases.text($0.title) }
        case .bands(let bands, _, _):
            guard let band = bands.filter({ fits($0.points) }).min(by: { $0.points < $1.points }) else { return nil }
            // Where more is better the lower end says it all, where less is better the upper one.
            let isRising = (bands.first?.points ?? 0) <= (bands.last?.points ?? 0)
            let shown =
                isRising
                ? NumberInterval(lower: band.interval.lower, upper: nil)
                : NumberInterval(lower: nil, upper: band.interval.upper)
            return phrases.interval(shown) { number($0, item: id) }
        case .linear(let from, let to, _, let range):
            guard let end = wanted.lower else { return nil }
            let number = from + end.value * (to - from)
            guard range.span.sign > 0 else { return nil }
            let shown =
                from < to
                ? NumberInterval(lower: .init(number, isIncluded: end.isIncluded), upper: nil)
                : NumberInterval(lower: nil, upper: .init(number, isIncluded: end.isIncluded))
            return phrases.interval(shown) { self.number($0, item: id) }
        case .multi, .given: return nil
        }
    }
}
