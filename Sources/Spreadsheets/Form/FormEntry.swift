// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring

    /// What the cells of one row say, as texts: days as year-month-day, numbers as decimals.
    struct FormEntry: Hashable, Sendable {
        /// The cells of one document.
        struct Document: Hashable, Sendable {
            var title = ""
            var url = ""
            var date = ""

            var isEmpty: Bool { title.isEmpty && url.isEmpty && date.isEmpty }
        }

        var answer = ""
        var state = ""
        var reason = ""
        var note = ""
        var documents: [Document] = []
        var rater = ""
        var assessment = ""
        var date = ""

        /// Whether nothing is said about the item: who would answer, and when, is not enough.
        var isBlank: Bool {
            answer.isEmpty && state.isEmpty && reason.isEmpty && note.isEmpty && documents.allSatisfy(\.isEmpty)
        }

        /// Empty cells.
        init() {}

        /// The cells that say a response.
        init(_ response: Response, to question: FormQuestion, _ words: FormWords) {
            func shown(_ text: String?) -> String {
                text.map(words.shown) ?? ""
            }
            answer = response.value.map { shown(Self.text($0, question, words)) } ?? ""
            if response.state != .answered, response.state != .unanswered {
                state = FormWords.states.word(for: response.state, in: words.language)
            }
            reason = shown(response.reason)
            note = shown(response.note)
            documents = response.documents.map { document in
                Document(title: shown(document.title), url: shown(document.url), date: document.date?.description ?? "")
            }
            rater = shown(response.rater)
            assessment = FormWords.assessments.word(for: response.assessment, in: words.language)
            date = response.date?.description ?? ""
        }

        private static func text(_ value: AnswerValue, _ question: FormQuestion, _ words: FormWords) -> String {
            let labels = question.rule.scale.map { FormLabels($0, words) }
            func label(_ id: String) -> String { labels?.label(of: id) ?? id }
            switch value {
            case .word(let word):
                if labels != nil { return label(word) }
                guard !question.rule.isShare, let number = Rational(parsing: word) else { return word }
                return number.plain
            case .words(let ids): return ids.map(label).joined(separator: FormWords.separator)
            case .number(let number): return number.plain
            case .share(let numerator, let denominator): return numerator.plain + "/" + denominator.plain
            }
        }
    }

    /// The texts that stand for the options of a scale in the lists of a form.
    struct FormLabels: Hashable, Sendable {
        private let entries: [(id: String, label: String)]
        private let ids: [String: String]

        /// The labels in the order of the scale.
        var all: [String] { entries.map(\.label) }

        init(_ scale: AnswerScale, _ words: FormWords) {
            let titles = scale.options.map { words.text($0.title).split(separator: "\n").joined(separator: " ") }
            let folded = titles.map { FoldedText.folded($0) }
            let separator = FormWords.separator.first ?? ";"
            entries = scale.options.enumerated().map { index, option in
                let isClear =
                    folded.count { $0 == folded[index] } == 1 && !folded[index].isEmpty
                    && !titles[index].contains(separator)
                return (option.id, isClear ? titles[index] : "\(option.id) – \(titles[index])")
            }
            var ids: [String: String] = [:]
            var ambiguous: Set<String> = []
            func add(_ text: String, _ id: String) {
                let key = FoldedText.folded(text)
                if let known = ids[key], known != id { ambiguous.insert(key) }
                if !key.isEmpty { ids[key] = id }
            }
            for option in scale.options { for title in option.title.entries { add(title.text, option.id) } }
            for key in ambiguous { ids[key] = nil }
            // What the list shows and the ids themselves count before other titles.
            for option in scale.options { ids[FoldedText.folded(option.id)] = option.id }
            for entry in entries { ids[FoldedText.folded(entry.label)] = entry.id }
            self.ids = ids
        }

        func label(of id: String) -> String { entries.first { $0.id == id }?.label ?? id }

        /// The id of the option that a cell names; `nil` when none is.
        func id(of cell: String) -> String? {
            if let exact = entries.first(where: { $0.label == cell || $0.id == cell }) { return exact.id }
            return ids[FoldedText.folded(cell)]
        }

        static func == (left: Self, right: Self) -> Bool { left.ids == right.ids && left.all == right.all }
        func hash(into hasher: inout Hasher) { hasher.combine(all) }
    }
#endif
