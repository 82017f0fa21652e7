// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Turns one response to one item into points, and collects what does not fit.
struct ResponseReader {
    let languages: [Language]

    /// What a response comes to.
    enum Reading {
        /// Points within the item's range.
        case points(Rational)
        /// No value: the state that holds.
        case state(AnswerState)
        /// The response does not fit the item.
        case misfits([Fault])
    }

    /// One thing that does not fit; `word` is the one of several words that does not.
    struct Fault {
        let message: DiagnosticMessage
        var word: String?
        var help: DiagnosticMessage?
    }

    private func misfit(_ message: DiagnosticMessage, help: DiagnosticMessage? = nil) -> Reading {
        .misfits([Fault(message: message, help: help)])
    }

    func read(_ response: Response, item rule: ItemRule, id: String, title: LocalizedText) -> Reading {
        guard response.state == .answered, let value = response.value else { return .state(response.state) }
        switch rule.method {
        case .choice(let scale):
            guard case .word(let word) = value else {
                return misfit(.answerNeedsOneOption(id, title, options(scale)))
            }
            guard let option = scale.option(word) else { return .misfits([unknown(word, scale, id, title)]) }
            return .points(option.points)
        case .multi(let scale, let base, let range):
            return multi(value, scale, base, range, id, title)
        case .bands, .linear, .given:
            return number(value, rule, id, title)
        }
    }

    private func multi(
        _ value: AnswerValue, _ scale: AnswerScale, _ base: Rational, _ range: ValueRange, _ id: String,
        _ title: LocalizedText
    ) -> Reading {
        let words: [String]
        switch value {
        case .word(let word): words = [word]
        case .words(let list): words = list
        case .number, .share: return misfit(.answerNeedsOptions(id, title, options(scale)))
        }
        var sum = base
        var seen: Set<String> = []
        var faults: [Fault] = []
        for word in words {
            guard let option = scale.option(word) else {
                faults.append(unknown(word, scale, id, title))
                continue
            }
            if !seen.insert(word).inserted {
                faults.append(Fault(message: .answerRepeatsOption(word, id, title), word: word))
            }
            sum += option.points
        }
        return faults.isEmpty ? .points(range.clamp(sum)) : .misfits(faults)
    }

    private func number(_ value: AnswerValue, _ rule: ItemRule, _ id: String, _ title: LocalizedText) -> Reading {
        let number: Rational
        switch value {
        case .number(let given): number = given
        case .share(let numerator, let denominator):
            guard let share = numerator.divided(by: denominator) else { return .state(.unknown) }
            number = share
        case .word(let word):
            guard let parsed = Rational(parsing: word) else {
                return misfit(.answerNeedsNumber(word, id, title), help: .numberHelp(word))
            }
            number = parsed
        case .words: return misfit(.answerNeedsNumber(nil, id, title))
        }
        guard let points = rule.method.points(of: number) else {
            let range = rule.method.accepted
            return misfit(
                .answerOutOfRange(number, range, id, title),
                help: .percentHelp(number, low: range?.low, high: range?.high))
        }
        return .points(points)
    }

    /// An option that the item does not have. What was meant may be told by its title, which people see on forms.
    private func unknown(_ word: String, _ scale: AnswerScale, _ id: String, _ title: LocalizedText) -> Fault {
        let titled = scale.options.first { $0.title.entries.contains { $0.text.lowercased() == word.lowercased() } }
        let near = titled?.id ?? Suggestion.nearest(to: word, among: scale.options.map(\.id))
        return Fault(
            message: .answerUnknownOption(word, id, title, options(scale)), word: word,
            help: near.map { .didYouMean($0) })
    }

    private func options(_ scale: AnswerScale) -> [(id: String, title: LocalizedText)] {
        scale.options.map { ($0.id, $0.title) }
    }
}
