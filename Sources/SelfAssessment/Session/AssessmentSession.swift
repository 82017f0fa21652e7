// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML
public import Scoring

/// A walk of one respondent through the questions of a rubric, and the document that the answers go to.
///
/// A session is plain logic: it reads no file, no clock and no terminal. After each change the document is read and scored
/// again, so that what it says of levels and coverage is what `dgov score` says of the same bytes.
///
/// ```swift
/// var session = try AssessmentSession(reading: bytes, named: "so-xay-dung.yaml", rubric: rubric, respondent: an)
/// try session.apply(.answer("3"))
/// session.nextOpen()
/// ```
public struct AssessmentSession: Sendable {
    /// The rubric.
    public let rubric: Rubric
    /// The profile in use; `nil` when all items are asked.
    public let profile: Profile?
    /// Who answers.
    public let respondent: Respondent
    /// The result of scoring the answers as they are now.
    public private(set) var card: Scorecard
    /// The position of the present question, from 0.
    public private(set) var position = 0

    private(set) var editor: EvidenceEditor
    private(set) var list: QuestionList
    private(set) var statuses: [SessionQuestion.Status] = []
    private(set) var blocking: Blocking
    var skipped: Set<AnswerPlace> = []
    var visited: [AnswerPlace] = []
    var changes: [MadeChange] = []
    let scorer: Scorer
    let asOf: CalendarDate?
    let measures: [MeasureSet]
    let catalogue: MeasureCatalogue

    /// Starts at the first open question of a document.
    ///
    /// - Parameters:
    ///   - bytes: the document.
    ///   - name: its name, which tells YAML from JSON and stands in diagnostics.
    ///   - rubric: the rubric it answers.
    ///   - profile: the id of a profile of the rubric; `nil` takes that of the document, if it names one.
    ///   - respondent: who answers, in which role, on which day.
    ///   - asOf: the day to which ages of documents are reckoned; `nil` takes that of the document, and where it has none
    ///     the day of the respondent.
    ///   - measures: measures to be scored beside those of the document.
    ///   - catalogue: the measures that the document may have.
    /// - Throws: every problem of the document, every answer that does not fit the rubric, and a document of which nothing
    ///   is asked.
    public init(
        reading bytes: [UInt8], named name: String, rubric: Rubric, profile: String? = nil,
        respondent: Respondent = Respondent(), asOf: CalendarDate? = nil, measures: [MeasureSet] = [],
        catalogue: MeasureCatalogue = .standard
    ) throws(ReadingFailure) {
        let editor = try EvidenceEditor(reading: bytes, named: name, rubric: rubric, catalogue: catalogue)
        let document = editor.document
        let day = asOf ?? document.asOf ?? respondent.date
        let scorer: Scorer
        do throws(EvidenceMismatch) {
            scorer = try Scorer(rubric, profile: profile ?? document.profile)
        } catch {
            throw ReadingFailure(diagnostics: error.diagnostics)
        }
        let card = try Self.card(of: document, with: measures, scorer, asOf: day)
        let list = try QuestionList(card, of: document, scorer)
        self.rubric = rubric
        self.profile = scorer.profile
        self.respondent = respondent
        self.editor = editor
        self.scorer = scorer
        self.asOf = day
        self.measures = measures
        self.catalogue = catalogue
        self.card = card
        self.list = list
        blocking = Blocking(card, list)
        statuses = list.entries.map(status)
        position = firstOpen ?? 0
    }

    // MARK: The document

    /// The document in bytes, with all changes.
    public var bytes: [UInt8] { editor.bytes }
    /// The name of the document, for diagnostics.
    public var name: String { editor.name }
    /// The document as it reads now.
    public var document: EvidenceDocument { editor.document }

    // MARK: Questions

    /// The questions in the order of the rubric.
    public var questions: [AnswerPlace] { list.entries.map(\.id) }

    /// The present question.
    public var current: SessionQuestion { question(at: position) }

    /// The position of a question, from 0; `nil` when it is not asked.
    public func position(of id: AnswerPlace) -> Int? { list.position(of: id) }

    /// A question; `nil` when it is not asked.
    public func question(_ id: AnswerPlace) -> SessionQuestion? { list.position(of: id).map(question) }

    /// How a question stands for the respondent, without all that is shown of it; `nil` when it is not asked.
    public func status(of id: AnswerPlace) -> SessionQuestion.Status? { list.position(of: id).map { statuses[$0] } }

    // MARK: Taking over

    /// What a document scores.
    private static func card(
        of document: EvidenceDocument, with measures: [MeasureSet], _ scorer: Scorer, asOf: CalendarDate?
    ) throws(ReadingFailure) -> Scorecard {
        let scored = try document.adding(measures)
        do throws(EvidenceMismatch) {
            return try scorer.score(scored, asOf: asOf)
        } catch {
            throw ReadingFailure(diagnostics: error.diagnostics)
        }
    }

    /// Takes over a changed document, unless it does not fit the rubric.
    mutating func take(_ changed: EvidenceEditor) throws(ReadingFailure) {
        let card = try Self.card(of: changed.document, with: measures, scorer, asOf: asOf)
        let here = list.entries[position].id
        if !Self.hasSameSubjects(changed.document.evidence, editor.document.evidence) {
            list = try QuestionList(card, of: changed.document, scorer)
        }
        editor = changed
        self.card = card
        blocking = Blocking(card, list)
        statuses = list.entries.map(status)
        position = list.position(of: here) ?? min(position, list.entries.count - 1)
    }

    /// Whether two documents ask the same questions.
    private static func hasSameSubjects(_ left: SubjectEvidence, _ right: SubjectEvidence) -> Bool {
        left.subject == right.subject && left.subjects.count == right.subjects.count
            && zip(left.subjects, right.subjects).allSatisfy(hasSameSubjects)
    }

    /// Goes to a position without a trace.
    mutating func stand(at position: Int) { self.position = position }
}
