// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring

extension Samples {
    /// A small rubric that uses what the large ones do not: every kind of requirement, a cap, an evidence rule that costs
    /// points, lenses, several operators, items of every kind.
    static let smallRubric = """
        rubric: 1
        id: office
        version: "2.1"
        title: {vi: "Bộ tiêu chí thử", en: "Trial rubric"}
        status: reported
        sources:
          - {id: plan, title: {vi: "Kế hoạch thử", en: "Trial plan"}, number: "12/KH", issuer: "UBND", status: official}
          - {id: own, title: {vi: "Tự xây dựng", en: "Our own work"}, status: proposed}
        scales:
          steps:
            options:
              - {id: "no", points: 0, title: {vi: "Chưa", en: "No"}}
              - {id: some, points: 1, title: {vi: "Một phần", en: "In part"}}
              - {id: "yes", points: 2, title: {vi: "Có", en: "Yes"}}
        tags:
          key: {title: {vi: "Then chốt", en: "Key"}}
        raters: {pick: role, order: [verified, cross, self]}
        root:
          id: office
          title: {vi: "Cơ quan thử", en: "Trial office"}
          combine: sum
          base: 1
          clamp: [0, 10]
          basis: [plan, own]
          round: {mode: half_up, digits: 1}
          evidence: {kind: document, minimum: 1, effect: cap, cap: 1/2, from: 3/4}
          caps:
            - title: {vi: "Chưa có người phụ trách", en: "Nobody is in charge"}
              unless: {state: {node: people.lead, in: [answered]}}
              level: "1"
          levels:
            scheme: cumulative
            list:
              - {id: "1", title: {vi: "Bắt đầu", en: "Start"}}
              - id: "2"
                title: {vi: "Có nền nếp", en: "Routine"}
                requires:
                  - score: {at_least: 4}
                  - count: {of: {items: self, tags: [key]}, each: {ratio: {at_least: 1/2}}, at_least: 2}
              - id: "3"
                title: {vi: "Vững", en: "Firm"}
                requires:
                  - all:
                      - ratio: {node: people, at_least: 2/3}
                      - coverage: {above: 90%}
                  - any:
                      - level: {node: tools, at_least: "b"}
                      - evidence: {node: tools, kind: url, minimum: 1, max_age: P1Y6M}
                  - not: {score: {node: tools.score, below: 2}}
                  - share: {of: {children: people}, each: {evidence: {kind: document}}, at_least: 50%}
          children:
            - id: people
              title: {vi: "Con người", en: "People"}
              weight: 4
              combine: mean
              children:
                - {id: people.lead, title: {vi: "Có người phụ trách dữ liệu", en: "Somebody is in charge of data"}, scale: steps, tags: [key], basis: [plan]}
                - {id: people.share, title: {vi: "Tỷ lệ người đã tập huấn", en: "Share of people trained"}, kind: number, accepts: [0, 1], linear: {from: 0, to: 1}, tags: [key]}
                - {id: people.hours, title: {vi: "Số giờ xử lý một hồ sơ", en: "Hours to process a file"}, kind: number, unit: "giờ", bands: [{to: {at_most: 8}, points: 3, title: {vi: "nhanh", en: "quick"}}, {from: {above: 8}, to: {at_most: 24}, points: 1}, {from: {above: 24}, points: 0}]}
            - id: tools
              title: {vi: "Công cụ", en: "Tools"}
              weight: 2
              combine: min
              range: [0, 3]
              levels:
                scheme: bands
                of: value
                list:
                  - {id: a, title: {vi: "Đỏ: phải sửa", en: "Red: repair"}, from: {at_least: 0}, to: {below: 2}}
                  - {id: b, title: {vi: "Xanh", en: "Green"}, from: {at_least: 2}, to: {at_most: 3}}
              children:
                - {id: tools.list, title: {vi: "Công cụ đang dùng", en: "Tools in use"}, kind: multi, scale: {options: [{id: register, points: 1, title: {vi: "Sổ theo dõi", en: "Register"}}, {id: portal, points: 2, title: {vi: "Cổng dữ liệu", en: "Portal"}}]}, base: 0}
                - {id: tools.score, title: {vi: "Điểm kiểm thử", en: "Test score"}, kind: given, range: [0, 5]}
        targets:
          - {id: t1, title: {vi: "Cơ quan đạt cấp độ trưởng thành 2", en: "The body at maturity level 2"}, source: plan, phase: {from: 2024-01-01, to: 2025-12-31}, scope: body, reach: [{level: "2"}]}
          - {id: t2, title: {vi: "90% cơ quan đạt cấp độ trưởng thành 1, 50% đạt 3", en: "90% of bodies at maturity level 1, 50% at 3"}, phase: {from: 2026-01-01, to: 2027-12-31}, scope: bodies, aspirational: true, reach: [{level: "1", share: 90%}, {level: "3", share: 50%}]}
        """

