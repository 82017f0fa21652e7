// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import OpenData
import Testing

@Suite struct `A plan as a spreadsheet` {
    static func read(_ text: String, into plan: PublicationPlan = empty) throws -> PlanImport {
        try read(Array(text.utf8), into: plan)
    }

    static func read(_ bytes: [UInt8], into plan: PublicationPlan = empty) throws -> PlanImport {
        PlanImport(bytes, named: "plan.csv", into: plan, vocabularies: try ShippedResources.vocabularies())
    }

    static func lines(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.code)" }
    }

    static let empty = PublicationPlan(
        identity: DocumentIdentity(id: "p", version: "1"), title: LocalizedText("Kế hoạch"))

    @Test(arguments: [Language.vietnamese, .english], [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09])
    func `comes back as the same plan`(language: Language, delimiter: UInt8) throws {
        let plan = try PlanSamples.example()
        let format = try DelimitedFormat(delimiter: delimiter)
        let bytes = PlanSpreadsheet(language: language, format: format).export(plan)
        let back = try Self.read(bytes, into: plan)
        #expect(back.diagnostics == [])
        #expect(back.plan.yaml == plan.yaml)
    }

    @Test func `gives the same bytes for the same plan`() throws {
        let plan = try PlanSamples.example()
        #expect(PlanSpreadsheet().export(plan) == PlanSpreadsheet().export(try PlanSamples.plan(plan.yaml, "p.yaml")))
    }

    @Test(arguments: [
        "=1+1", "+84", "-5", "@SUM", "'=1", "''=1", "'x", "\u{FF1D}1", "a;b", "a,b", "a|b", "\"q\"", "hai\ndòng",
        "x\ty",
    ])
    func `keeps a text that a spreadsheet would run`(text: String) throws {
        var plan = Self.empty
        var item = PublicationPlan.Item(id: "i", title: LocalizedText(text))
        // Values of a list stand on lines of their own.
        if !text.contains("\n") { item.identifiers = [text, "x"] }
        item.unit = LocalizedText(text)
        plan.items = [item]
        let bytes = PlanSpreadsheet().export(plan)
        let back = try Self.read(bytes)
        #expect(back.diagnostics == [])
        #expect(back.plan.yaml == plan.yaml)
    }

    @Test func `starts no cell with a sign that a spreadsheet would run`() throws {
        var plan = Self.empty
        plan.items = [PublicationPlan.Item(id: "i", title: LocalizedText("=HYPERLINK(1)"))]
        let text = String(decoding: PlanSpreadsheet(hasByteOrderMark: false).export(plan), as: UTF8.self)
        #expect(text.split(separator: "\r\n").last == "1,i,'=HYPERLINK(1),,,,,,,,,,,,,,,")
    }

    // MARK: Encodings, delimiters and heads

    struct Encoding: Sendable, CustomTestStringConvertible {
        let name: String
        let encode: @Sendable (String) -> [UInt8]
        var testDescription: String { name }

        static let all = [
            Encoding(name: "UTF-8") { Array($0.utf8) },
            Encoding(name: "UTF-8 with mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
            Encoding(name: "UTF-16LE with mark") {
                [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            },
            Encoding(name: "UTF-16BE with mark") {
                [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            },
        ]
    }

    @Test(arguments: Encoding.all, [",", ";", "\t", "|"])
    func `is read in every encoding with every delimiter`(encoding: Encoding, delimiter: String) throws {
        let rows = [
            ["STT", "Tên tập dữ liệu", "Ngày công bố dự kiến", "Phương thức truy cập"],
            ["1", "Trường học", "31/07/2026", "tệp và API"],
            ["2", "Tuyến xe buýt", "2026-08-01", "API"],
        ]
        let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n"
        let items = try Self.read(encoding.encode(text)).plan.items
        #expect(items.map { $0.title.entries[0].text } == ["Trường học", "Tuyến xe buýt"])
        #expect(items.map { $0.plannedDate?.description } == ["2026-07-31", "2026-08-01"])
        #expect(items.map(\.methods) == [[.file, .api], [.api]])
        #expect(items.map(\.id) == ["muc-01", "muc-02"])
    }

    @Test func `is refused in another encoding, with what to do`() throws {
        let back = try Self.read([0x54, 0xEA, 0x6E, 0x2C, 0x41, 0x0A])
        #expect(Self.lines(back.diagnostics) == ["1:1 sheet-not-unicode"])
        #expect(back.hasErrors)
    }

    @Test(arguments: ["", "\n\n", "a,b\n1,2\n", "Mã mục,Định dạng\nx,CSV\n"])
    func `is refused without a head`(text: String) throws {
        #expect(Self.lines(try Self.read(text).diagnostics) == ["1:1 sheet-without-head"])
    }

    @Test(arguments: [
        "Ten tap du lieu,Don vi chu tri", "TÊN TẬP DỮ LIỆU,Đơn vị chủ trì", "title,unit",
        "Dataset title,Unit in charge",
        "Tên bộ dữ liệu:,Cơ quan chủ trì",
    ])
    func `knows columns under many titles`(head: String) throws {
        let item = try #require(try Self.read(head + "\nTrường học,Sở\n").plan.items.first)
        #expect(item.title == LocalizedText("Trường học"))
        #expect(item.unit == LocalizedText("Sở"))
    }

    @Test func `tells missing and unknown columns, and takes any order`() throws {
        let back = try Self.read("Đơn vị chủ trì,Ghi chú,Tên tập dữ liệu,Tên tập dữ liệuu,Tên dữ liệu\nSở,x,A,y,z\n")
        #expect(
            Self.lines(back.diagnostics) == [
                "1:1 columns-missing", "1:16 unknown-column", "1:40 unknown-column", "1:57 column-twice",
            ])
        #expect(back.diagnostics[2].help == .didYouMean("Tên tập dữ liệu"))
        #expect(back.plan.items.first?.title == LocalizedText("A"))
    }

    @Test func `skips titles above the head, blank rows and running numbers`() throws {
        let text = """
            KẾ HOẠCH CÔNG BỐ DỮ LIỆU MỞ,,
            ,,
            TT,Tên tập dữ liệu,Định dạng
            1,Trường học,"CSV, JSON"
            2,,
            ,,
            3,Chợ,.xlsx

            """
        let items = try Self.read(text).plan.items
        #expect(items.map { $0.title.entries[0].text } == ["Trường học", "Chợ"])
        #expect(items.map { $0.formats.map(\.code) } == [["CSV", "JSON"], ["XLSX"]])
    }

    // MARK: Cells

    struct DateCell: Sendable, CustomTestStringConvertible {
        let cell: String
        let day: String?
        var testDescription: String { cell }
    }

    @Test(arguments: [
        DateCell(cell: "2026-05-28", day: "2026-05-28"), DateCell(cell: "28/05/2026", day: "2026-05-28"),
        DateCell(cell: "8/5/2026", day: "2026-05-08"), DateCell(cell: "28-5-2026", day: "2026-05-28"),
        DateCell(cell: "28.05.2026", day: "2026-05-28"), DateCell(cell: "2026/5/28", day: "2026-05-28"),
        DateCell(cell: "28/05/2026 00:00", day: "2026-05-28"), DateCell(cell: " 28/05/2026 ", day: "2026-05-28"),
        DateCell(cell: "05/28/2026", day: nil), DateCell(cell: "30/02/2026", day: nil),
        DateCell(cell: "28/05/26", day: nil),
        DateCell(cell: "quý III", day: nil), DateCell(cell: "46170", day: nil), DateCell(cell: "//2026", day: nil),
    ])
    func `reads days as offices write them`(cell: DateCell) throws {
        let back = try Self.read("Tên tập dữ liệu,Ngày công bố dự kiến\nTrường học,\(cell.cell)\n")
        #expect(back.plan.items.first?.plannedDate?.description == cell.day)
        #expect(
            back.diagnostics.filter { $0.severity == .error }.map(\.message.code)
                == (cell.day == nil ? ["expected-date"] : []))
    }

    struct Words: Sendable, CustomTestStringConvertible {
        let outcome: String
        let classification: String
        let expected: (PublicationPlan.PrivacyReview.Outcome, PublicationPlan.Classification)
        var testDescription: String { outcome + ", " + classification }
    }

    @Test(arguments: [
        Words(outcome: "không", classification: "mở", expected: (.noPersonalData, .open)),
        Words(outcome: "KHONG CO DU LIEU CA NHAN", classification: "Mo", expected: (.noPersonalData, .open)),
        Words(outcome: "đã ẩn danh", classification: "dùng chung", expected: (.anonymised, .shared)),
        Words(outcome: "có", classification: "hạn chế", expected: (.personalData, .restricted)),
        Words(outcome: "no personal data", classification: "State secret", expected: (.noPersonalData, .stateSecret)),
    ])
    func `reads Vietnamese and English words`(words: Words) throws {
        let head = "Tên tập dữ liệu,Kết quả rà soát dữ liệu cá nhân,Phân loại"
        let back = try Self.read("\(head)\nTrường học,\(words.outcome),\(words.classification)\n")
        #expect(back.plan.items.first?.privacyReview?.outcome == words.expected.0)
        #expect(back.plan.items.first?.classification == words.expected.1)
        #expect(!back.hasErrors)
    }

    @Test func `tells every bad cell with its row and column and reads the rest`() throws {
        let text = """
            Mã mục;Tên tập dữ liệu;Ngày công bố dự kiến;Phương thức truy cập;Định dạng;Phân loại
            a;Trường học;hôm qua;tệp, fax;CVS;kín
            a;Bệnh viện;01/12/2026;API;CSV;mở
            bệnh viện;Trạm y tế;;;;
            x;;01/12/2026;;;
            y;"Chợ
            quê";ngày mai;;;
            z;thiếu ô

            """
        let back = try Self.read(text)
        #expect(
            Self.lines(back.diagnostics) == [
                "1:1 columns-missing", "2:14 expected-date", "2:22 unknown-word", "2:31 unknown-file-format",
                "2:35 unknown-word", "3:1 duplicate-id", "4:1 expected-identifier", "5:3 row-without-title",
                "7:6 expected-date", "8:1 row-unreadable",
            ])
        #expect(back.plan.items.map(\.id) == ["a", "muc-02", "muc-03", "y"])
        #expect(back.plan.items[0].methods == [.file])
    }

    // MARK: Merging

    @Test func `keeps head, criteria, ids and other languages of the plan it goes into`() throws {
        let plan = try PlanSamples.example()
        let back = try Self.read("Tên tập dữ liệu,Đơn vị chủ trì\nBẢNG GIÁ ĐẤT,Sở Tài chính\nMới,Sở Y tế\n", into: plan)
        #expect(back.plan.decision == plan.decision)
        #expect(back.plan.criteria.count == plan.criteria.count)
        #expect(back.plan.items.map(\.id) == ["gia-dat", "muc-02"])
        #expect(
            back.plan.items[0].title
                == LocalizedText(entries: [
                    .init(language: .vietnamese, text: "BẢNG GIÁ ĐẤT"),
                    .init(language: .english, text: "Land price table"),
                ]))
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `has a template whose example is a plan`(language: Language) throws {
        let template = PlanSpreadsheet(language: language).template(withExample: true)
        let back = try Self.read(template)
        #expect(back.diagnostics == [])
        #expect(back.plan.items.count == 1)
        #expect(back.plan.missingParts == [.useCriteria])
        #expect(try Self.read(PlanSpreadsheet(language: language).template()).plan.items.isEmpty)
    }

    @Test func `explains every column`() {
        let lines = PlanSpreadsheet().instructions.split(separator: "\n")
        #expect(lines.count == PlanColumn.allCases.count)
        #expect(lines[2] == "Tên tập dữ liệu: bắt buộc")
    }
}
