// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

extension EvidenceDocument {
    /// The document as YAML with lines, or as JSON in one line. Read again it says the same, sources of measures and places
    /// apart.
    ///
    /// - Parameters:
    ///   - syntax: how it is written.
    ///   - order: the ids of items in the order in which answers are written, as a rubric asks them; others follow by id.
    public func text(syntax: DocumentSyntax = .yaml, order: [String] = []) -> String {
        var entries: [(key: String, value: WrittenValue)] = [("evidence", .word("1")), ("id", .word(identity.id))]
        if identity.version != "1" { entries.append(("version", .text(identity.version))) }
        if let title { entries.append(("title", WrittenValue(title))) }
        var reference: [(key: String, value: WrittenValue)] = [("id", .word(rubric.id))]
        if let version = rubric.version { reference.append(("version", .text(version))) }
        entries.append(("rubric", .map(reference, isBlock: false)))
        if let profile { entries.append(("profile", .word(profile))) }
        entries.append(("subject", .map(Self.entries(of: evidence.subject), isBlock: true)))
        if let period {
            let ends = [("from", period.from), ("to", period.to)].compactMap { key, day in
                day.map { (key: key, value: WrittenValue.word($0.description)) }
            }
            if !ends.isEmpty { entries.append(("period", .map(ends, isBlock: false))) }
        }
        if let asOf { entries.append(("as_of", .word(asOf.description))) }
        let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        entries += evidence.entries(ranks)
        let document = WrittenValue.map(entries, isBlock: true)
        switch syntax {
        case .yaml: return document.lines(column: 0, newline: "\n") + "\n"
        case .json: return document.inline(.json) + "\n"
        }
    }

    private static func entries(of subject: Subject) -> [(key: String, value: WrittenValue)] {
        var entries: [(key: String, value: WrittenValue)] = [("id", .word(subject.id))]
        if let name = subject.name { entries.append(("name", WrittenValue(name))) }
        if let kind = subject.kind { entries.append(("kind", .word(kind))) }
        if let parent = subject.parent { entries.append(("parent", .word(parent))) }
        if !subject.tags.isEmpty { entries.append(("tags", .list(subject.tags.map { .word($0) }, isBlock: false))) }
        return entries
    }
}

extension SubjectEvidence {
    /// Answers, measures and sub-subjects.
    fileprivate func entries(_ ranks: [String: Int]) -> [(key: String, value: WrittenValue)] {
        var entries: [(key: String, value: WrittenValue)] = []
        let items = answers.keys.sorted { left, right in
            let (first, second) = (ranks[left] ?? Int.max, ranks[right] ?? Int.max)
            return first == second ? left < right : first < second
        }
        let written = items.compactMap { item in
            answers[item].flatMap { $0.responses.isEmpty ? nil : (key: item, value: WrittenValue(answer: $0)) }
        }
        if !written.isEmpty { entries.append(("answers", .map(written, isBlock: true))) }
        let figures = measures.sorted { $0.key < $1.key }.map { (key: $0.key, value: WrittenValue($0.value)) }
        if !figures.isEmpty { entries.append(("measures", .map(figures, isBlock: true))) }
        let parts = subjects.map { part in
            guard case .map(let head, _) = WrittenValue(part: part) else { return WrittenValue.nothing }
            return WrittenValue.map(head + part.entries(ranks), isBlock: true)
        }
        if !parts.isEmpty { entries.append(("subjects", .list(parts, isBlock: true))) }
        return entries
    }
}

extension WrittenValue {
    /// All responses to an item, in a document without defaults.
    fileprivate init(answer: ItemAnswer) {
        let defaults = AnswerDefaults()
        if answer.responses.count == 1, let only = answer.responses.first {
            self = .only(only, defaults)
        } else {
            self = .list(answer.responses.map { WrittenValue($0, defaults) }, isBlock: true)
        }
    }
}
