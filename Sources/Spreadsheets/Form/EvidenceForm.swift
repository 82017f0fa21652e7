// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    public import Evidence
    public import LocatedYAML
    public import Scoring
    internal import SelfAssessment

    /// A form for the answers to one rubric under one profile, as an XLSX workbook that people fill in and
    /// ``FilledForm`` reads.
    ///
    /// The workbook has a guide, a sheet with a row for each question, and hidden sheets with the lists to choose from and
    /// with what the form was made from. Only cells that are to be filled in can be changed, without a password.
    public struct EvidenceForm: Sendable {
        private let rubric: Rubric
        private let profile: Profile?
        private let words: FormWords
        private let document: EvidenceDocument
        private let questions: [FormQuestion]
        private let rows: [FormRow]
        /// What should be known of the form: kinds of sub-subjects that it has no rows for.
        public let remarks: [Diagnostic]

        /// How many questions it asks.
        public var count: Int { questions.count }

        /// A form for one body.
        ///
        /// - Parameters:
        ///   - rubric: the rubric to answer.
        ///   - profile: the id of one of its profiles; `nil` asks for all items.
        ///   - evidence: whom the form is about, with its sub-subjects, and what is answered already; answers that the form
        ///     does not ask for stay out of it.
        ///   - rater: takes over the answers of one rater only; `nil` those of all.
        ///   - language: the language of its texts: Vietnamese, or English.
        /// - Throws: `EvidenceMismatch` when the rubric has no such profile, or asks nothing about the sub-subjects that the
        ///   evidence names.
        public init(
            _ rubric: Rubric, profile: String?, evidence: EvidenceDocument, rater: String? = nil, language: Language
        ) throws(EvidenceMismatch) {
            self.rubric = rubric
            self.profile = profile.flatMap(rubric.profile)
            words = FormWords(language)
            let questions = try FormQuestions(rubric, profile: profile, evidence: evidence.evidence)
            guard !questions.all.isEmpty else {
                throw EvidenceMismatch(diagnostics: [
                    Diagnostic(
                        severity: .error, message: .formWithoutQuestions(questions.missingKinds),
                        place: evidence.origin?.document.place, help: .nameSubSubjects)
                ])
            }
            self.questions = questions.all
            remarks =
                questions.missingKinds.isEmpty
                ? []
                : [
                    Diagnostic(
                        severity: .warning, message: .subSubjectsMissing(questions.missingKinds), place: nil,
                        help: .nameSubSubjects)
                ]
            rows = questions.all.flatMap { FormRow.rows($0, evidence.evidence, rater: rater) }
            document = evidence.shown(by: rows, rubric: rubric, profile: profile)
        }

        /// The workbook. The same form gives the same bytes.
        ///
        /// - Parameter folder: an existing folder for temporary files, which are gone when the call returns.
        /// - Throws: when the folder cannot be written to, or the workbook would be too large.
        public func bytes(scratch folder: String) throws(WorkbookFailure) -> [UInt8] {
            try WorkbookFile.bytes(layout, in: folder)
        }

        /// The workbook as it is to be written.
        var layout: WorkbookLayout {
            let lists = FormLists(questions, words)
            let sheets = [
                FormGuide(rubric: rubric, profile: profile, document: document, questions: questions, words: words)
                    .sheet,
                FormTable(rows: rows, lists: lists, words: words).sheet,
                FormMemory(document, rubric: rubric, profile: profile?.id, language: words.language).sheet,
                lists.sheet,
            ]
            let title = words.say("Phiếu trả lời: ", "Form of answers: ") + words.text(rubric.title)
            return WorkbookLayout(title: title, day: document.asOf, sheets: sheets)
        }
    }

    /// A row of the sheet of answers: a question, with one response to it.
    struct FormRow: Hashable, Sendable {
        let question: FormQuestion
        let response: Response?
        /// The lens of the response, or of the question.
        var lens: String? { response.map(\.lens) ?? question.lens?.id }

        /// A row for each response to a question, or one without.
        static func rows(_ question: FormQuestion, _ evidence: SubjectEvidence, rater: String?) -> [FormRow] {
            let responses = evidence.responses(at: question.place)
            let own = responses.filter { response in
                (rater == nil || response.rater == rater) && response.lens == question.lens?.id
            }
            return own.isEmpty
                ? [FormRow(question: question, response: nil)] : own.map { FormRow(question: question, response: $0) }
        }
    }

    extension EvidenceDocument {
        /// The document with nothing but what the rows show: what the form remembers, so that nothing is hidden in it that is
        /// not to be seen in it.
        fileprivate func shown(by rows: [FormRow], rubric: Rubric, profile: String?) -> EvidenceDocument {
            var shown = EvidenceDocument(
                id: identity.id, version: identity.version, title: title,
                rubric: .init(id: rubric.identity.id, version: rubric.identity.version), profile: profile,
                period: period,
                asOf: asOf, evidence: evidence.withoutAnswers())
            for row in rows {
                guard let response = row.response else { continue }
                shown.evidence.add(response, at: row.question.place)
            }
            return shown
        }
    }
#endif
