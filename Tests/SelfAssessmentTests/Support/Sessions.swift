// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import RubricLibrary
import Scoring
import SelfAssessment
import Testing

/// The rubrics that sessions walk through.
enum SessionRubrics {
    static let governance: Rubric? = shipped("vn-data-governance")
    static let quality: Rubric? = shipped("vn-dqi")
    static let small: Rubric? = try? Rubric(reading: Array(smallText.utf8), named: "small.yaml")

    private static func shipped(_ id: String) -> Rubric? {
        ShippedRubrics.document(id: id).flatMap { try? Rubric(reading: $0.bytes, named: $0.id) }
    }

    /// One item of each kind in two domains, one of them asked of each database.
    private static let smallText = """
        rubric: 1
        id: small
        version: "1"
        title: {vi: Nhỏ, en: Small}
        status: proposed
        sources: [{id: own, title: {vi: Tự xây dựng, en: Our own work}, status: proposed}]
        states: {not_applicable: {policy: exclude, reason: required}}
        scales:
          done:
            options:
              - {id: none, points: 0, title: {vi: Chưa thực hiện, en: Not done}}
              - {id: partial, points: 1, title: {vi: Thực hiện một phần, en: Partly done}}
              - {id: full, points: 2, title: {vi: Thực hiện đầy đủ, en: Fully done}}
          grade: {options: [{id: "0", points: 0, title: {vi: Kém, en: Poor}}, {id: "5", points: 5, title: {vi: Tốt, en: Good}}]}
        root:
          id: small
          title: {vi: Toàn bộ, en: Everything}
          levels:
            scheme: cumulative
            list:
              - {id: "1", title: {vi: Khởi đầu, en: Initial}}
              - id: "2"
                title: {vi: Đang phát triển, en: Developing}
                requires: [{share: {of: {nodes: [plan, owner]}, each: {ratio: {at_least: 1/2}}, at_least: 1}}]
          children:
            - id: strategy
              title: {vi: Chiến lược, en: Strategy}
              children:
                - id: plan
                  title: {vi: Kế hoạch dữ liệu, en: Data plan}
                  question: {vi: Có kế hoạch không?, en: Is there a plan?}
                  help: {vi: Xem văn bản, en: Look at the document}
                  guidance: {vi: Quyết định ban hành, en: The decision}
                  scale: done
                  evidence: {kind: document, effect: warn, from: 1}
                - {id: owner, title: {vi: Chủ quản, en: Owner}, scale: grade}
                - id: kinds
                  title: {vi: Các loại, en: Kinds}
                  kind: multi
                  clamp: [0, 2]
                  scale: {options: [{id: a, points: 1, title: {vi: Một, en: One}}, {id: b, points: 1, title: {vi: Hai, en: Two}}]}
                - id: after
                  title: {vi: Sau kế hoạch, en: After the plan}
                  scale: done
                  applies_if: {answers: {plan: [full]}}
            - id: figures
              title: {vi: Số liệu, en: Figures}
              children:
                - id: share
                  title: {vi: Tỷ lệ, en: Share}
                  kind: number
                  unit: ratio
                  accepts: [0, 1]
                  linear: {from: 0, to: 1}
                - id: days
                  title: {vi: Số ngày, en: Days}
                  kind: number
                  unit: ngày
                  bands: [{to: {below: 10}, points: 1}, {from: {at_least: 10}, to: {at_most: 5000}, points: 0}]
                - {id: points, title: {vi: Điểm, en: Points}, kind: given, range: [0, 100]}
                - {id: measured, title: {vi: Đo, en: Measured}, kind: number, accepts: [0, 1], linear: {from: 0, to: 1},
                   measure: quality.correct}
            - id: database
              title: {vi: Cơ sở dữ liệu, en: Database}
              for_each: database
              children:
                - {id: described, title: {vi: Có mô tả, en: Described}, scale: done}
        """
}

/// The day on which the respondents of the tests answer.
let sessionDay = CalendarDate(year: 2026, month: 11, day: 20)

extension Respondent {
    static let an = Respondent(rater: "An", date: sessionDay)
    static let binh = Respondent(rater: "Bình", date: sessionDay)
}

extension AssessmentSession {
    /// A session over the small rubric.
    init(small text: String, by respondent: Respondent = .an, named name: String = "e.yaml") throws {
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\n" + text
        try self.init(
            reading: Array(text.utf8), named: name, rubric: try #require(SessionRubrics.small), respondent: respondent)
    }

    /// The document as text, without its head.
    var body: String {
        String(decoding: bytes, as: UTF8.self).replacing(
            "evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\n", with: "")
    }

    /// What a change is refused with; `nil` when it is made.
    mutating func refusal(_ change: SessionChange, to item: String) -> SessionRefusal? {
        do throws(SessionRefusal) {
            try apply(change, to: AnswerPlace(item: item))
            return nil
        } catch {
            return error
        }
    }
}

/// The two sub-subjects of many tests.
let twoDatabases = "subjects:\n  - {id: dan-cu, kind: database, name: Dân cư}\n  - {id: dat-dai, kind: database}\n"
