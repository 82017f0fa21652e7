// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// A column of the sheet of answers.
    enum FormColumn: Hashable, Sendable {
        case number, domain, subject, lens, item, question, guidance
        case answer, state, reason, note
        /// The title, address and day of one of the documents, from 1.
        case documentTitle(Int), documentURL(Int), documentDate(Int)
        case rater, assessment, date

        /// Whether people write into it.
        var isInput: Bool {
            switch self {
            case .number, .domain, .subject, .lens, .item, .question, .guidance: false
            default: true
            }
        }

        /// Its heading.
        var title: LocalizedText {
            switch self {
            case .number: LocalizedText(vi: "STT", en: "No.")
            case .domain: LocalizedText(vi: "Lĩnh vực", en: "Domain")
            case .subject: LocalizedText(vi: "Mã đối tượng con", en: "Sub-subject id")
            case .lens: LocalizedText(vi: "Góc nhìn", en: "Lens")
            case .item: LocalizedText(vi: "Mã tiêu chí", en: "Item id")
            case .question: LocalizedText(vi: "Câu hỏi", en: "Question")
            case .guidance: LocalizedText(vi: "Hướng dẫn, minh chứng", en: "Guidance, evidence")
            case .answer: LocalizedText(vi: "Trả lời", en: "Answer")
            case .state: LocalizedText(vi: "Không trả lời được vì", en: "No answer because")
            case .reason: LocalizedText(vi: "Lý do", en: "Reason")
            case .note: LocalizedText(vi: "Ghi chú", en: "Note")
            case .documentTitle(let number): LocalizedText(vi: "Tài liệu \(number)", en: "Document \(number)")
            case .documentURL(let number):
                LocalizedText(vi: "Đường dẫn tài liệu \(number)", en: "Address of document \(number)")
            case .documentDate(let number):
                LocalizedText(vi: "Ngày tài liệu \(number)", en: "Date of document \(number)")
            case .rater: LocalizedText(vi: "Người trả lời", en: "Answered by")
            case .assessment: LocalizedText(vi: "Hình thức", en: "Role")
            case .date: LocalizedText(vi: "Ngày trả lời", en: "Date of answer")
            }
        }

        /// Its width, in characters.
        var width: Double {
            switch self {
            case .number: 5
            case .domain, .subject, .state, .rater: 14
            case .item: 20
            case .documentURL: 16
            case .lens, .assessment, .date, .documentDate: 11
            case .question: 34
            case .guidance: 40
            case .answer: 18
            case .reason, .note, .documentTitle: 22
            }
        }

        /// The columns of a form.
        static func all(documents: Int, hasSubjects: Bool, hasLenses: Bool) -> [FormColumn] {
            let groups = (1...max(documents, 1)).flatMap { [documentTitle($0), .documentURL($0), .documentDate($0)] }
            return [.number, .domain] + (hasSubjects ? [.subject] : []) + (hasLenses ? [.lens] : [])
                + [.item, .question, .guidance, .answer, .state, .reason, .note] + groups + [
                    .rater, .assessment, .date,
                ]
        }

        /// The column that a heading means, whatever its case and diacritics; `nil` for an unknown one.
        static func titled(_ title: String) -> FormColumn? {
            let folded = FoldedText.folded(title)
            if let column = byTitle[folded] { return column }
            guard let space = folded.lastIndex(of: " ") else { return nil }
            let numeral = folded[folded.index(after: space)...]
            guard let number = Int(numeral), 1...999 ~= number, numeral == String(number) else { return nil }
            return byTitle[folded[...space] + "1"]?.ofDocument(number)
        }

        /// By folded heading the column; of the columns of documents those of the first.
        private static let byTitle: [String: FormColumn] = {
            let columns = all(documents: 1, hasSubjects: true, hasLenses: true)
            let titled = columns.flatMap { column in
                column.title.entries.map { (FoldedText.folded($0.text), column) }
            }
            return Dictionary(titled) { first, _ in first }
        }()

        /// The same column of another document; `nil` for a column that is of no document.
        private func ofDocument(_ number: Int) -> FormColumn? {
            switch self {
            case .documentTitle: .documentTitle(number)
            case .documentURL: .documentURL(number)
            case .documentDate: .documentDate(number)
            default: nil
            }
        }
    }
#endif
