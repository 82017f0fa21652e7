// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    typealias Options = [(id: String, title: LocalizedText)]

    private static func named(_ id: String, _ title: LocalizedText, _ language: Language) -> String {
        let text = title.text(in: language)
        return text == id ? "'\(id)'" : "'\(id)' (\(text))"
    }

    private static func list(_ options: Options, _ language: Language) -> String {
        options.map { option in
            let text = option.title.text(in: language)
            return text == option.id ? option.id : "\(option.id) (\(text))"
        }.joined(separator: ", ")
    }

    static func answerUnknownOption(
        _ word: String, _ id: String, _ title: LocalizedText, _ options: Options
    ) -> Self {
        let shown = Quotation.of(word)
        return Self(
            code: "unknown-option",
            vi: "tiêu chí \(named(id, title, .vietnamese)) không có lựa chọn \(shown); "
                + "các lựa chọn: \(list(options, .vietnamese))",
            en: "the item \(named(id, title, .english)) has no option \(shown); "
                + "its options: \(list(options, .english))")
    }

    static func answerRepeatsOption(_ word: String, _ id: String, _ title: LocalizedText) -> Self {
        Self(
            code: "repeated-option",
            vi: "tiêu chí \(named(id, title, .vietnamese)): lựa chọn '\(word)' được ghi hai lần",
            en: "the item \(named(id, title, .english)): the option '\(word)' is given twice")
    }

    static func answerNeedsOneOption(_ id: String, _ title: LocalizedText, _ options: Options) -> Self {
        Self(
            code: "expected-option",
            vi: "tiêu chí \(named(id, title, .vietnamese)) cần đúng một lựa chọn: \(list(options, .vietnamese))",
            en: "the item \(named(id, title, .english)) takes exactly one option: \(list(options, .english))")
    }

    static func answerNeedsOptions(_ id: String, _ title: LocalizedText, _ options: Options) -> Self {
        Self(
            code: "expected-options",
            vi: "tiêu chí \(named(id, title, .vietnamese)) cần danh sách lựa chọn: \(list(options, .vietnamese))",
            en: "the item \(named(id, title, .english)) takes a list of options: \(list(options, .english))")
    }

    /// `word` is what stands there, or `nil` for a list.
    static func answerNeedsNumber(_ word: String?, _ id: String, _ title: LocalizedText) -> Self {
        let shown = word.map { Quotation.of($0) }
        return Self(
            code: "expected-number",
            vi: "tiêu chí \(named(id, title, .vietnamese)) cần một số, nhưng ở đây là \(shown ?? "một danh sách")",
            en: "the item \(named(id, title, .english)) takes a number, but this is \(shown ?? "a list")")
    }

    static func answerOutOfRange(_ number: Rational, _ range: ValueRange?, _ id: String, _ title: LocalizedText) -> Self
    {
        let wantedVi = range.map { "phải nằm trong \($0.low.plain)…\($0.high.plain)" } ?? "không thuộc khoảng điểm nào"
        let wantedEn = range.map { "must lie in \($0.low.plain)…\($0.high.plain)" } ?? "falls into no band"
        return Self(
            code: "out-of-range", vi: "tiêu chí \(named(id, title, .vietnamese)): số \(number.plain) \(wantedVi)",
            en: "the item \(named(id, title, .english)): the number \(number.plain) \(wantedEn)")
    }

    static func reasonMissing(_ state: AnswerState, _ id: String, _ title: LocalizedText) -> Self {
        Self(
            code: "reason-missing",
            vi: "tiêu chí \(named(id, title, .vietnamese)): trạng thái '\(state.rawValue)' cần có lý do ('reason')",
            en: "the item \(named(id, title, .english)): the state '\(state.rawValue)' needs a 'reason'")
    }

    static func lensUnknown(_ lens: String, _ id: String, _ title: LocalizedText, _ lenses: [String]) -> Self {
        let shown = Quotation.of(lens)
        let list = lenses.joined(separator: ", ")
        if lenses.isEmpty {
            return Self(
                code: "unknown-lens",
                vi: "tiêu chí \(named(id, title, .vietnamese)) không chia theo góc nhìn, nhưng có \(shown)",
                en: "the item \(named(id, title, .english)) has no lenses, but the answer names \(shown)")
        }
        return Self(
            code: "unknown-lens",
            vi: "tiêu chí \(named(id, title, .vietnamese)): không có góc nhìn \(shown); các góc nhìn: \(list)",
            en: "the item \(named(id, title, .english)): there is no lens \(shown); the lenses: \(list)")
    }

    static func answerForUnknownItem(_ id: String, rubric: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-item", vi: "bộ tiêu chí '\(rubric)' không có tiêu chí \(shown)",
            en: "the rubric '\(rubric)' has no item \(shown)")
    }

    static func didYouMean(_ id: String, _ title: LocalizedText) -> Self {
        Self(
            code: "did-you-mean", vi: "có phải ý bạn là \(named(id, title, .vietnamese))?",
            en: "did you mean \(named(id, title, .english))?")
    }

    static func answerForGroup(_ id: String, _ title: LocalizedText) -> Self {
        Self(
            code: "not-an-item",
            vi: "\(named(id, title, .vietnamese)) là một nhóm; hãy trả lời từng tiêu chí bên trong",
            en: "\(named(id, title, .english)) is a group; answer the items inside it")
    }

    static func answerAtWrongSubject(_ id: String, _ title: LocalizedText, expected: [String]) -> Self {
        let place = expected.joined(separator: " → ")
        let vi = expected.isEmpty ? "đối tượng chính" : "đối tượng con loại '\(place)'"
        let en = expected.isEmpty ? "the main subject" : "a sub-subject of kind '\(place)'"
        return Self(
            code: "wrong-subject", vi: "tiêu chí \(named(id, title, .vietnamese)) phải được trả lời ở \(vi)",
            en: "the item \(named(id, title, .english)) is answered at \(en)")
    }

    static func unknownSubjectKind(_ kind: String, known: [String]) -> Self {
        let shown = Quotation.of(kind)
        let list = known.joined(separator: ", ")
        return Self(
            code: "unknown-subject-kind",
            vi: "bộ tiêu chí không xét đối tượng con loại \(shown)" + (known.isEmpty ? "" : "; các loại: \(list)"),
            en: "the rubric looks at no sub-subject of kind \(shown)" + (known.isEmpty ? "" : "; kinds: \(list)"))
    }

    /// `wanted` holds the tags that each node which looks at such sub-subjects asks for.
    static func subjectTagsUnknown(_ id: String, _ kind: String, wanted: [[String]]) -> Self {
        var sets: [String] = []
        for tags in wanted.map({ $0.joined(separator: " + ") }) where !sets.contains(tags) { sets.append(tags) }
        let list = sets.joined(separator: ", ")
        return Self(
            code: "unknown-subject-tags",
            vi: "đối tượng con '\(id)' không được chấm: với loại '\(kind)', bộ tiêu chí chỉ xét các nhãn \(list)",
            en: "the sub-subject '\(id)' is not scored: of kind '\(kind)' the rubric looks only for the tags \(list)")
    }

    static func weightForUnknownNode(_ id: String, rubric: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-node", vi: "trọng số: bộ tiêu chí '\(rubric)' không có nút \(shown)",
            en: "weights: the rubric '\(rubric)' has no node \(shown)")
    }

    /// `expected` is the kind of sub-subject that the node is scored for; `nil` when it is not scored so.
    static func weightAtWrongSubject(_ id: String, _ title: LocalizedText, expected: String?) -> Self {
        guard let expected else {
            return Self(
                code: "wrong-subject",
                vi: "trọng số: \(named(id, title, .vietnamese)) không được chấm theo từng đối tượng con",
                en: "weights: \(named(id, title, .english)) is not scored once per sub-subject")
        }
        return Self(
            code: "wrong-subject",
            vi: "trọng số: \(named(id, title, .vietnamese)) được chấm theo từng đối tượng con loại '\(expected)'",
            en: "weights: \(named(id, title, .english)) is scored once per sub-subject of kind '\(expected)'")
    }

    static func rubricMismatch(_ wanted: String, found: String) -> Self {
        let shown = Quotation.of(wanted)
        return Self(
            code: "rubric-mismatch", vi: "minh chứng trả lời bộ tiêu chí \(shown), nhưng đang chấm theo '\(found)'",
            en: "the evidence answers the rubric \(shown), but is scored against '\(found)'")
    }

    static func rubricVersionMismatch(_ wanted: String, found: String, canMigrate: Bool) -> Self {
        let shown = Quotation.of(wanted)
        return Self(
            code: "rubric-version-mismatch",
            vi: "minh chứng trả lời phiên bản \(shown), nhưng bộ tiêu chí là phiên bản '\(found)'"
                + (canMigrate ? "; có thể chuyển đổi bằng --migrate" : ""),
            en: "the evidence answers version \(shown), but the rubric is version '\(found)'"
                + (canMigrate ? "; --migrate converts it" : ""))
    }

    static func unknownProfile(_ id: String, known: [String]) -> Self {
        let shown = Quotation.of(id)
        let list = known.joined(separator: ", ")
        return Self(
            code: "unknown-profile",
            vi: "không có hồ sơ áp dụng \(shown)" + (known.isEmpty ? "" : "; các hồ sơ: \(list)"),
            en: "there is no profile \(shown)" + (known.isEmpty ? "" : "; profiles: \(list)"))
    }

    static var asOfMissing: Self {
        Self(
            code: "as-of-missing", vi: "chưa có ngày chốt: ghi 'as_of' trong minh chứng hoặc dùng --as-of",
            en: "the as-of date is missing: write 'as_of' in the evidence or give --as-of")
    }
}
