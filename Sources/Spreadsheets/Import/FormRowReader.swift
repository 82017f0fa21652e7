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
        func report(_ problem: Diagnostic) {
            let column: FormColumn =
                switch problem.message.code {
                case "reason-missing": .reason
                case "unknown-lens": .lens
                default: .answer
                }
            var problem = problem
            problem.place = place(column)
            // Cells have other words than documents.
            if column == .reason { problem.message = .reasonNeeded(entry.state.trimmedBlanks) }
            problems.report(problem)
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
        func response(to question: FormQuestion, lens: String?, old: Response?) -> Response? {
            guard cellsAreWhole else { return nil }
            let made = old.map { FormEntry($0, to: question, words) }
            let outcome = outcome(question, old, made)
            let documents = documents(old, made)
            let assessment = assessment(old)
            guard let day = day(old, made), let (state, value) = outcome, let documents, let assessment else {
                return nil
            }
            var response = Response(state: state, assessment: assessment)
            response.value = value
            response.reason = kept(entry.reason, made?.reason, old?.reason)
            response.note = kept(entry.note, made?.note, old?.note)
            response.documents = documents
            let rater = kept(entry.rater, made?.rater, old?.rater)
            // Who has changed an answer of nobody by name has not become another rater.
            response.rater = old == nil ? rater ?? head.filler : rater
            response.date = day.date
            response.lens = lens
            return response
        }

        /// The text of a cell, or what it was made from where it is as it was.
        private func kept(_ text: String, _ made: String?, _ old: String?) -> String? {
            if let made, made == text { return old }
            let text = text.trimmedBlanks
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

        private func outcome(
            _ question: FormQuestion, _ old: Response?, _ made: FormEntry?
        ) -> (AnswerState, AnswerValue?)? {
            let (answer, word) = (entry.answer.trimmedBlanks, entry.state.trimmedBlanks)
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
                if state == nil || state == .unanswered, !entry.reason.trimmedBlanks.isEmpty {
                    error(.reasonWithoutState, at: .reason, help: .chooseState)
                    return nil
                }
                return (state ?? .unanswered, nil)
            }
            if let state, state != .answered {
                error(.answerAndState(word), at: .state, help: .chooseOne)
                return nil
            }
            if !entry.reason.trimmedBlanks.isEmpty, entry.reason != made?.reason {
                error(.reasonBesideAnswer, at: .reason, help: .useNote)
                return nil
            }
            if let made, made.answer == entry.answer, let value = old?.value { return (.answered, value) }
            return value(answer, question).map { (.answered, $0) }
        }

        private func value(_ text: String, _ question: FormQuestion) -> AnswerValue? {
            if let scale = question.scale {
                let labels = FormLabels(scale, words)
                guard question.takesSeveral else { return .word(labels.id(of: text) ?? text) }
                if let only = labels.id(of: text) { return .words([only]) }
                let parts = text.split { $0 == ";" || $0 == "\n" }.map { String($0).trimmedBlanks }.filter {
                    !$0.isEmpty
                }
                return .words(parts.map { labels.id(of: $0) ?? $0 })
            }
            if case .date? = row.cells[.answer] {
                error(.answerBecameDate, at: .answer, help: .formatAsText)
                return nil
            }
            switch FormNumeral(text) {
            case .number(let number)?: return .word(number.plain)
            case .percent(let number)?: return .word(number.plain.contains("/") ? text : number.plain + "%")
            case .share(let above, let below)?:
                guard question.isShare else { return .word(text) }
                return .share(numerator: above, denominator: below)
            case .ambiguous?:
                error(.ambiguousNumber(text), at: .answer, help: .writeUnambiguously)
                return nil
            case nil: return .word(text)
            }
        }

        private func documents(_ old: Response?, _ made: FormEntry?) -> [EvidenceItem]? {
            var documents: [EvidenceItem] = []
            var areReadable = true
            let numbers = Set(row.cells.keys.compactMap(\.documentNumber)).sorted()
            for (number, cells) in zip(numbers, entry.documents) {
                if let index = made?.documents.firstIndex(of: cells), let kept = old?.documents[index] {
                    documents.append(kept)
                    continue
                }
                let (title, url) = (cells.title.trimmedBlanks, cells.url.trimmedBlanks)
                var date: CalendarDate?
                if !cells.date.trimmedBlanks.isEmpty {
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
            let word = entry.assessment.trimmedBlanks
            if word.isEmpty { return old?.assessment ?? .selfAssessed }
            if let kind = FormWords.assessments.value(of: word) { return kind }
            error(.unknownCellWord(word, FormWords.assessments.all), at: .assessment)
            return nil
        }

        /// The day of the answer: one that was changed has the day of filling in, unless the row gives another.
        private func day(_ old: Response?, _ made: FormEntry?) -> (date: CalendarDate?, isGiven: Bool)? {
            if entry.date.trimmedBlanks.isEmpty || entry.date == made?.date { return (head.day ?? old?.date, false) }
            if let date = CalendarDate(parsing: entry.date) { return (date, true) }
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
