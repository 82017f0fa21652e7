// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The words of text reports in one language: Vietnamese, or English where the language is English.
struct Phrases: Sendable {
    let language: Language
    let numbers: NumberText
    /// Whether texts of documents stay as they are and whole, because what renders them makes them harmless itself.
    let keepsText: Bool

    init(_ language: Language, keepsText: Bool = false) {
        self.language = language
        self.keepsText = keepsText
        numbers = NumberText(language)
    }

    var isEnglish: Bool { language == .english }

    /// One of two wordings.
    func say(_ vi: String, _ en: String) -> String { isEnglish ? en : vi }

    /// A text of a document, harmless on a terminal.
    func line(_ text: String) -> String { keepsText ? text : SafeText.line(text) }

    /// A text of a document on one line, ending in `…` where it is wider than so many columns.
    func cut(_ text: String, width: Int) -> String { keepsText ? text : LineWrapping.cut(text, width: width) }

    /// A text of a document in the language of the report.
    func text(_ text: LocalizedText) -> String { line(text.text(in: language)) }

    /// A text of a document in quotation marks.
    func quoted(_ text: LocalizedText) -> String { quoted(text.text(in: language)) }

    /// Words in quotation marks.
    func quoted(_ words: String) -> String { "“" + line(words) + "”" }

    /// A whole number.
    func count(_ count: Int) -> String { numbers.number(Rational(count), digits: 0, padded: false) }

    /// A whole number with its noun; Vietnamese nouns have one form.
    func count(_ count: Int, vi: String, en: String, many: String? = nil) -> String {
        self.count(count) + " " + (isEnglish ? (count == 1 ? en : many ?? en + "s") : vi)
    }

    /// A number of items.
    func items(_ count: Int) -> String { self.count(count, vi: "tiêu chí", en: "item") }

    /// `a, b và c`.
    func list(_ words: [String], or isChoice: Bool = false) -> String {
        guard let last = words.last else { return "" }
        guard words.count > 1 else { return last }
        let link = isChoice ? say("hoặc", "or") : say("và", "and")
        return words.dropLast().joined(separator: ", ") + " " + link + " " + last
    }

    /// Some of many things, with a count of the rest.
    func andMore(_ rest: Int, vi: String, en: String, many: String? = nil) -> String {
        say("… và \(count(rest)) \(vi) nữa", "… and \(count(rest)) more \(rest == 1 ? en : many ?? en + "s")")
    }

    // MARK: Fixed vocabulary

    func status(_ status: SourceStatus) -> String {
        switch status {
        case .official: say("chính thức", "official")
        case .reported: say("theo nguồn gián tiếp", "known from indirect sources")
        case .proposed: say("đề xuất", "proposed")
        }
    }

    func state(_ state: AnswerState) -> String { state.title.text(in: language) }

    func assessment(_ kind: AssessmentKind) -> String {
        switch kind {
        case .selfAssessed: say("Tự đánh giá", "Self-assessment")
        case .cross: say("Đánh giá chéo", "Cross-assessment")
        case .verified: say("Thẩm định", "Verification")
        }
    }
}

extension Phrases {
    /// Pieces of evidence of a kind: `ít nhất 1 tài liệu`.
    func evidence(_ kind: EvidenceRule.Kind, _ minimum: Int) -> String {
        let least = say("ít nhất ", "at least ")
        switch kind {
        case .text:
            return least
                + count(minimum, vi: "ghi chú hoặc tài liệu", en: "note or document", many: "notes or documents")
        case .url:
            return least
                + count(
                    minimum, vi: "tài liệu có đường dẫn", en: "document with an address",
                    many: "documents with an address")
        case .document: return least + count(minimum, vi: "tài liệu", en: "document")
        case .measure: return say("số đo", "a measure")
        }
    }

    /// A length of time: `1 năm 6 tháng`.
    func period(_ period: CalendarPeriod) -> String {
        let parts = [
            (period.years, "năm", "year"), (period.months, "tháng", "month"), (period.weeks, "tuần", "week"),
            (period.days, "ngày", "day"),
        ].filter { $0.0 > 0 }.map { count($0.0, vi: $0.1, en: $0.2) }
        return parts.isEmpty ? count(0, vi: "ngày", en: "day") : parts.joined(separator: " ")
    }
}
