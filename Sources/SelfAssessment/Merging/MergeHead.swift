// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What must be the same in all documents that are merged, and what should be.
enum MergeHead {
    /// Errors: another subject, rubric or profile.
    static func problems(of other: EvidenceDocument, beside first: EvidenceDocument) -> [Diagnostic] {
        guard let theirs = other.origin, let mine = first.origin else { return [] }
        var problems: [Diagnostic] = []
        let subjects = (first.evidence.subject, other.evidence.subject)
        if subjects.0.id != subjects.1.id || differ(subjects.0.kind, subjects.1.kind) {
            problems.append(
                error(.otherSubject(subjects.1, than: subjects.0), theirs.document["subject"], mine.document["subject"])
            )
        }
        if first.rubric.id != other.rubric.id || differ(first.rubric.version, other.rubric.version) {
            problems.append(error(.otherRubric(other.rubric, than: first.rubric), theirs.rubric, mine.rubric))
        }
        if differ(first.profile, other.profile) {
            problems.append(
                error(.otherProfile(other.profile ?? "", than: first.profile ?? ""), theirs.profile, mine.profile))
        }
        return problems
    }

    /// Warnings: days that differ; those of the first document stay.
    static func remarks(on other: EvidenceDocument, beside first: EvidenceDocument) -> [Diagnostic] {
        var keys: [String] = []
        if differ(first.asOf, other.asOf) { keys.append("as_of") }
        if differ(first.period, other.period) { keys.append("period") }
        return keys.compactMap { remark($0, other.origin?.document, first.origin?.document) }
    }

    /// Warnings: a sub-subject that is described otherwise; the first description stays.
    static func remarks(on other: SubjectEvidence, beside first: SubjectEvidence) -> [Diagnostic] {
        var keys: [String] = []
        if first.subject.tags.sorted() != other.subject.tags.sorted() { keys.append("tags") }
        if first.weight != other.weight { keys.append("weight") }
        if first.weights != other.weights { keys.append("weights") }
        return keys.compactMap { remark($0, other.origin?.document, first.origin?.document) }
    }

    /// Whether both say something, and not the same.
    private static func differ<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
        guard let left, let right else { return false }
        return left != right
    }

    private static func error(_ message: DiagnosticMessage, _ theirs: Node?, _ mine: Node?) -> Diagnostic {
        Diagnostic(
            severity: .error, message: message, place: theirs?.place,
            notes: mine.map { [Diagnostic.Note(at: $0, .firstDocument)] } ?? [])
    }

    private static func remark(_ key: String, _ theirs: Node?, _ mine: Node?) -> Diagnostic? {
        guard let node = theirs?[key] ?? theirs?["id"] else { return nil }
        let note = mine?[key] ?? mine?["id"]
        return Diagnostic(
            severity: .warning, message: .keptFromFirst(key), place: node.place,
            notes: note.map { [Diagnostic.Note(at: $0, .firstDocument)] } ?? [])
    }
}

extension DiagnosticMessage {
    static func otherSubject(_ other: Subject, than first: Subject) -> Self {
        let isOtherKind = other.id == first.id
        let shown = (
            quoted(other.id, isOtherKind ? other.kind : nil), quoted(first.id, isOtherKind ? first.kind : nil)
        )
        return Self(
            code: "other-subject", vi: "hồ sơ này của \(shown.0), không phải của \(shown.1)",
            en: "this document is about \(shown.0), not about \(shown.1)")
    }

    static func otherRubric(
        _ other: EvidenceDocument.RubricReference, than first: EvidenceDocument.RubricReference
    ) -> Self {
        let shown = (quoted(other.id, other.version), quoted(first.id, first.version))
        return Self(
            code: "other-rubric", vi: "hồ sơ này theo bộ tiêu chí \(shown.0), không phải \(shown.1)",
            en: "this document answers the rubric \(shown.0), not \(shown.1)")
    }

    static func otherProfile(_ other: String, than first: String) -> Self {
        let shown = (Quotation.of(other), Quotation.of(first))
        return Self(
            code: "other-profile", vi: "hồ sơ này theo hồ sơ áp dụng \(shown.0), không phải \(shown.1)",
            en: "this document uses the profile \(shown.0), not \(shown.1)")
    }

    static var firstDocument: Self {
        Self(code: "first-document", vi: "trong hồ sơ đầu", en: "in the first document")
    }

    static func keptFromFirst(_ key: String) -> Self {
        Self(
            code: "kept-from-first", vi: "'\(key)' khác hồ sơ đầu; giữ theo hồ sơ đầu",
            en: "'\(key)' differs from the first document, whose value stays")
    }

    static func raterMissing(_ rater: String) -> Self {
        let shown = Quotation.of(rater)
        return Self(
            code: "rater-missing",
            vi: "câu trả lời không ghi người trả lời, còn hồ sơ đầu sẽ coi đó là của \(shown); hãy ghi 'rater'",
            en: "the answer names no rater, and the first document would make it one of \(shown); write the 'rater'")
    }

    static func dateMissing(_ date: CalendarDate) -> Self {
        Self(
            code: "date-missing",
            vi: "câu trả lời không ghi ngày, còn hồ sơ đầu sẽ coi là ngày \(date); hãy ghi 'date'",
            en: "the answer has no date, and the first document would make it \(date); write the 'date'")
    }

    private static func quoted(_ id: String, _ more: String?) -> String {
        Quotation.of(more.map { "\(id) \($0)" } ?? id)
    }
}
