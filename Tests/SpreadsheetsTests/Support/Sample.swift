// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Foundation
    import RubricLibrary
    import Scoring
    import Testing

    @testable import Spreadsheets

    /// Rubrics, evidence and forms for the tests.
    enum Sample {
        static func rubric(_ id: String = "vn-data-governance") throws -> Rubric {
            let shipped = try #require(ShippedRubrics.document(id: id))
            return try Rubric(reading: shipped.bytes, named: shipped.path)
        }

        /// A small rubric with options, numbers, a share, a list and sub-subjects.
        static func small() throws -> Rubric { try Rubric(reading: Array(smallRubric.utf8), named: "nho.yaml") }

        /// An example of the package.
        static func example(_ name: String) throws -> [UInt8] {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            return try [UInt8](Data(contentsOf: root.appendingPathComponent("Examples/evidence/" + name)))
        }

        static func evidence(_ text: String) throws -> EvidenceDocument {
            try EvidenceDocument(reading: Array(text.utf8), named: "ho-so.yaml")
        }

        /// The text without places: what two documents say alike.
        static func content(_ evidence: SubjectEvidence) -> SubjectEvidence {
            var bare = evidence
            bare.origin = nil
            bare.measures = [:]
            bare.subjects = evidence.subjects.map(content)
            return bare
        }

        static let scratch = FileManager.default.temporaryDirectory.path

        static let smallRubric = """
            rubric: 1
            id: nho
            version: "1.0.0"
            title: {vi: Bộ tiêu chí nhỏ, en: A small rubric}
            status: proposed
            sources: [{id: own, title: {vi: Tự xây dựng, en: Our own work}, status: proposed}]
            scales:
              steps:
                options:
                  - {id: no, points: 0, title: {vi: Chưa làm, en: Not done}}
                  - {id: partly, points: 0.5, title: {vi: Làm một phần, en: Partly done}}
                  - {id: yes, points: 1, title: {vi: Đã làm, en: Done}}
              ways:
                options:
                  - {id: paper, points: 0, title: {vi: Giấy, en: Paper}}
                  - {id: mail, points: 1, title: {vi: Thư điện tử, en: Mail}}
                  - {id: system, points: 2, title: {vi: Hệ thống, en: A system}}
            root:
              id: nho
              title: {vi: Toàn bộ, en: Everything}
              children:
                - id: people
                  title: {vi: Con người, en: People}
                  children:
                    - {id: owner, scale: steps, title: {vi: Đã phân công chủ quản dữ liệu, en: A data owner is named}}
                    - id: trained
                      kind: number
                      unit: ratio
                      linear: {from: 0, to: 1}
                      accepts: [0, 1]
                      title: {vi: Tỷ lệ cán bộ đã được đào tạo, en: Share of staff trained}
                    - id: days
                      kind: number
                      linear: {from: 30, to: 0}
                      accepts: [0, 365]
                      title: {vi: Số ngày xử lý, en: Days needed}
                    - id: means
                      kind: multi
                      title: {vi: Cách làm, en: Means}
                      scale: ways
                - id: systems
                  title: {vi: Hệ thống, en: Systems}
                  for_each: system
                  children:
                    - {id: dictionary, scale: steps, title: {vi: Có từ điển dữ liệu, en: There is a data dictionary}}

            """

        static let smallEvidence = """
            evidence: 1
            id: xa-moi
            rubric: {id: nho, version: "1.0.0"}
            as_of: 2026-11-30
            # Chú thích phải giữ nguyên.
            subject: {id: xa-moi, name: UBND xã Mới, kind: commune}
            answers:
              owner: {value: partly, note: "=1+1", rater: Lan, date: 2026-11-02}
              trained: {value: {numerator: 12, denominator: 40}}
              days: 4.5
              means: [paper, system]
            subjects:
              - {id: kho, kind: system, name: Kho dữ liệu, answers: {dictionary: yes}}
              - {id: "007", kind: system, answers: {dictionary: {state: not_applicable, reason: Chưa dùng}}}

            """
    }

    /// A form whose cells tests fill in.
    struct FormSheet {
        var layout: WorkbookLayout

        init(_ form: EvidenceForm) { layout = form.layout }

        var bytes: [UInt8] { get throws { try WorkbookFile.bytes(layout, in: Sample.scratch) } }

        private var answers: Int { layout.sheets.firstIndex { !$0.isHidden && $0.rows.first?.count ?? 0 > 3 } ?? 1 }

        var rows: [[CellLayout]] {
            get { layout.sheets[answers].rows }
            set { layout.sheets[answers].rows = newValue }
        }

        func column(_ column: FormColumn) throws -> Int {
            try #require(
                rows[0].firstIndex { cell in
                    guard case .text(let title) = cell.content else { return false }
                    return FormColumn.titled(title) == column
                })
        }

        func row(_ item: String, _ part: String? = nil) throws -> Int {
            let position = try column(.item)
            let subject = part == nil ? nil : try column(.subject)
            return try #require(
                rows.firstIndex { row in
                    row[position].content == .text(item)
                        && (subject.map { row[$0].content == .text(part ?? "") } ?? true)
                })
        }

        /// Fills in a cell.
        mutating func set(_ column: FormColumn, of item: String, in part: String? = nil, _ content: CellLayout.Content)
            throws
        {
            let (row, position) = (try row(item, part), try self.column(column))
            rows[row][position].content = content
            if case .date = content { rows[row][position].style.format = .date }
        }

        /// Fills in a cell of the guide.
        mutating func set(_ field: GuideField, _ content: CellLayout.Content) throws {
            let row = try #require(
                layout.sheets[0].rows.firstIndex { row in
                    guard case .text(let text)? = row.first?.content else { return false }
                    return field.title.entries.contains { $0.text == text }
                })
            layout.sheets[0].rows[row][1].content = content
        }
    }
#endif
