// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML
public import Scoring

/// Documents of several people about the same subject, put together.
///
/// The result is the first document with what the others have beside: answers and measures that only they have, answers
/// by other raters side by side, documents and notes that complete an answer. What the same rater, or nobody by name,
/// answers differently is a conflict; with a common base it is one only where both have changed the same thing. The bytes
/// of the first document stay but for what is added or changed.
public struct EvidenceMerge: Sendable {
    /// Which side of a conflict counts.
    public enum Choice: String, Hashable, Sendable, CaseIterable {
        /// The document named earlier.
        case first
        /// The document named later.
        case second
    }

    /// A document to be merged.
    public struct Source: Sendable {
        /// Its name, for diagnostics.
        public var name: String
        /// The document.
        public var bytes: [UInt8]

        /// A document with its name.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The merged document. In conflicts it has what was chosen, and without a choice what the document named first has.
    public private(set) var editor: EvidenceEditor
    /// What the documents say differently, document by document in the order of the rubric.
    public private(set) var conflicts: [MergeConflict] = []
    /// What was left as in the first document although another has something else: dates and weights. Warnings.
    public private(set) var remarks: [Diagnostic] = []
    /// How many answers and measures came from the later documents or changed by them.
    public private(set) var taken = 0

    private var errors: [Diagnostic] = []
    private var origins: [AnswerKey: Located] = [:]
    private let choice: Choice
    private let order: [String: Int]

    /// Merges documents.
    ///
    /// - Parameters:
    ///   - first: the document whose bytes the result keeps.
    ///   - others: the documents put to it, one after the other.
    ///   - base: the document that all of them came from, where it is still there.
    ///   - rubric: the rubric, for the order of new answers.
    ///   - choice: which side of conflicts to take; `nil` only lists them.
    /// - Throws: every problem of the documents: those of each by itself, and a subject, rubric or profile that is not the
    ///   same in all.
    public init(
        _ first: Source, _ others: [Source], base: Source? = nil, rubric: Rubric? = nil, choice: Choice? = nil
    ) throws(ReadingFailure) {
        self.choice = choice ?? .first
        let items = rubric.map { $0.items.map(\.id) } ?? []
        order = Dictionary(items.enumerated().map { ($1, $0) }) { first, _ in first }
        var diagnostics: [Diagnostic] = []
        let editors = ([first] + others).map { Self.read($0, rubric, &diagnostics) }
        let root = base.flatMap { Self.read($0, rubric, &diagnostics)?.document }
        let readable = editors.compactMap(\.self)
        guard let editor = readable.first, diagnostics.isEmpty else { throw ReadingFailure(diagnostics: diagnostics) }
        self.editor = editor
        for other in readable.dropFirst().map(\.document) + [root].compactMap(\.self) {
            errors += MergeHead.problems(of: other, beside: editor.document)
        }
        guard errors.isEmpty else { throw ReadingFailure(diagnostics: errors) }
        locate(editor.document.locatedEvidence, parts: [])
        for other in readable.dropFirst().map(\.document) {
            remarks += MergeHead.remarks(on: other, beside: editor.document)
            merge(other.locatedEvidence, base: root?.evidence, parts: [])
        }
        guard errors.isEmpty else { throw ReadingFailure(diagnostics: errors) }
    }

