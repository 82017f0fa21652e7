// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What merging adds to a document beside answers.

extension EvidenceEditor {
    /// The evidence of a subject; `nil` where there is no such sub-subject.
    func evidence(at parts: [AnswerPlace.Part]) -> SubjectEvidence? {
        var evidence = document.evidence
        evidence.origin = document.origin
        return evidence.part(at: parts)
    }

    /// Sets a measure.
    mutating func set(_ measure: MeasureValue, of id: String, at parts: [AnswerPlace.Part]) throws(EditFailure) {
        try change(parts, named: id) { text throws(EditFailure) in
            try text.setMeasure(WrittenValue(measure), of: id, at: parts)
        } expecting: {
            $0.measures[id] = measure
        }
    }

    /// Adds a sub-subject without its answers, measures and parts.
    mutating func add(_ subject: SubjectEvidence, to parts: [AnswerPlace.Part]) throws(EditFailure) {
        var bare = subject.withoutAnswers(keepsPlaces: true)
        bare.subjects = []
        try change(parts, named: subject.subject.id) { text throws(EditFailure) in
            try text.addPart(WrittenValue(part: subject), to: parts)
        } expecting: {
            $0.subjects.append(bare)
        }
    }
}

extension DocumentText {
    fileprivate mutating func setMeasure(
        _ value: WrittenValue, of id: String, at parts: [AnswerPlace.Part]
    ) throws(EditFailure) {
        let subject = try path(of: AnswerPlace(item: id, parts: parts))
        if try find(subject + [.key("measures"), .key(id)]) != nil {
            return try setValue(subject + [.key("measures")], id, to: value)
        }
        try add(value, of: id, to: subject, under: "measures", before: ["subjects"], order: [])
    }

    fileprivate mutating func addPart(_ value: WrittenValue, to parts: [AnswerPlace.Part]) throws(EditFailure) {
        let subject = try path(of: AnswerPlace(item: "", parts: parts))
        guard let list = try find(subject + [.key("subjects")])?.node else {
            return try insert("subjects", .list([value], isBlock: true), into: subject, order: [])
        }
        if list.count > 0 { return try insertItem(value, at: list.count, into: subject + [.key("subjects")]) }
        try setValue(subject, "subjects", to: .list([value], isBlock: true))
    }
}

extension WrittenValue {
    /// A measure.
    init(_ measure: MeasureValue) {
        switch measure.figure {
        case .number(let number): self = .word(number.asWritten)
        case .share(let numerator, let denominator):
            self.init(AnswerValue.share(numerator: numerator, denominator: denominator))
        }
    }

    /// The head of a sub-subject.
    init(part: SubjectEvidence) {
        var entries: [(key: String, value: WrittenValue)] = [("id", .word(part.subject.id))]
        if let kind = part.subject.kind { entries.append(("kind", .word(kind))) }
        if let name = part.subject.name { entries.append(("name", WrittenValue(name))) }
        if !part.subject.tags.isEmpty {
            entries.append(("tags", .list(part.subject.tags.map { .word($0) }, isBlock: false)))
        }
        if part.weight != 1 { entries.append(("weight", .word(part.weight.asWritten))) }
        if !part.weights.isEmpty {
            let weights = part.weights.sorted { $0.key < $1.key }
            entries.append(("weights", .map(weights.map { ($0.key, .word($0.value.asWritten)) }, isBlock: false)))
        }
        self = .map(entries, isBlock: true)
    }

    /// A text in one or several languages.
    init(_ text: LocalizedText) {
        if text.entries.count == 1, let only = text.entries.first, only.language == nil {
            self = .text(only.text)
            return
        }
        self = .map(
            text.entries.map { ($0.language?.code ?? Language.vietnamese.code, .text($0.text)) }, isBlock: false)
    }
}
