// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML
    internal import Scoring

    /// Reads one row of a sheet of answers, and tells what is wrong with its cells.
    struct FormRowReader {
        let row: FormRows.Row
        let problems: FormProblems
        /// What the cells say.
        let entry: FormEntry
        private let table: FormRows
        private let head: FormDocumentHead
        private let words: FormWords

        init(row: FormRows.Row, table: FormRows, problems: FormProblems, head: FormDocumentHead, words: FormWords) {
            self.row = row
            self.table = table
            self.problems = problems
            self.head = head
            self.words = words
            entry = Self.entry(row)
        }

        // MARK: Places

        /// The first cell in which people have written something.
        var firstInput: FormColumn? {
            row.cells.keys.filter(\.isInput).min { (table.positions[$0] ?? 0) < (table.positions[$1] ?? 0) }
        }

        func place(_ column: FormColumn) -> Diagnostic.Place {
            table.place(row, column).place(in: problems.name, text: row.text(column))
        }

        func error(
            _ message: DiagnosticMessage, at column: FormColumn, notes: [Diagnostic.Note] = [],
            help: DiagnosticMessage? = nil
        ) {
            problems.report(
                Diagnostic(severity: .error, message: message, place: place(column), notes: notes, help: help))
        }

        /// A problem of a response, at the cell it is about.
        func report(_ problem: ResponseProblem) {
            var diagnostic = problem.diagnostic
            switch problem.part {
            case .value: diagnostic.place = place(.answer)
            case .lens: diagnostic.place = place(.lens)
            case .reason:
                diagnostic.place = place(.reason)
                // Cells have other words than documents.
                diagnostic.message = .reasonNeeded(entry.state.trimmed)
            }
            problems.report(diagnostic)
        }

        // MARK: Cells

        private static func entry(_ row: FormRows.Row) -> FormEntry {
            func day(_ column: FormColumn) -> String {
                guard let cell = row.cells[column] else { return "" }
                return FormDocumentHead.day(cell)?.description ?? cell.text
            }
            var entry = FormEntry()
            entry.answer = row.text(.answer)
            entry.state = row.text(.state)
            entry.reason = row.text(.reason)
            entry.note = row.text(.note)
            let numbers = Set(row.cells.keys.compactMap(\.documentNumber)).sorted()
            entry.documents = numbers.map { number in
                FormEntry.Document(
                    title: row.text(.documentTitle(number)), url: row.text(.documentURL(number)),
                    date: day(.documentDate(number)))
            }
            entry.rater = row.text(.rater)
            entry.assessment = row.text(.assessment)
            entry.date = day(.date)
            return entry
        }

        /// The response that the cells say; `nil` when one of them cannot be understood.
        /// - Parameter old: what the row was made with: cells that are as they were stand for exactly that.
        func response(to question: FormQuestion, lens: String?, old: MadeRow?) -> Response? {
            guard cellsAreWhole else { return nil }
            let outcome = outcome(question, old)
            let documents = documents(old)
            let assessment = assessment(old?.response)
            guard let day = day(old), let (state, value) = outcome, let documents, let assessment else { return nil }
            var response = Response(state: state, assessment: assessment)
            response.value = value
            response.reason = kept(entry.reason, old?.entry.reason, old?.response.reason)
            response.note = kept(entry.note, old?.entry.note, old?.response.note)
            response.documents = documents
            let rater = kept(entry.rater, old?.entry.rater, old?.response.rater)
            // Who has changed an answer of nobody by name has not become another rater.
            response.rater = old == nil ? rater ?? head.filler : rater
            response.date = day
            response.lens = lens
            return response
        }

        /// The text of a cell, or what it was made from where it is as it was.
        private func kept(_ text: String, _ made: String?, _ old: String?) -> String? {
            if let made, made == text { return old }
            let text = text.trimmed
            return text.isEmpty ? nil : text
        }

        /// Whether no cell holds the error of a formula or more than a cell can.
        private var cellsAreWhole: Bool {
            var areWhole = true
            for column in row.cells.keys.sorted(by: { (table.positions[$0] ?? 0) < (table.positions[$1] ?? 0) })
            where column.isInput {
                if case .error(let text)? = row.cells[column] {
                    error(.cellHoldsError(text), at: column)
                    areWhole = false
                }
                if row.text(column).utf16.count > CellText.limit {
                    error(.cellTooLong(row.text(column).utf16.count, CellText.limit), at: column)
                    areWhole = false
                }
            }
            return areWhole
        }

        // MARK: Answers

        private func outcome(_ question: FormQuestion, _ old: MadeRow?) -> (AnswerState, AnswerValue?)? {
            let (answer, word) = (entry.answer.trimmed, entry.state.trimmed)
            let state = word.isEmpty ? nil : FormWords.states.value(of: word)
            if !word.isEmpty, state == nil {
                error(.unknownCellWord(word, FormWords.states.all), at: .state)
                return nil
            }
            if answer.isEmpty {
                if state == .answered {
                    error(.answerMissing, at: .answer)
                    return nil
                }
                if state == nil || state == .unanswered, !entry.reason.trimmed.isEmpty {
                    error(.reasonWithoutState, at: .reason, help: .chooseState)
                    return nil
                }
                return (state ?? .unanswered, nil)
            }
            if let state, state != .answered {
                error(.answerAndState(word), at: .state, help: .chooseOne)
                return nil
            }
            if !entry.reason.trimmed.isEmpty, entry.reason != old?.entry.reason {
                error(.reasonBesideAnswer, at: .reason, help: .useNote)
                return nil
            }
            if let old, old.entry.answer == entry.answer, let value = old.response.value { return (.answered, value) }
            return value(answer, question).map { (.answered, $0) }
        }

        private func value(_ text: String, _ question: FormQuestion) -> AnswerValue? {
            if let scale = question.rule.scale {
                let labels = FormLabels(scale, words)
                guard question.rule.takesSeveral else { return .word(labels.id(of: text) ?? text) }
                if let only = labels.id(of: text) { return .words([only]) }
                let parts = text.split { $0 == ";" || $0 == "\n" }.map { String($0).trimmed }.filter {
                    !$0.isEmpty
                }
                return .words(parts.map { labels.id(of: $0) ?? $0 })
            }
            if case .date? = row.cells[.answer] {
                error(.answerBecameDate, at: .answer, help: .formatAsText)
                return nil
            }
            if case .number(let decimal)? = row.cells[.answer], let number = Rational(parsing: decimal) {
                return .word(number.plain)
            }
            switch FormNumeral(text) {
            case .number(let number)?: return .word(number.plain)
            case .percent(let number)?: return .word(number.plain.contains("/") ? text : number.plain + "%")
            case .share(let above, let below)?:
                guard question.rule.isShare else { return .word(text) }
                return .share(numerator: above, denominator: below)
            case .ambiguous?:
                error(.ambiguousNumber(text), at: .answer, help: .writeUnambiguously)
                return nil
            case nil: return .word(text)
            }
        }

        private func documents(_ old: MadeRow?) -> [EvidenceItem]? {
            var documents: [EvidenceItem] = []
            var areReadable = true
            let numbers = Set(row.cells.keys.compactMap(\.documentNumber)).sorted()
            for (number, cells) in zip(numbers, entry.documents) {
                if let old, let index = old.entry.documents.firstIndex(of: cells) {
                    documents.append(old.response.documents[index])
                    continue
                }
                let (title, url) = (cells.title.trimmed, cells.url.trimmed)
                var date: CalendarDate?
                if !cells.date.trimmed.isEmpty {
                    date = CalendarDate(parsing: cells.date)
                    if date == nil {
                        error(.cellIsNoDate(cells.date), at: .documentDate(number), help: .writeSheetDate)
                        areReadable = false
                    }
                }
                if title.isEmpty, url.isEmpty {
                    error(.documentWithoutTitle, at: .documentDate(number))
                    areReadable = false
                }
                documents.append(
                    EvidenceItem(title: title.isEmpty ? nil : title, url: url.isEmpty ? nil : url, date: date))
            }
            return areReadable ? documents : nil
        }

        private func assessment(_ old: Response?) -> AssessmentKind? {
            let word = entry.assessment.trimmed
            if word.isEmpty { return old?.assessment ?? .selfAssessed }
            if let kind = FormWords.assessments.value(of: word) { return kind }
            error(.unknownCellWord(word, FormWords.assessments.all), at: .assessment)
            return nil
        }

        /// The day of the answer: one that was changed has the day of filling in, unless the row gives another.
        ///
        /// - Returns: the day, in it `nil` where nobody gives one; `nil` for a day that is none.
        private func day(_ old: MadeRow?) -> CalendarDate?? {
            if entry.date.trimmed.isEmpty || entry.date == old?.entry.date {
                return .some(head.day ?? old?.response.date)
            }
            if let date = CalendarDate(parsing: entry.date) { return date }
            error(.cellIsNoDate(entry.date), at: .date, help: .writeSheetDate)
            return nil
        }
    }

    extension FormColumn {
        /// The number of the document whose column it is.
        fileprivate var documentNumber: Int? {
            switch self {
            case .documentTitle(let number), .documentURL(let number), .documentDate(let number): number
            default: nil
            }
        }
    }
#endif
