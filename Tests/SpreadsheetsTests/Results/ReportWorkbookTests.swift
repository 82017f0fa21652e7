// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Reports
    import Testing

    @testable import Spreadsheets

    @Suite("The tables of a report as sheets")
    struct ReportWorkbookTests {
        private func table(_ id: String, _ caption: String, _ columns: [String] = ["Mã", "Số"]) -> ReportTable {
            ReportTable(
                id: id, caption: caption, columns: columns.map { .init($0, $0 == "Số" ? .number : .text) },
                rows: [.init([.init("007"), .init("62,5 %", number: Rational(5, over: 8))], depth: 1)])
        }

        private func layout(_ tables: [ReportTable]) -> WorkbookLayout {
            var report = Report(language: .vietnamese, title: "Kết quả", subtitle: "Xã Mới")
            report.facts = [ReportFact("Bộ tiêu chí", "nho 1.0.0")]
            report.notices = [ReportNotice([.text("Đề xuất")], tone: .warning)]
            report.colophon = [ReportFact("Phần mềm", "dgov")]
            report.sections = [ReportSection(id: "s", title: "S", blocks: tables.map { .table($0) })]
            return ReportWorkbook(report).layout
        }

        private func texts(_ row: [CellLayout]) -> [String] {
            row.map { cell in
                switch cell.content {
                case .empty: ""
                case .text(let text): text
                case .number(let number): "#\(number)"
                case .date(let date): date.description
                case .link(let text, let url): "\(text) → \(url)"
                }
            }
        }

        @Test func `the first sheet tells the whole, each other one table`() {
            let layout = layout([table("a", "Theo lĩnh vực"), table("b", "Năm 2025/2026: [thử]?")])
            #expect(layout.sheets.map(\.name) == ["Báo cáo", "Theo lĩnh vực", "Năm 2025 2026 thử"])
            #expect(
                layout.sheets[0].rows.map(texts) == [
                    ["Kết quả"], ["Xã Mới"], ["! Đề xuất"], [], ["Bộ tiêu chí", "nho 1.0.0"], [], ["Các bảng", ""],
                    ["Theo lĩnh vực → internal:'Theo lĩnh vực'!A1", "Theo lĩnh vực"],
                    ["Năm 2025 2026 thử → internal:'Năm 2025 2026 thử'!A1", "Năm 2025/2026: [thử]?"], [],
                    ["Phần mềm", "dgov"],
                ])
            #expect(layout.sheets[1].rows.map(texts) == [["Theo lĩnh vực"], ["Mã", "Số"], ["007", "#0.625"]])
            #expect(layout.sheets[1].rows[2].map(\.style.format) == [.text, .percent(places: 1)])
            #expect(layout.sheets[1].rows[2][0].style.indent == 1)
        }

        @Test func `three tables with the same headings stand on one sheet`() {
            let layout = layout([table("a", "Một"), table("x", "Khác", ["Tên"]), table("b", "Hai"), table("c", "Hai")])
            #expect(layout.sheets.map(\.name) == ["Báo cáo", "Mã, Số (3 bảng)", "Khác"])
            #expect(
                layout.sheets[1].rows.map(texts) == [
                    ["Mã, Số (3 bảng)"], ["Bảng", "Id", "Mã", "Số"], ["Một", "a", "007", "#0.625"],
                    ["Hai", "b", "007", "#0.625"], ["Hai", "c", "007", "#0.625"],
                ])
        }

        @Test(arguments: [
            ("62,5 %", "5/8", false, CellStyle.Format.percent(places: 1)),
            ("49,3 / 100", "49.3", false, .number(places: 1, isGrouped: false)),
            ("1.234.567", "1234567", false, .number(places: 0, isGrouped: true)),
            ("12/14", "6/7", false, .percent(places: 1)),
            ("+0,85 điểm", "0.85", false, .number(places: 2, isGrouped: false)),
            ("tốt", "0.5", true, .percent(places: 1)),
            ("ba", "3", false, .general), ("ba phẩy", "3.14159", false, .number(places: 4, isGrouped: false)),
            ("33,33 %", "1/3", false, .percent(places: 2)),
        ])
        func `numbers are shown as the report shows them`(
            text: String, number: String, isShare: Bool, format: CellStyle.Format
        ) throws {
            let value = try #require(Rational(parsing: number))
            #expect(NumberShape(text, value, isShare: isShare, FormWords(.vietnamese)).format == format)
        }

        @Test func `only web addresses become links, and numbers in text columns stay text`() {
            var table = table("a", "Liên kết")
            table.rows = [
                .init([.init([.link("Văn bản", url: "https://x.example/a")]), .init("1e400", number: nil)]),
                .init([
                    .init([.link("Bẫy", url: "javascript:alert(1)")]),
                    .init("10^16", number: Rational(parsing: "1e16")),
                ]),
                .init([.init("0012", number: 12), .init("–")]),
            ]
            #expect(
                layout([table]).sheets[1].rows.dropFirst(2).map(texts) == [
                    ["Văn bản → https://x.example/a", "1e400"], ["Bẫy (javascript:alert(1))", "10^16"], ["0012", "–"],
                ])
        }

        @Test func `the same report gives the same bytes`() throws {
            let layout = layout([table("a", "Theo lĩnh vực")])
            #expect(
                try WorkbookFile.bytes(layout, in: Sample.scratch) == WorkbookFile.bytes(layout, in: Sample.scratch))
        }

        @Test(arguments: [
            (["Một", "một", "MỘT"], ["Một", "một (2)", "MỘT (3)"]),
            (["", "'", "History"], ["Sheet", "Sheet (2)", "Sheet History"]),
            (["'tên'", "a/b\\c"], ["tên", "a b c"]),
            (
                [String(repeating: "dài ", count: 20), String(repeating: "dài ", count: 20)],
                ["dài dài dài dài dài dài dài dài", "dài dài dài dài dài dài dài (2)"]
            ),
        ])
        func `names of sheets are taken by every program`(wishes: [String], names: [String]) {
            var given = SheetNames()
            #expect(wishes.map { given.name($0) } == names)
        }
    }

    @Suite("Text in cells")
    struct CellTextTests {
        @Test(arguments: [
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"), ("\u{0}\u{1B}[31m", "\u{FFFD}\u{FFFD}[31m"),
            ("\u{202E}abc\u{2066}", "abc"),
            ("\u{FFFE}\u{85}", "\u{FFFD}\n"), ("Nguyễn", "Nguyễn"), ("=1+1", "=1+1"),
        ])
        func `what XML cannot hold is made visible`(text: String, shown: String) {
            #expect(Array(CellText.cleaned(text).unicodeScalars) == Array(shown.unicodeScalars))
        }

        @Test func `a text that is too long is cut with a mark`() {
            let cut = CellText.shown(String(repeating: "𠮷", count: 500_000), mark: CellText.mark(.english))
            #expect(cut.utf16.count <= CellText.limit)
            #expect(cut.utf16.count > CellText.limit - 2)
            #expect(cut.hasSuffix("𠮷 … [cut: a cell holds no more]"))
            let whole = String(repeating: "a", count: CellText.limit)
            #expect(CellText.shown(whole, mark: "…") == whole)
        }

        @Test(arguments: ["a_x0041_b", "_x005F_", "__x000a_", "_x", "_x00_", "_xGGGG_", "x_x0041", "_x0041_x0042_"])
        func `what looks like an escape stays what it is`(text: String) {
            #expect(CellText.unescaped(CellText.escaped(text)) == text)
        }

        @Test(arguments: [
            ("85%", FormNumeral.percent(85)), ("85,5 %", .percent(Rational(171, over: 2) ?? 0)),
            ("12/40", .share(12, 40)),
            ("1.234,5", .number(Rational(2469, over: 2) ?? 0)), ("1,234.5", .number(Rational(2469, over: 2) ?? 0)),
            ("0,5", .number(Rational(1, over: 2) ?? 0)), ("-3", .number(-3)), ("1 500", .number(1500)),
            ("1.500", .ambiguous),
            ("1,500", .ambiguous), ("1.500/2", .ambiguous), ("1.234.567", .number(1_234_567)),
            ("0,500", .number(Rational(1, over: 2) ?? 0)), ("−3", .number(-3)), ("+3", .number(3)),
            (" 12 / 40 ", .share(12, 40)), ("1 500,5", .number(Rational(3001, over: 2) ?? 0)),
        ])
        func `numbers are read as people type them`(text: String, number: FormNumeral) {
            #expect(FormNumeral(text) == number)
        }

        @Test(arguments: [
            "", "%", "/", "a", "1/2/3", "1,2,3", "1.2,3,4", "12a", "1e", "--1", ".", ",", "12 40", "1 2 3",
            "12345.678,9", "1.500 000", "17/20%", "85%%", "5.", "1/-",
        ])
        func `what is no number is none`(text: String) { #expect(FormNumeral(text) == nil) }
    }
#endif
