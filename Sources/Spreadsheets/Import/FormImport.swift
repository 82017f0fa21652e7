// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    public import Evidence
    internal import LocatedYAML
    public import Scoring
    internal import SelfAssessment

    extension FilledForm {
        /// What the form says about a rubric.
        ///
        /// Everything that is wrong is told in one pass, each with its sheet and cell: an answer that is no option, a number out
        /// of range, a reason that is missing, a day that is none, an unknown item, an item answered twice in two ways, a form
        /// for another rubric.
        ///
        /// - Parameters:
        ///   - rubric: the rubric, which should be the one that the form names.
        ///   - target: the document that the answers will be put into, where there is one: its id, subject and defaults stand in
        ///     for what the form leaves out.
        ///   - id: the id of the document, where the form has none.
        public func answers(to rubric: Rubric, into target: EvidenceDocument? = nil, id: String? = nil) -> FormAnswers {
            FormImport(self, rubric: rubric, target: target, id: id).answers()
        }
    }

    /// Reads the answers of a form.
    struct FormImport {
        private let form: FilledForm
        private let rubric: Rubric
        private let scorer: Scorer?
        private let head: FormDocumentHead
        private let words: FormWords
        private let problems: FormProblems
        private var document: EvidenceDocument?
        private var places: [FormKey: Diagnostic.Place] = [:]
        private var seen: [AnswerKey: (entry: FormEntry, place: Diagnostic.Place)] = [:]
        private var emptied: Set<AnswerKey> = []
        private var answered = 0
        private var open = 0
        /// How many rows say who answers, or when, but no answer.
        private var unsaid = 0

        init(_ form: FilledForm, rubric: Rubric, target: EvidenceDocument?, id: String?) {
            self.form = form
            self.rubric = rubric
            words = FormWords(form.memory?.language ?? .vietnamese)
            problems = FormProblems(name: form.name, diagnostics: form.remarks)
            let profile = form.profile ?? target?.profile
            scorer = try? Scorer(rubric, profile: profile)
            head = FormDocumentHead(form: form, rubric: rubric, target: target, profile: profile, id: id)
        }

        func answers() -> FormAnswers {
            var reading = self
            return reading.read()
        }

        private mutating func read() -> FormAnswers {
            head.check(problems)
            document = head.document(problems)
            for row in form.table.rows { read(row) }
            keepMissingRows()
            if unsaid > 0 { problems.note(.rowsWithoutAnswer(unsaid)) }
            return FormAnswers(
                document: problems.hasErrors ? nil : document, base: form.memory?.document, diagnostics: problems.all,
                answered: answered, open: open, places: places, name: form.name)
        }

        // MARK: Rows

        private mutating func read(_ row: FormRows.Row) {
            let reader = FormRowReader(row: row, table: form.table, problems: problems, head: head, words: words)
            let id = row.text(.item).trimmed
            guard !id.isEmpty else {
                if let column = reader.firstInput { reader.error(.rowWithoutItem, at: column) }
                return
            }
            let hasInput = reader.firstInput != nil
            guard let (node, rule) = item(id, hasInput, reader), let place = place(of: node, hasInput, reader) else {
                return
            }
            let question = FormQuestion(
                place: place, lens: nil, domain: nil, node: node, rule: rule, subjectName: nil)
            let entry = reader.entry
            let given = row.text(.lens).trimmed
            let lens = given.isEmpty ? nil : given
            let old = known(place, lens: lens, entry, question)
            guard !entry.isBlank else {
                open += 1
                if let old { emptied.insert(AnswerKey(place, old.response)) }
                if old == nil, entry != FormEntry() { unsaid += 1 }
                return
            }
            let untouched = old.flatMap { $0.entry == entry ? $0.response : nil }
            guard let response = untouched ?? reader.response(to: question, lens: lens, old: old) else { return }
            answered += 1
            for problem in scorer?.problems(of: response, to: node.id) ?? [] { reader.report(problem) }
            add(response, to: place, entry, reader)
        }

        private mutating func add(
            _ response: Response, to place: AnswerPlace, _ entry: FormEntry, _ reader: FormRowReader
        ) {
            let here = reader.place(entry.answer.isEmpty ? .state : .answer)
            let key = AnswerKey(place, response)
            if let first = seen[key] {
                guard first.entry != entry else { return }
                reader.error(
                    .answeredTwice(place.item), at: .item,
                    notes: [Diagnostic.Note(place: first.place, message: .firstAnswer)])
                return
            }
            seen[key] = (entry, here)
            places[FormKey(place, rater: response.rater)] = here
            document?.evidence.add(response, at: place)
        }

        /// The item of a row.
        private func item(
            _ id: String, _ hasInput: Bool, _ reader: FormRowReader
        ) -> (RubricNode, ItemRule)? {
            let node = rubric.node(id) ?? rubric.items.first { $0.id.lowercased() == id.lowercased() }
            if let node, let rule = node.item { return (node, rule) }
            guard hasInput else { return nil }
            if node != nil {
                reader.error(.itemIsGroup(id), at: .item)
                return nil
            }
            let near = Suggestion.nearest(to: id, among: rubric.items.map(\.id))
            reader.error(
                .unknownItem(id, rubric: rubric.identity.id), at: .item,
                help: near.map { .didYouMean($0) })
            return nil
        }

        /// The place of a row's answer: its sub-subjects are those that the form was made with or the target has.
        private func place(of node: RubricNode, _ hasInput: Bool, _ reader: FormRowReader) -> AnswerPlace? {
            let kinds = rubric.loopKinds(around: node)
            let text = reader.row.text(.subject).trimmed
            let ids = text.isEmpty ? [] : text.split(separator: "/").map { String($0).trimmed }
            guard ids.count == kinds.count else {
                if hasInput { reader.error(.wrongSubSubject(node.id, kinds), at: .subject) }
                return nil
            }
            let parts = zip(ids, kinds).map { AnswerPlace.Part(id: $0, kind: $1) }
            let subjects = head.subjects
            if let missing = parts.indices.first(where: { subjects.part(at: parts[...$0]) == nil }) {
                if hasInput { reader.error(.unknownSubSubject(parts[missing].id), at: .subject) }
                return nil
            }
            return AnswerPlace(item: node.id, parts: parts)
        }

        // MARK: What the form was made with

        /// What a row was made with: the response by the same rater in the same role. A row in which nothing stands any more
        /// can only be told when there was one response.
        private func known(
            _ place: AnswerPlace, lens: String?, _ entry: FormEntry, _ question: FormQuestion
        ) -> MadeRow? {
            let responses = form.memory?.document?.evidence.responses(at: place) ?? []
            let made = responses.filter { $0.lens == lens }.map { MadeRow($0, to: question, words) }
            let same = made.first { made in
                made.entry.rater == entry.rater
                    && (made.entry.assessment == entry.assessment || entry.assessment.isEmpty)
            }
            return same ?? (entry == FormEntry() && made.count == 1 ? made.first : nil)
        }

        /// Rows that are no longer there say nothing: their answers stay as they were.
        private mutating func keepMissingRows() {
            guard let base = form.memory?.document else { return }
            var all: [(AnswerPlace, Response)] = []
            collect(base.evidence, parts: []) { place, response in all.append((place, response)) }
            var kept: Set<String> = []
            for (place, response) in all {
                let key = AnswerKey(place, response)
                if seen[key] != nil || emptied.contains(key) { continue }
                document?.evidence.add(response, at: place)
                kept.insert(place.item)
            }
            if !kept.isEmpty { problems.warn(.rowsMissing(kept.sorted())) }
        }

        private func collect(
            _ evidence: SubjectEvidence, parts: [AnswerPlace.Part], _ body: (AnswerPlace, Response) -> Void
        ) {
            for item in evidence.answers.keys.sorted() {
                for response in evidence.answers[item]?.responses ?? [] {
                    body(AnswerPlace(item: item, parts: parts), response)
                }
            }
            for part in evidence.subjects {
                collect(
                    part, parts: parts + [AnswerPlace.Part(id: part.subject.id, kind: part.subject.kind)], body)
            }
        }
    }

    /// What a row was made with: a response, and the cells that said it.
    struct MadeRow {
        let response: Response
        let entry: FormEntry

        init(_ response: Response, to question: FormQuestion, _ words: FormWords) {
            self.response = response
            entry = FormEntry(response, to: question, words)
        }
    }
#endif
