// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    /// The words of forms in one language: Vietnamese, or English where the language is English.
    struct FormWords: Hashable, Sendable {
        let language: Language
        let numbers: NumberText

        init(_ language: Language) {
            self.language = language
            numbers = NumberText(language)
        }

        func say(_ vi: String, _ en: String) -> String { language == .english ? en : vi }
        func text(_ text: LocalizedText) -> String { shown(text.text(in: language)) }
        /// A text as a cell can hold it.
        func shown(_ text: String) -> String { CellText.shown(text, mark: CellText.mark(language)) }

        var guideSheet: String { say("Hướng dẫn", "Guide") }
        var answerSheet: String { say("Trả lời", "Answers") }

        /// The hidden sheet that tells what the form was made from.
        static let memorySheet = "dgov"
        /// The hidden sheet with the lists to choose from.
        static let listSheet = "dgov-lists"

        /// The states that may be chosen.
        static let states = CellWords<AnswerState>(
            written.map { ($0, $0.title.text(in: .vietnamese), $0.title.text(in: .english)) }, others: [])
        private static let written: [AnswerState] = [
            .notApplicable, .exempt, .unknown, .notAssessed, .error, .unanswered, .answered,
        ]
        static let offeredStates: [AnswerState] = [.notApplicable, .exempt, .unknown, .notAssessed]

        /// The roles.
        static let assessments = CellWords<AssessmentKind>(
            [
                (.selfAssessed, "tự đánh giá", "self-assessment"), (.cross, "đánh giá chéo", "cross-assessment"),
                (.verified, "thẩm định", "verification"),
            ], others: [(.selfAssessed, ["self"]), (.cross, ["cross"]), (.verified, ["verified"])])

        /// What stands between the options of an answer that takes several.
        static let separator = "; "
    }

    /// A cell of the guide that people fill in.
    enum GuideField: CaseIterable, Hashable {
        case bodyId, bodyName, filler, day, asOf

        var title: LocalizedText {
            switch self {
            case .bodyId: LocalizedText(vi: "Mã cơ quan, đơn vị", en: "Body id")
            case .bodyName: LocalizedText(vi: "Tên cơ quan, đơn vị", en: "Name of the body")
            case .filler: LocalizedText(vi: "Người điền phiếu", en: "Filled in by")
            case .day: LocalizedText(vi: "Ngày điền phiếu", en: "Date of filling in")
            case .asOf: LocalizedText(vi: "Ngày chốt số liệu", en: "As-of date")
            }
        }

        var holdsDay: Bool { self == .day || self == .asOf }
    }
#endif