    static let smallEvidence = """
        evidence: 1
        id: xa-thu-2026
        rubric: {id: office, version: "2.1"}
        subject: {id: xa-thu, name: {vi: "Xã Thử", en: "Thử commune"}, kind: commune}
        as_of: 2026-06-30
        answers:
          people.lead:
            - {value: "yes", assessment: self, rater: "Nguyễn Thị An", date: 2026-05-04, note: "Thông báo đã gửi các thôn"}
            - {value: some, assessment: verified, rater: "Sở Nội vụ", date: 2026-06-02, documents: [{title: "Thông báo 12/TB", date: 2026-01-05, url: "https://xathu.example/tb12"}]}
          people.share: {value: {numerator: 17, denominator: 20}}
          people.hours: 9.5
          tools.list: [register]
          tools.score: {state: unknown}
        """

    static func small() throws -> (rubric: Rubric, evidence: EvidenceDocument) {
        (
            try Rubric(reading: Array(smallRubric.utf8), named: "office.yaml"),
            try EvidenceDocument(reading: Array(smallEvidence.utf8), named: "xa-thu.yaml")
        )
    }

    /// A database with two fields, of which the one with identity numbers is not all correct.
    static let database = """
        evidence: 1
        id: csdl-dat-dai
        rubric: {id: vn-dqi}
        profile: measures
        subject: {id: dat-dai, name: {vi: "Cơ sở dữ liệu đất đai", en: "Land database"}, kind: database}
        as_of: 2026-09-30
        subjects:
          - id: so-dinh-danh
            kind: field
            name: {vi: "Số định danh cá nhân", en: "Personal identification number"}
            tags: [identifier]
            weight: 2
            answers: {field.correct.measured: 99.5%, field.complete.measured: 100%, field.clean.measured: 1, field.current.measured: 0.9, field.consistent.measured: 19/20}
          - id: dien-tich
            kind: field
            name: {vi: "Diện tích", en: "Area"}
            answers: {field.correct.measured: 91%, field.complete.measured: 88.25%, field.clean.measured: 97%}
        """
}

extension Samples {
    /// A rubric with lenses, several raters and sub-subjects of sub-subjects.
    static let lensRubric = """
        rubric: 1
        id: lenses
        version: "1"
        title: {vi: "Hai góc nhìn", en: "Two lenses"}
        status: official
        sources: [{id: own, title: {vi: "Tự xây dựng", en: "Our own work"}, status: official}]
        lenses: {list: [{id: paper, title: {vi: "trên giấy", en: "on paper"}}, {id: real, title: {vi: "thực tế", en: "in fact"}}], combine: min}
        raters: {pick: mean}
        scales: {yes_no: {options: [{id: "no", points: 0, title: {vi: "Chưa", en: "No"}}, {id: "yes", points: 1, title: {vi: "Có", en: "Yes"}}]}}
        root:
          id: lenses
          title: {vi: "Toàn tỉnh", en: "The province"}
          combine: ladder
          children:
            - {id: rules, title: {vi: "Có quy chế", en: "There are rules"}, scale: yes_no}
            - id: bodies
              title: {vi: "Các sở", en: "Departments"}
              for_each: {kind: department, combine: mean}
              combine: max
              snap: {at_least_if_positive: 1/2}
              children:
                - {id: bodies.plan, title: {vi: "Có kế hoạch", en: "There is a plan"}, scale: yes_no, lenses: none}
                - id: systems
                  title: {vi: "Hệ thống", en: "System"}
                  for_each: {kind: system, combine: min}
                  children:
                    - {id: systems.owner, title: {vi: "Có chủ quản", en: "There is an owner"}, scale: yes_no}
        """

    static let lensEvidence = """
        evidence: 1
        id: tinh
        rubric: lenses
        subject: {id: tinh-thu, name: {vi: "Tỉnh Thử", en: "Thử province"}}
        as_of: 2026-06-30
        answers:
          rules:
            - {value: "yes", lens: paper, rater: An, date: 2026-05-01}
            - {value: "yes", lens: real, rater: An}
            - {value: "no", lens: real, rater: Bình, assessment: cross}
        subjects:
          - id: so-a
            kind: department
            name: {vi: "Sở A", en: "Department A"}
            weight: 3
            answers: {bodies.plan: "no"}
            subjects:
              - {id: qlvb, kind: system, name: {vi: "Quản lý văn bản", en: "Documents"}, answers: {systems.owner: "yes"}}
              - {id: mc, kind: system, name: {vi: "Một cửa", en: "One stop"}, answers: {systems.owner: [{value: "no", lens: real}]}}
          - {id: so-b, kind: department, answers: {bodies.plan: {state: exempt, reason: "Mới thành lập"}}}
        """
}
