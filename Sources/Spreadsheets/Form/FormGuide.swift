// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring

    /// The sheet that tells how to fill in, whom the form is about, and which rubric it asks.
    struct FormGuide {
        let rubric: Rubric
        let profile: Profile?
        let document: EvidenceDocument
        let questions: [FormQuestion]
        let words: FormWords

        var sheet: SheetLayout {
            var sheet = SheetLayout(name: words.guideSheet, widths: [30, 90])
            sheet.isProtected = true
            var rows: [[CellLayout]] = [
                [CellLayout(words.say("Phiếu trả lời", "Form of answers"), CellStyle(role: .title))],
                [CellLayout(words.text(rubric.title), CellStyle(role: .title))],
            ]
            let notice = rubric.notice ?? (rubric.status == .official ? nil : Rubric.standardNotice)
            if let notice { rows.append([CellLayout(words.text(notice), CellStyle(role: .note))]) }
            rows.append([])
            rows.append(CellLayout.heading(words.say("Thông tin chung", "About this form")))
            let firstField = rows.count
            for field in GuideField.allCases {
                rows.append([CellLayout(words.text(field.title), CellStyle(role: .locked)), value(of: field)])
            }
            sheet.rules = GuideField.allCases.enumerated().filter { $0.element.holdsDay }.map { index, _ in
                CellRule(
                    rows: (firstField + index)...(firstField + index), column: 1, kind: .date,
                    refusal: words.say("Ghi ngày/tháng/năm, ví dụ 28/05/2026.", "Give a date, such as 2026-05-28."))
            }
            for (name, value) in facts {
                rows.append([
                    CellLayout(name, CellStyle(role: .locked)),
                    CellLayout(value, CellStyle(role: .locked, format: .text)),
                ])
            }
            rows.append([])
            rows.append(CellLayout.heading(words.say("Cách điền", "How to fill in")))
            for (index, line) in advice.enumerated() {
                rows.append([CellLayout(.number(Double(index + 1))), CellLayout(line)])
            }
            rows += choices
            sheet.rows = rows
            return sheet
        }

        private func value(of field: GuideField) -> CellLayout {
            let text = CellStyle(role: .input, format: .text)
            let day = CellStyle(role: .input, format: .date)
            switch field {
            case .bodyId: return CellLayout(document.evidence.subject.id, text)
            case .bodyName: return CellLayout(document.evidence.subject.name.map(words.text) ?? "", text)
            case .filler: return CellLayout("", text)
            case .day: return CellLayout("", day)
            case .asOf:
                guard let date = document.asOf, SheetCalendar.serial(of: date) > 60 else { return CellLayout("", day) }
                return CellLayout(.date(date), day)
            }
        }

        private var facts: [(String, String)] {
            var facts = [
                (words.say("Bộ tiêu chí", "Rubric"), rubric.identity.id),
                (words.say("Phiên bản", "Version"), rubric.identity.version),
            ]
            if let hash = rubric.identity.hash { facts.append((words.say("Mã băm", "Hash"), hash.description)) }
            if let profile {
                facts.append((words.say("Hồ sơ áp dụng", "Profile"), "\(words.text(profile.title)) (\(profile.id))"))
            }
            let count = words.numbers.number(Rational(questions.count), digits: 0, padded: false)
            facts.append((words.say("Số câu hỏi", "Questions"), count))
            return facts
        }

        private var advice: [String] {
            [
                words.say(
                    "Điền các ô màu vàng nhạt, ở đây và ở trang “\(words.answerSheet)”. Các ô khác đã khóa, không có mật khẩu.",
                    "Fill in the light yellow cells, here and on the sheet “\(words.answerSheet)”. The others are locked, without "
                        + "a password."),
                words.say(
                    "Cột “\(words.text(FormColumn.answer.title))”: chọn trong danh sách, hoặc ghi số. Chưa biết thì để trống: mục đó "
                        + "được coi là chưa trả lời.",
                    "Column “\(words.text(FormColumn.answer.title))”: choose from the list, or give a number. What is not known yet "
                        + "stays empty and counts as not answered."),
                words.say(
                    "Không trả lời được thì để trống ô trả lời, chọn ở cột “\(words.text(FormColumn.state.title))” và ghi lý do.",
                    "Where there is no answer leave it empty, choose in the column “\(words.text(FormColumn.state.title))” and give "
                        + "the reason."),
                words.say(
                    "Tài liệu: ghi số, ký hiệu và trích yếu; đường dẫn nếu có; ngày theo dạng ngày/tháng/năm.",
                    "Documents: number and title, the address if there is one, and the date."),
                words.say(
                    "Không đổi tên cột và cột “\(words.text(FormColumn.item.title))”. Có thể lọc và đổi độ rộng cột.",
                    "Leave the headings and the column “\(words.text(FormColumn.item.title))” as they are. Rows may be filtered, "
                        + "columns made wider."),
                words.say(
                    "Lưu ở dạng XLSX rồi gửi lại; nơi nhận đọc bằng lệnh: dgov evidence import",
                    "Save as XLSX and send it back; it is read by the command: dgov evidence import"),
            ]
        }

        /// When to choose which option, for scales that say so.
        private var choices: [[CellLayout]] {
            var rows: [[CellLayout]] = []
            var seen: Set<FormLabels> = []
            for question in questions {
                guard let scale = question.rule.scale, scale.options.contains(where: { $0.description != nil }) else {
                    continue
                }
                let labels = FormLabels(scale, words)
                guard seen.insert(labels).inserted else { continue }
                rows += [[], CellLayout.heading(words.say("Chọn thế nào", "How to choose"))]
                for option in scale.options {
                    rows.append([
                        CellLayout(labels.label(of: option.id), CellStyle(role: .locked, format: .text)),
                        CellLayout(option.description.map(words.text) ?? "", CellStyle(role: .locked, format: .text)),
                    ])
                }
            }
            return rows
        }
    }
#endif
