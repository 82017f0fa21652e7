// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What one person has answered to a question.
public struct SessionAnswer: Hashable, Sendable {
    /// The answer as the document has it.
    public let response: Response
    /// What it says, in words for people: the names of options, a number with its unit, or the state.
    public let text: LocalizedText
    /// Whether it is the respondent's own.
    public let isOwn: Bool
    /// Whether it is the one that the score takes.
    public let counts: Bool
}

extension AnswerForm {
    /// What a response says, in words for people.
    func text(of response: Response) -> LocalizedText {
        guard response.state == .answered, let value = response.value else { return response.state.title }
        return text(of: value)
    }

    /// What a value says, in words for people.
    func text(of value: AnswerValue) -> LocalizedText {
        switch value {
        case .word(let word): return text(of: [word])
        case .words(let words): return words.isEmpty ? .noOption : text(of: words)
        case .number(let number): return text(of: number)
        case .share(let numerator, let denominator):
            return LocalizedText { language in
                let text = NumberText(language)
                let parts = [numerator, denominator].map { text.number($0, digits: 6, padded: false) }
                let share = numerator.divided(by: denominator).map { " (\(text.percent($0, digits: 1)))" }
                return parts.joined(separator: "/") + (share ?? "")
            }
        }
    }

    private func text(of words: [String]) -> LocalizedText {
        if case .number = self {
            if let word = words.first, words.count == 1, let number = Rational(parsing: word) {
                return text(of: number)
            }
            return LocalizedText(words.joined(separator: ", "))
        }
        return LocalizedText { language in
            words.map { word in options.first { $0.id == word }?.title.text(in: language) ?? word }
                .joined(separator: "; ")
        }
    }

    private func text(of number: Rational) -> LocalizedText {
        guard case .number(let form) = self else { return LocalizedText(number.asWritten) }
        return LocalizedText { language in
            let text = NumberText(language)
            if form.isShare { return text.percent(number, digits: 4) }
            let unit = form.unit.map { " " + $0 } ?? ""
            return text.number(number, digits: 6, padded: false) + unit
        }
    }
}

extension LocalizedText {
    /// A text made for each of the two languages.
    init(_ text: (Language) -> String) { self.init(vi: text(.vietnamese), en: text(.english)) }

    /// What several options of which none was chosen say.
    static var noOption: Self { Self(vi: "không có lựa chọn nào", en: "none of them") }
}
