// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension WrittenValue {
    /// The keys of a response in the order in which they are written.
    static let responseKeys = [
        "value", "state", "reason", "documents", "note", "rater", "assessment", "date", "lens",
    ]

    /// A value of an answer.
    init(_ value: AnswerValue) {
        switch value.asWritten {
        case .word(let word): self = .word(word)
        case .words(let words): self = .list(words.map { .word($0) }, isBlock: false)
        case .number(let number): self = .word(number.asWritten)
        case .share(let numerator, let denominator):
            self = .map(
                [("numerator", .word(numerator.asWritten)), ("denominator", .word(denominator.asWritten))],
                isBlock: false)
        }
    }

    /// A document behind an answer.
    init(_ document: EvidenceItem) {
        var entries: [(key: String, value: WrittenValue)] = []
        if let title = document.title { entries.append(("title", .text(title))) }
        if let url = document.url { entries.append(("url", .text(url))) }
        if let date = document.date { entries.append(("date", .word(date.description))) }
        self = .map(entries, isBlock: false)
    }

    /// A whole response. What the document says by default is left out.
    ///
    /// Texts and documents have lines of their own; a value with a name and a day stays in one.
    init(_ response: Response, _ defaults: AnswerDefaults) {
        let entries = Self.responseKeys.compactMap { key in
            Self.part(key, of: response, defaults).map { (key: key, value: $0) }
        }
        let hasTexts = response.reason != nil || response.note != nil || !response.documents.isEmpty
        self = .map(entries, isBlock: hasTexts || entries.count > 3)
    }

    /// The shortest form of the only response to an item: a word or a list of words where nothing else is to be said.
    static func only(_ response: Response, _ defaults: AnswerDefaults) -> WrittenValue {
        let whole = WrittenValue(response, defaults)
        guard case .map(let entries, _) = whole, entries.count == 1, let value = response.value else { return whole }
        if case .share = value { return whole }
        return WrittenValue(value)
    }

    /// What stands under a key of a response; `nil` when the key is left out.
    static func part(_ key: String, of response: Response, _ defaults: AnswerDefaults) -> WrittenValue? {
        switch key {
        case "value": response.value.map { WrittenValue($0) }
        case "state":
            response.state == .answered || response.state == .unanswered ? nil : .word(response.state.rawValue)
        case "reason": response.reason.map { .text($0) }
        case "documents":
            response.documents.isEmpty ? nil : .list(response.documents.map { WrittenValue($0) }, isBlock: true)
        case "note": response.note.map { .text($0) }
        case "rater": response.rater == defaults.rater ? nil : response.rater.map { .text($0) }
        case "assessment":
            response.assessment == defaults.assessment ? nil : .word(response.assessment.rawValue)
        case "date": response.date == defaults.date ? nil : response.date.map { .word($0.description) }
        case "lens": response.lens.map { .word($0) }
        default: nil
        }
    }
}
