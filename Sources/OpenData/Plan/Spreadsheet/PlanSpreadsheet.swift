// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DelimitedText
public import Evidence

/// Writes the items of a plan as a spreadsheet: one row per item, one column per property (see ``PlanColumn``).
///
/// Decision, criteria and usage do not go into the spreadsheet; ``PlanImport`` merges the rows into a plan that has them.
/// A text in several languages is written in one. A cell that a spreadsheet would run as a formula begins with an
/// apostrophe. The same plan gives the same bytes.
public struct PlanSpreadsheet: Hashable, Sendable {
    /// The language of titles, words and texts.
    public let language: Language
    /// What parts the cells, and more.
    public let format: DelimitedFormat
    /// Whether the text begins with U+FEFF, without which some spreadsheets do not take it for UTF-8.
    public let hasByteOrderMark: Bool

    /// Makes a writer.
    public init(
        language: Language = .vietnamese, format: DelimitedFormat = .commaSeparated, hasByteOrderMark: Bool = true
    ) {
        self.language = language
        self.format = format
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// The items of a plan, in its order.
    public func export(_ plan: PublicationPlan) -> [UInt8] {
        rows(plan.items.enumerated().map { index, item in PlanColumn.allCases.map { cell($0, item, index + 1) } })
    }

    /// The head of an empty form, with one row as an example if wanted. The example reads as a real item: it is to be
    /// overwritten.
    public func template(withExample: Bool = false) -> [UInt8] {
        rows(withExample ? [PlanColumn.allCases.map(example)] : [])
    }

    /// How to fill in the form: one line per column.
    public var instructions: String {
        PlanColumn.allCases.map { column in
            column.title.text(in: language) + ": " + column.instruction.text(in: language) + "\n"
        }.joined()
    }

    private func rows(_ rows: [[String]]) -> [UInt8] {
        var writer = DelimitedWriter(format: format, lineEnd: .crlf, byteOrderMark: hasByteOrderMark)
        writer.write(PlanColumn.allCases.map { $0.title.text(in: language) })
        for row in rows { writer.write(row.map(SafeCell.written)) }
        return writer.takeBytes()
    }

    private func cell(_ column: PlanColumn, _ item: PublicationPlan.Item, _ number: Int) -> String {
        switch column {
        case .number: String(number)
        case .id: item.id
        case .title: item.title.text(in: language)
        case .identifiers: CellList.written(item.identifiers)
        case .priority: item.priority ?? ""
        case .priorityReason: item.priorityReason?.text(in: language) ?? ""
        case .unit: item.unit?.text(in: language) ?? ""
        case .plannedDate: item.plannedDate?.description ?? ""
        case .publishedDate: item.publishedDate?.description ?? ""
        case .method: CellList.written(item.methods.map { CellWords.methods.word(for: $0, in: language) })
        case .formats: CellList.written(item.formats.map(\.raw))
        case .licence: item.licence?.raw ?? ""
        case .frequency: item.frequency?.raw ?? ""
        case .updater: item.updater?.text(in: language) ?? ""
        case .reviewDate: item.privacyReview?.date?.description ?? ""
        case .reviewer: item.privacyReview?.reviewer ?? ""
        case .reviewOutcome:
            item.privacyReview?.outcome.map { CellWords.outcomes.word(for: $0, in: language) } ?? ""
        case .classification:
            item.classification.map { CellWords.classifications.word(for: $0, in: language) } ?? ""
        }
    }

    private func example(_ column: PlanColumn) -> String {
        func say(_ vi: String, _ en: String) -> String { language == .english ? en : vi }
        return switch column {
        case .number: "1"
        case .id: "truong-hoc"
        case .title: say("Danh sách trường học trên địa bàn", "List of schools")
        case .identifiers: "https://dulieumo.example.vn/dataset/truong-hoc"
        case .priority: "1"
        case .priorityReason: say("Người dân hỏi nhiều khi vào năm học", "Asked for at the start of the school year")
        case .unit: say("Sở Giáo dục và Đào tạo", "Department of Education and Training")
        case .plannedDate: "2026-12-31"
        case .publishedDate: ""
        case .method:
            CellList.written(
                PublicationPlan.AccessMethod.allCases.map { CellWords.methods.word(for: $0, in: language) })
        case .formats: "CSV; JSON"
        case .licence: "CC BY 4.0"
        case .frequency: say("hằng năm", "annual")
        case .updater: say("Phòng Kế hoạch - Tài chính", "Planning and finance office")
        case .reviewDate: "2026-11-02"
        case .reviewer: say("Văn phòng Sở", "Office of the department")
        case .reviewOutcome: CellWords.outcomes.word(for: .noPersonalData, in: language)
        case .classification: CellWords.classifications.word(for: .open, in: language)
        }
    }
}
