// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring

    /// What a form says about a question.
    struct FormTexts {
        let item: FormQuestion
        let words: FormWords

        init(_ item: FormQuestion, _ words: FormWords) {
            self.item = item
            self.words = words
        }

        /// What is asked.
        var question: String {
            let title = words.text(item.node.title)
            let asked = item.rule.question.map(words.text) ?? ""
            var lines = asked.isEmpty || asked == title ? [title] : [title, asked]
            if let lens = item.lens { lines.append(words.say("Góc nhìn: ", "Lens: ") + words.text(lens.title)) }
            if let name = item.subjectName { lines.append(words.text(name)) }
            return lines.joined(separator: "\n")
        }

        /// Help, what counts as evidence, when it is asked, and what may be answered.
        var guidance: String {
            var lines: [String] = []
            if let help = item.rule.help { lines.append(words.text(help)) }
            if let evidence = item.rule.guidance {
                lines.append(words.say("Minh chứng: ", "Evidence: ") + words.text(evidence))
            }
            if let condition { lines.append(words.say("Chỉ trả lời khi: ", "Only when: ") + condition) }
            // Options that the guide explains need not be told with each question: the list shows them.
            let isExplained =
                !item.rule.takesSeveral && item.rule.scale?.options.contains { $0.description != nil } ?? false
            if !isExplained { lines.append(answering) }
            if item.rule.measure != nil {
                lines.append(
                    words.say(
                        "Có số đo thì lấy số đo, không cần trả lời.",
                        "Where it is measured, the measure counts and no answer."))
            }
            return words.shown(lines.joined(separator: "\n"))
        }

        /// What may be answered.
        var answering: String {
            if let scale = item.rule.scale {
                let labels = FormLabels(scale, words).all.joined(
                    separator: item.rule.takesSeveral ? FormWords.separator : " · ")
                return item.rule.takesSeveral
                    ? words.say(
                        "Ghi một hoặc nhiều mục, cách nhau bằng dấu chấm phẩy: ", "One or more, with semicolons: ")
                        + labels
                    : words.say("Chọn: ", "Choose: ") + labels
            }
            if item.rule.isShare {
                return words.say(
                    "Ghi tỷ lệ: 85% hoặc 12/40 (số đạt/tổng số).", "Give a share: 85% or 12/40 (those that do/all).")
            }
            let unit = item.rule.unit.map { " (\($0))" } ?? ""
            guard let range = item.rule.method.accepted else {
                return words.say("Ghi một số", "Give a number") + unit + "."
            }
            let ends = [range.low, range.high].map { words.numbers.number($0, digits: 6, padded: false) }
            return words.say("Ghi một số từ \(ends[0]) đến \(ends[1])", "Give a number from \(ends[0]) to \(ends[1])")
                + unit
                + "."
        }

        private var condition: String? {
            guard let rule = item.node.applicability else { return nil }
            var parts: [String] = []
            if !rule.kinds.isEmpty {
                parts.append(
                    words.say("đối tượng loại ", "the subject is of kind ") + rule.kinds.joined(separator: ", "))
            }
            if !rule.tags.isEmpty { parts.append(words.say("có nhãn ", "tagged ") + rule.tags.joined(separator: ", ")) }
            for item in rule.answers.keys.sorted() {
                parts.append("\(item) = " + (rule.answers[item] ?? []).joined(separator: ", "))
            }
            return parts.isEmpty ? nil : parts.joined(separator: "; ")
        }
    }
#endif
