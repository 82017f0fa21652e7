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
    /// What responses say when they do not say it themselves; no edit changes it.
    let defaults: AnswerDefaults
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
        defaults = AnswerDefaults(text.root)
        order = rubric.map { $0.items.map(\.id) } ?? []
        self.catalogue = catalogue
    }

    // MARK: Looking

    /// All responses to an item, in the order of the document; none where nobody has answered.
    public func responses(at place: AnswerPlace) -> [Response] {
        document.evidence.responses(at: place)
    }

    /// What one respondent has said; `nil` for nothing.
    public func response(at place: AnswerPlace, by respondent: Respondent = Respondent()) -> Response? {
        response(of: respondent, among: responses(at: place))
    }

    /// What one respondent has said among the responses to an item.
    func response(of respondent: Respondent, among responses: [Response]) -> Response? {
        respondent.position(in: responses, defaults).map { responses[$0] }
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
        let position = Author(response).position(in: responses)
        try change(place, responses, at: position, to: response)
    }

    /// What the document's defaults would add to a response; `nil` when it can be put as it is.
    func problemOfDefaults(_ response: Response) -> DiagnosticMessage? {
        if response.rater == nil, let rater = defaults.rater { return .raterMissing(rater) }
        if response.date == nil, let date = defaults.date { return .dateMissing(date) }
        return nil
    }

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
        let (order, defaults) = (order, defaults)
        try change(place.parts, named: place.item) { text throws(EditFailure) in
            try text.change(place, old, at: position, to: new, order: order, defaults)
        } expecting: {
            $0.answers[place.item] = responses.isEmpty ? nil : ItemAnswer(responses)
        }
    }

    /// Changes the text, and takes it over when it reads as the document with the same change.
    mutating func change(
        _ parts: [AnswerPlace.Part], named id: String, _ edit: (inout DocumentText) throws(EditFailure) -> Void,
        expecting change: (inout SubjectEvidence) -> Void
    ) throws(EditFailure) {
        var changed = text
        try edit(&changed)
        var expected = document
        expected.evidence.change(at: parts[...], change)
        let reread = try read(changed)
        expected.identity.hash = reread.identity.hash
        guard reread == expected else {
            let path = try text.path(of: AnswerPlace(item: id, parts: parts)) + [.key("answers"), .key(id)]
            throw EditFailure(.cannotEdit(id), at: try text.find(path)?.node)
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
