// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads an answer as it was typed.
struct TypedAnswer {
    let form: AnswerForm

    init(_ form: AnswerForm) { self.form = form }

    /// The value that a text means.
    func value(of text: String) throws(SessionRefusal) -> AnswerValue {
        let text = text.trimmed
        if text.isEmpty { throw SessionRefusal(.answerEmpty, help: .wanted(form)) }
        switch form {
        case .choice(let options): return .word(try option(text, options).id)
        case .several(let options): return .words(try several(text, options))
        case .number(let form): return try TypedShareOrNumber(form: form).value(of: text)
        }
    }

    /// The value of the option with a number, from 1.
    func value(ofOption number: Int) throws(SessionRefusal) -> AnswerValue {
        let options = form.options
        guard 0 < number, number <= options.count else {
            throw SessionRefusal(.noSuchOption(String(number)), help: .wanted(form))
        }
        let id = options[number - 1].id
        if case .several = form { return .words([id]) }
        return .word(id)
    }

    /// The option that a text names: by its key or id, else by its name, else by the only name that begins so.
    private func option(_ text: String, _ options: [SessionOption]) throws(SessionRefusal) -> SessionOption {
        if let exact = options.first(where: { $0.key == text }) ?? options.first(where: { $0.id == text }) {
            return exact
        }
        let folded = FoldedText.folded(text)
        let named = options.filter { $0.names.contains(folded) }
        if named.count == 1 { return named[0] }
        let begun = folded.isEmpty ? [] : options.filter { $0.names.contains { $0.hasPrefix(folded) } }
        if begun.count == 1 { return begun[0] }
        if begun.count > 1 {
            throw SessionRefusal(.ambiguousOption(text), help: .wanted(.choice(begun)))
        }
        throw SessionRefusal(.noSuchOption(text), help: .wanted(form))
    }

    private func several(_ text: String, _ options: [SessionOption]) throws(SessionRefusal) -> [String] {
        if let one = try? option(text, options) { return [one.id] }
        if text == "-" || ["khong", "none"].contains(FoldedText.folded(text)) { return [] }
        var words = text.split { $0 == "," || $0 == ";" || $0 == "\n" }.map { String($0).trimmed }
        if words.count == 1 { words = text.split(separator: " ").map(String.init) }
        var chosen: Set<String> = []
        for word in words where !word.isEmpty {
            let option = try option(word, options)
            guard chosen.insert(option.id).inserted else { throw SessionRefusal(.optionTwice(word)) }
        }
        return options.map(\.id).filter(chosen.contains)
    }
}

extension SessionOption {
    /// The id and the names, folded.
    fileprivate var names: [String] { [FoldedText.folded(id)] + title.entries.map { FoldedText.folded($0.text) } }
}

extension DiagnosticMessage {
    static var answerEmpty: Self {
        Self(code: "answer-empty", vi: "chưa ghi câu trả lời", en: "there is no answer yet")
    }

    static func noSuchOption(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "unknown-option", vi: "không có lựa chọn \(shown)", en: "there is no option \(shown)")
    }

    static func ambiguousOption(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "ambiguous-option", vi: "\(shown) có thể là nhiều lựa chọn", en: "\(shown) may be several options")
    }

    static func optionTwice(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "repeated-option", vi: "lựa chọn \(shown) được ghi hai lần; chỉ ghi một lần",
            en: "the option \(shown) is given twice; give it once")
    }

    /// What would be right.
    static func wanted(_ form: AnswerForm) -> Self {
        func list(_ options: [SessionOption], _ language: Language) -> String {
            options.map { "\($0.key) (\($0.title.text(in: language)))" }.joined(separator: ", ")
        }
        switch form {
        case .choice(let options):
            return Self(
                code: "choices", vi: "chọn một: \(list(options, .vietnamese))",
                en: "choose one: \(list(options, .english))")
        case .several(let options):
            return Self(
                code: "choices", vi: "ghi các lựa chọn, cách nhau bằng dấu phẩy: \(list(options, .vietnamese))",
                en: "give options with commas between them: \(list(options, .english))")
        case .number(let form): return .wanted(form)
        }
    }
}