    private static func read(
        _ source: Source, _ rubric: Rubric?, _ diagnostics: inout [Diagnostic]
    ) -> EvidenceEditor? {
        do throws(ReadingFailure) {
            return try EvidenceEditor(reading: source.bytes, named: source.name, rubric: rubric)
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }

    // MARK: Subjects

    private mutating func merge(_ other: SubjectEvidence, base: SubjectEvidence?, parts: [AnswerPlace.Part]) {
        let items = Set(other.answers.keys).union(base?.answers.keys ?? [:].keys)
        for item in items.sorted(by: precedes) {
            merge(other.answers[item], base: base?.answers[item], other, at: AnswerPlace(item: item, parts: parts))
        }
        for id in other.measures.keys.sorted() {
            guard let measure = other.measures[id] else { continue }
            merge(measure, base: base?.measures[id], at: AnswerPlace(item: id, parts: parts))
        }
        for subject in other.subjects {
            let part = AnswerPlace.Part(id: subject.subject.id, kind: subject.subject.kind)
            let old = base?.subjects.first { part.names($0.subject) }
            if let mine = editor.evidence(at: parts + [part]) {
                remarks += MergeHead.remarks(on: subject, beside: mine)
            } else {
                // Taken out of the first document on purpose, and not changed since.
                if let old, old == subject { continue }
                attempt { editor throws(EditFailure) in try editor.add(subject, to: parts) }
            }
            merge(subject, base: old, parts: parts + [part])
        }
    }

    private func precedes(_ left: String, _ right: String) -> Bool {
        let ranks = (order[left] ?? Int.max, order[right] ?? Int.max)
        return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }

    private mutating func attempt(_ edit: (inout EvidenceEditor) throws(EditFailure) -> Void) {
        do throws(EditFailure) {
            try edit(&editor)
        } catch {
            errors += error.diagnostics
        }
    }

    // MARK: Answers

    private mutating func merge(
        _ theirs: ItemAnswer?, base: ItemAnswer?, _ other: SubjectEvidence, at place: AnswerPlace
    ) {
        for (position, second) in (theirs?.responses ?? []).enumerated() {
            let mine = editor.responses(at: place)
            if mine.contains(second) { continue }
            let author = Author(second)
            let first = author.response(in: mine)
            let old = base.flatMap { author.response(in: $0.responses) }
            let located = Located(answer: theirs, position: position, subject: other)
            merge(first, second, base: old, located, at: place)
        }
        for old in base?.responses ?? [] {
            let author = Author(old)
            guard author.response(in: theirs?.responses ?? []) == nil,
                let first = author.response(in: editor.responses(at: place))
            else { continue }
            merge(first, nil, base: old, Located(answer: nil, position: 0, subject: other), at: place)
        }
    }

    private mutating func merge(
        _ first: Response?, _ second: Response?, base: Response?, _ located: Located, at place: AnswerPlace
    ) {
        guard let rater = first ?? second else { return }
        let merge = ResponseMerge(first, second, base: base, choice: choice)
        let key = AnswerKey(place, rater)
        let mine =
            origins[key] ?? editor.evidence(at: place.parts).map { Located(answer: nil, position: 0, subject: $0) }
        for matter in merge.conflicts {
            let name = matter == .note ? "note" : "value"
            conflicts.append(
                MergeConflict(
                    matter: matter, place: place, rater: rater.rater,
                    first: MergeConflict.Side(text: first?.shown(matter), place: mine?.place(name, of: place.item)),
                    second: MergeConflict.Side(text: second?.shown(matter), place: located.place(name, of: place.item)))
            )
        }
        guard merge.merged != first else { return }
        taken += 1
        if second != nil { origins[key] = located }
        guard let merged = merge.merged else {
            return attempt { editor throws(EditFailure) in
                try editor.apply(.discard, at: place, by: Author(rater).respondent)
            }
        }
        if let problem = editor.problemOfDefaults(merged) {
            errors.append(Diagnostic(severity: .error, message: problem, place: located.place("value", of: place.item)))
            return
        }
        attempt { editor throws(EditFailure) in try editor.put(merged, at: place) }
    }

    // MARK: Measures

    private mutating func merge(_ second: MeasureValue, base: MeasureValue?, at place: AnswerPlace) {
        let first = editor.evidence(at: place.parts)?.measures[place.item]
        if first == second { return }
        if let base {
            // Taken back or changed by one of them only.
            if base == second { return }
            if base != first { addConflict(first, second, at: place) }
            guard base == first || choice == .second else { return }
        } else if let first {
            addConflict(first, second, at: place)
            guard choice == .second else { return }
        }
        taken += 1
        attempt { editor throws(EditFailure) in try editor.set(second, of: place.item, at: place.parts) }
    }

    private mutating func addConflict(_ first: MeasureValue?, _ second: MeasureValue, at place: AnswerPlace) {
        let here = first?.origin?.place ?? editor.evidence(at: place.parts)?.origin?.document.entries.first?.key.place
        conflicts.append(
            MergeConflict(
                matter: .measure, place: place, rater: nil,
                first: MergeConflict.Side(text: first.map { WrittenValue($0).inline(.yaml) }, place: here),
                second: MergeConflict.Side(text: WrittenValue(second).inline(.yaml), place: second.origin?.place)))
    }

    // MARK: Places

    private mutating func locate(_ evidence: SubjectEvidence, parts: [AnswerPlace.Part]) {
        for (item, answer) in evidence.answers {
            for (position, response) in answer.responses.enumerated() {
                let key = AnswerKey(AnswerPlace(item: item, parts: parts), response)
                origins[key] = Located(answer: answer, position: position, subject: evidence)
            }
        }
        for subject in evidence.subjects {
            locate(subject, parts: parts + [AnswerPlace.Part(id: subject.subject.id, kind: subject.subject.kind)])
        }
    }
}

/// A response in the document it came from; without an answer, the subject that has none.
private struct Located: Sendable {
    let answer: ItemAnswer?
    let position: Int
    let subject: SubjectEvidence

    /// The place of a part of the response, or else of the response, or else where it would stand.
    func place(_ key: String, of item: String) -> Diagnostic.Place? {
        if let node = answer?.place(ofResponse: position, key: key) { return node.place }
        guard let document = subject.origin?.document else { return nil }
        let answers = document["answers"]
        let key = answers?.entries.first { $0.key.text == item }?.key ?? answers?.key ?? document.entries.first?.key
        return (key ?? document).place
    }
}

extension Response {
    /// What the response says about a matter, as documents write it.
    fileprivate func shown(_ matter: MergeConflict.Matter) -> String? {
        if matter == .note { return note }
        if let value { return value.shown }
        if state == .unanswered { return note }
        return state.rawValue + (reason.map { ": " + $0 } ?? "")
    }
}

extension AnswerValue {
    /// The value without quotes.
    fileprivate var shown: String {
        switch asWritten {
        case .word(let word): word
        case .words(let words): "[" + words.joined(separator: ", ") + "]"
        case .number(let number): number.asWritten
        case .share(let numerator, let denominator): numerator.asWritten + "/" + denominator.asWritten
        }
    }
}

extension EvidenceDocument {
    /// The evidence of the main subject, which stands in the document as a whole.
    fileprivate var locatedEvidence: SubjectEvidence {
        var located = evidence
        located.origin = origin
        return located
    }
}
