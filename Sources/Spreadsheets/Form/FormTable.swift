// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring
    internal import SelfAssessment

    /// The sheet of answers: a row for each question.
    struct FormTable {
        let rows: [FormRow]
        let lists: FormLists
        let words: FormWords

        var columns: [FormColumn] {
            let most = rows.map { $0.response?.documents.count ?? 0 }.max() ?? 0
            return FormColumn.all(
                documents: max(most, 2), hasSubjects: rows.contains { !$0.question.place.parts.isEmpty },
                hasLenses: rows.contains { $0.lens != nil })
        }

        var sheet: SheetLayout {
            let columns = columns
            var sheet = SheetLayout(name: words.answerSheet, widths: columns.map(\.width))
            sheet.isProtected = true
            sheet.isLandscape = true
            sheet.pagesWide = 2
            let asked = columns.firstIndex(of: .guidance) ?? 0
            sheet.frozen = SheetLayout.Frozen(rows: 1, columns: columns.firstIndex(of: .item).map { $0 + 1 } ?? asked)
            sheet.filter = 0
            sheet.rows = [columns.map { CellLayout(words.text($0.title), CellStyle(role: .heading)) }]
            for (position, row) in rows.enumerated() {
                let entry = row.response.map { FormEntry($0, to: row.question, words) } ?? FormEntry()
                sheet.rows.append(columns.map { cell($0, row, entry, number: position + 1) })
            }
            sheet.rules = rules(columns)
            return sheet
        }

        // MARK: Cells

        private func cell(_ column: FormColumn, _ row: FormRow, _ entry: FormEntry, number: Int) -> CellLayout {
            let question = row.question
            let locked = CellStyle(role: .locked, format: .text)
            switch column {
            case .number: return CellLayout(.number(Double(number)), CellStyle(role: .locked))
            case .domain: return CellLayout(question.domain.map(words.text) ?? "", locked)
            case .subject: return CellLayout(question.path, locked)
            case .lens: return CellLayout(row.lens ?? "", locked)
            case .item: return CellLayout(question.place.item, locked)
            case .question: return CellLayout(FormTexts(question, words).question, locked)
            case .guidance: return CellLayout(FormTexts(question, words).guidance, locked)
            case .answer: return answer(entry.answer, question)
            case .state: return input(entry.state)
            case .reason: return input(entry.reason)
            case .note: return input(entry.note)
            case .documentTitle(let number): return input(document(number, of: entry).title)
            case .documentURL(let number): return input(document(number, of: entry).url)
            case .documentDate(let number): return day(document(number, of: entry).date)
            case .rater: return input(entry.rater)
            case .assessment: return input(entry.assessment)
            case .date: return day(entry.date)
            }
        }

        private func document(_ number: Int, of entry: FormEntry) -> FormEntry.Document {
            entry.documents.indices.contains(number - 1) ? entry.documents[number - 1] : FormEntry.Document()
        }

        private func input(_ text: String) -> CellLayout { CellLayout(text, CellStyle(role: .input, format: .text)) }

        private func day(_ text: String) -> CellLayout {
            let style = CellStyle(role: .input, format: .date)
            // Days before March 1900 are numbered in different ways by different programs.
            if let date = CalendarDate(parsing: text), SheetCalendar.serial(of: date) > 60 {
                return CellLayout(.date(date), style)
            }
            return CellLayout(text, style)
        }

        /// Shares are typed as text: a program would take `12/40` for a month.
        private func answer(_ text: String, _ question: FormQuestion) -> CellLayout {
            guard question.rule.scale == nil, !question.rule.isShare else { return input(text) }
            let style = CellStyle(role: .input, isNumber: true)
            if let number = Rational(parsing: text), let double = number.asDouble {
                return CellLayout(.number(double), style)
            }
            return CellLayout(text, style)
        }

        // MARK: Rules

        private func rules(_ columns: [FormColumn]) -> [CellRule] {
            guard !rows.isEmpty else { return [] }
            let all = 1...rows.count
            var rules: [CellRule] = []
            for (position, column) in columns.enumerated() {
                switch column {
                case .answer:
                    for (index, row) in rows.enumerated() { rules.append(rule(for: row.question, index + 1, position)) }
                case .state:
                    rules.append(
                        CellRule(
                            rows: all, column: position, kind: lists.states,
                            hint: words.say(
                                "Chỉ chọn khi không trả lời được; nhiều trường hợp phải ghi lý do.",
                                "Only where there is no answer; mostly a reason is needed."), refusal: chooseFromList))
                case .assessment:
                    rules.append(
                        CellRule(rows: all, column: position, kind: lists.assessments, refusal: chooseFromList))
                case .documentDate, .date:
                    rules.append(
                        CellRule(
                            rows: all, column: position, kind: .date,
                            refusal: words.say(
                                "Ghi ngày/tháng/năm, ví dụ 28/05/2026.", "Give a date, such as 2026-05-28.")))
                default: break
                }
            }
            return rules
        }

        private var chooseFromList: String {
            words.say("Chọn một mục trong danh sách.", "Choose one entry of the list.")
        }

        private func rule(for question: FormQuestion, _ row: Int, _ column: Int) -> CellRule {
            let texts = FormTexts(question, words)
            var rule = CellRule(rows: row...row, column: column, kind: .anything, hint: texts.answering)
            if let scale = question.rule.scale {
                if !question.rule.takesSeveral, let list = lists.list(FormLabels(scale, words)) {
                    rule.kind = list
                    rule.refusal = chooseFromList
                }
            } else if !question.rule.isShare {
                rule.kind = .number(
                    low: question.rule.method.accepted?.low.approximate,
                    high: question.rule.method.accepted?.high.approximate)
                rule.refusal = texts.answering
            }
            return rule
        }
    }

    extension Rational {
        /// The number as a spreadsheet holds it; `nil` where its fifteen digits do not say it exactly.
        var asDouble: Double? {
            let text = plain
            guard text.utf8.count(where: { 0x30...0x39 ~= $0 }) <= 15, !text.contains("/") else { return nil }
            return Double(text)
        }
    }
#endif
