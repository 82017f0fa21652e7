// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML
public import Scoring

/// Changes answers in the bytes of an `evidence: 1` document, in YAML or JSON.
///
/// Only the bytes of the answer change: comments, order, quotes, line ends, indentation and a byte order mark stay. After
/// each change the document is read again; when it does not say exactly what it said before with the one change, nothing
/// is changed and the edit fails.
///
/// ```swift
/// var editor = try EvidenceEditor(reading: bytes, named: "so-xay-dung.yaml", rubric: rubric)
/// try editor.apply(.answer(.word("full")), at: AnswerPlace(item: "strategy.plan-issued"), by: Respondent(rater: "An"))
/// let changed = editor.bytes
/// ```
public struct EvidenceEditor: Sendable {
    /// The document as it reads now.
    public private(set) var document: EvidenceDocument
    private var text: DocumentText
    private let order: [String]
    private let catalogue: MeasureCatalogue

    /// The document in bytes.
    public var bytes: [UInt8] { text.bytes }
    /// The name of the document, for diagnostics.
    public var name: String { text.name }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: the document.
    ///   - name: its name, which tells YAML from JSON and stands in diagnostics.
    ///   - rubric: the rubric whose order of items new answers keep; without one they come at the end.
    ///   - catalogue: the measures that the document may have.
    /// - Throws: every problem of the document.
    public init(
        reading bytes: [UInt8], named name: String, rubric: Rubric? = nil, catalogue: MeasureCatalogue = .standard
    ) throws(ReadingFailure) {
        text = try DocumentText(bytes, named: name)
        document = try EvidenceDocument(text.root, catalogue: catalogue)
        order = rubric.map { $0.items.map(\.id) } ?? []
        self.catalogue = catalogue
    }

    // MARK: Looking

    /// All responses to an item, in the order of the document; none where nobody has answered.
    public func responses(at place: AnswerPlace) -> [Response] {
        var evidence = document.evidence
        for part in place.parts {
            guard let next = evidence.subjects.first(where: { part.names($0.subject) }) else { return [] }
            evidence = next
        }
        return evidence.answers[place.item]?.responses ?? []
    }

    /// What one respondent has said; `nil` for nothing.
    public func response(at place: AnswerPlace, by respondent: Respondent = Respondent()) -> Response? {
        let responses = responses(at: place)
        return respondent.position(in: responses, defaults).map { responses[$0] }
    }

    // MARK: Changing

    /// Changes the response of one respondent; those of others stay.
    ///
    /// - Throws: when the place is not there, when what is written would not load, or when the answer is written in a way
    ///   that cannot be changed alone.
    public mutating func apply(
        _ edit: AnswerEdit, at place: AnswerPlace, by respondent: Respondent = Respondent()
    ) throws(EditFailure) {
        let responses = responses(at: place)
        let position = respondent.position(in: responses, defaults)
        let old = position.map { responses[$0] }
        let new = try edit.applied(to: old, blank: respondent.blank(defaults), date: respondent.date)
        try change(place, responses, at: position, to: new)
    }

    /// Writes a whole response in the place of the one by the same rater in the same role and lens, or beside the others.
    ///
    /// - Throws: as for ``apply(_:at:by:)``, and when the document's defaults would give the response a rater or a day that
    ///   it does not have.
    public mutating func put(_ response: Response, at place: AnswerPlace) throws(EditFailure) {
        var response = response
        response.value = response.value?.asWritten
        let responses = responses(at: place)
        let position = responses.lastIndex { $0.isBySame(as: response) }
        try change(place, responses, at: position, to: response)
    }

    private var defaults: AnswerDefaults { AnswerDefaults(text.root) }

    private mutating func change(
        _ place: AnswerPlace, _ old: [Response], at position: Int?, to new: Response?
    ) throws(EditFailure) {
        var responses = old
        switch (position, new) {
        case (let position?, let new?): responses[position] = new
        case (let position?, nil): responses.remove(at: position)
        case (nil, let new?): responses.append(new)
        case (nil, nil): return
        }
        if responses == old { return }
        var changed = text
        try changed.change(place, old, at: position, to: new, order: order, defaults)
        var expected = document
        let answer = responses.isEmpty ? nil : ItemAnswer(responses)
        expected.evidence.setAnswer(answer, at: place.parts[...], item: place.item)
        let reread = try read(changed)
        expected.identity.hash = reread.identity.hash
        guard reread == expected else {
            let path = try text.path(of: place) + [.key("answers"), .key(place.item)]
            throw EditFailure(.cannotEdit(place.item), at: try text.find(path)?.node)
        }
        document = reread
        text = changed
    }

    private func read(_ text: DocumentText) throws(EditFailure) -> EvidenceDocument {
        do throws(ReadingFailure) {
            return try EvidenceDocument(text.root, catalogue: catalogue)
        } catch {
            throw EditFailure(error)
        }
    }
}

extension AnswerPlace.Part {
    /// Whether a sub-subject is the one meant.
    func names(_ subject: Subject) -> Bool { subject.id == id && kind.map { $0 == subject.kind } ?? true }
}

extension Response {
    /// Whether another response is by the same rater, in the same role and under the same lens.
    func isBySame(as other: Response) -> Bool {
        rater == other.rater && assessment == other.assessment && lens == other.lens
    }
}

extension SubjectEvidence {
    /// Sets or takes away the answer to an item of a sub-subject.
    fileprivate mutating func setAnswer(_ answer: ItemAnswer?, at parts: ArraySlice<AnswerPlace.Part>, item: String) {
        guard let part = parts.first else {
            answers[item] = answer
            return
        }
        guard let position = subjects.firstIndex(where: { part.names($0.subject) }) else { return }
        subjects[position].setAnswer(answer, at: parts.dropFirst(), item: item)
    }
}
