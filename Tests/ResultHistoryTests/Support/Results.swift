// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring

@testable import ResultHistory

/// Results of an invented department by a rubric of two items.
enum Results {
    /// A scorecard as JSON.
    /// - Parameters:
    ///   - day: its day.
    ///   - subject: the department.
    ///   - answers: the items that are answered with yes.
    ///   - inapplicable: the items that are said not to apply.
    ///   - version: the version of the evidence.
    static func scorecard(
        _ day: String, of subject: String = "so-noi-vu", yes answers: [String] = ["one"],
        inapplicable: [String] = [], version: String = "1"
    ) throws -> [UInt8] {
        let given =
            answers.map { "  \($0): yes\n" }.joined()
            + inapplicable.map { "  \($0): {state: not_applicable, reason: Không có}\n" }.joined()
        let evidence = """
            evidence: 1
            id: \(subject)
            version: "\(version)"
            rubric: {id: two, version: "1.0"}
            as_of: \(day)
            subject: {id: \(subject), name: {vi: "Sở Nội vụ", en: "Department of Home Affairs"}, kind: department}
            answers:
            \(given)
            """
        let rubric = try Rubric(reading: Array(Self.rubric.utf8), named: "two.yaml")
        let document = try EvidenceDocument(reading: Array(evidence.utf8), named: "evidence.yaml")
        return try rubric.score(document).json()
    }

    static let rubric = """
        rubric: 1
        id: two
        version: "1.0"
        title: {vi: "Hai câu hỏi", en: "Two questions"}
        status: proposed
        sources: [{id: own, title: {vi: "Tự xây dựng", en: "Our own work"}, status: proposed}]
        scales:
          steps:
            options:
              - {id: no, points: 0, title: {vi: "Chưa", en: "No"}}
              - {id: yes, points: 1, title: {vi: "Có", en: "Yes"}}
        root:
          id: two
          title: {vi: "Toàn bộ", en: "Everything"}
          levels:
            scheme: cumulative
            list:
              - {id: "1", title: {vi: "Khởi đầu", en: "Starting"}}
              - {id: "2", title: {vi: "Ổn định", en: "Settled"}, requires: [{score: {at_least: 0.9}}]}
          children:
            - {id: one, scale: steps, title: {vi: "Thứ nhất", en: "The first"}}
            - {id: two_items, scale: steps, title: {vi: "Thứ hai", en: "The second"}}
        """
}

/// Entries as a history would have them.
extension HistoryEntry {
    /// An entry of an invented body by an invented rubric.
    /// - Parameters:
    ///   - day: its day.
    ///   - value: the number of its only figure beside the coverage.
    static func made(
        _ day: String, _ value: Rational?, of subject: String = "so-noi-vu", kind: ResultKind = .scorecard,
        version: String = "1.0", contents: String = "a", profile: String? = nil, phase: String? = nil,
        evidence: DocumentIdentity? = nil, coverage: Rational? = nil, measure: String = HistoryMeasure.value
    ) -> HistoryEntry {
        let what = "\(day) \(value?.fraction ?? "") \(subject) \(version) \(contents) \(profile ?? "") \(phase ?? "") "
        let more = "\(evidence.map { $0.id + $0.version } ?? "") \(coverage?.fraction ?? "") \(measure)"
        var entry = HistoryEntry(hash: .of(Array((what + more).utf8)), size: 1, kind: kind)
        entry.subject = Matter(id: subject)
        entry.documents = [DocumentIdentity(id: "rubric", version: version, hash: .of(Array(contents.utf8)))]
        entry.profile = profile
        entry.phase = phase
        entry.asOf = CalendarDate(parsing: day)
        entry.evidence = evidence
        entry.figures = [HistoryFigure(measure, value, upTo: 10)]
        if let coverage { entry.figures.append(HistoryFigure(HistoryMeasure.coverage, coverage, in: .unit)) }
        return entry
    }
}
