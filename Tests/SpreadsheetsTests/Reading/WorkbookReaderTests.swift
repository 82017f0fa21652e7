// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Testing

    @testable import Spreadsheets

    @Suite("What stands in the cells of a workbook")
    struct WorkbookReaderTests {
        private func cells(_ workbook: TestWorkbook) throws -> [String: ReadCell] {
            let sheet = try #require(WorkbookReader.read(workbook.bytes).sheets.first)
            var cells: [String: ReadCell] = [:]
            for row in sheet.rows {
                for (column, cell) in row.cells {
                    cells[SheetPlace(sheet: sheet.name, row: row.number, column: column).cell] = cell
                }
            }
            return cells
        }

        @Test func `texts are shared, in place, in parts, and from formulas`() throws {
            var workbook = TestWorkbook()
            workbook.strings = """
                <si><t>Xã Mới</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Xã </t></r><r><t>Cũ</t></r>\
                <rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t>a_x000A_b_x005F_x0041_</t></si>
                """
            workbook.sheetData = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>\
                <row r="3"><c r="B3" t="inlineStr"><is><r><t>trong </t></r><r><t>ô</t></r></is></c>\
                <c r="C3" t="str"><f>A1&amp;"x"</f><v>Xã Mớix</v></c><c t="s"><v>9</v></c></row>
                """
            #expect(
                try cells(workbook) == [
                    "A1": .text("Xã Mới"), "B1": .text("Xã Cũ"), "C1": .text("a\nb_x0041_"), "B3": .text("trong ô"),
                    "C3": .text("Xã Mớix"), "D3": .error("9"),
                ])
        }

        @Test func `numbers are the shortest decimals, and truths and errors are told apart`() throws {
            var workbook = TestWorkbook()
            workbook.sheetData = """
                <row><c><v>0.84999999999999998</v></c><c><v>40</v></c><c><v>1E-3</v></c><c t="b"><v>1</v></c>\
                <c t="e"><v>#DIV/0!</v></c><c t="n"><f>1+1</f><v>2</v></c><c><v>nan</v></c><c/></row>
                """
            #expect(
                try cells(workbook) == [
                    "A1": .number("0.85"), "B1": .number("40"), "C1": .number("0.001"), "D1": .boolean(true),
                    "E1": .error("#DIV/0!"), "F1": .number("2"), "G1": .error("nan"),
                ])
        }

        @Test(arguments: [
            (false, "46102", "2026-03-21"), (true, "44640", "2026-03-21"), (false, "46102.75", "2026-03-21"),
        ])
        func `days are counted from 1900 or 1904`(is1904: Bool, number: String, day: String) throws {
            var workbook = TestWorkbook()
            if is1904 {
                workbook.book = workbook.book.replacing("<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
            }
            workbook.styles = """
                <numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/>\
                </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
                """
            workbook.sheetData = "<row>" + (0...3).map { "<c s=\"\($0)\"><v>\(number)</v></c>" }.joined() + "</row>"
            let date = try #require(CalendarDate(parsing: day))
            #expect(
                try cells(workbook) == [
                    "A1": .number(number), "B1": .date(date), "C1": .date(date), "D1": .number(number),
                ])
        }

        @Test func `the strict form of the standard is read as well`() throws {
            var workbook = TestWorkbook()
            workbook.sheetData = "<row><c><v>7</v></c></row>"
            var parts = workbook.parts
            let strict = workbook.sheet.replacing(
                TestWorkbook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
            parts[3] = TestArchive.Part("xl/worksheets/sheet1.xml", strict)
            let read = try WorkbookReader.read(TestArchive(parts: parts).bytes)
            #expect(read.sheets.first?.rows.first?.cells == [0: .number("7")])
        }

        @Test(arguments: [
            ("dd/mm/yyyy", true), ("[$-42A]d mmmm yyyy", true), ("m/d", true), ("0.00", false), ("[Red]0", false),
            ("\"ngày\" 0", false), ("0;d", false), ("General", false), ("#,##0 \\d", false), ("@", false),
            ("[h]:mm", true),
        ])
        func `a number format shows days or does not`(code: String, shows: Bool) {
            #expect(SheetCalendar.showsDays(code) == shows)
        }

        @Test(arguments: [("A1", 1, 0), ("F12", 12, 5), ("AA1048576", 1_048_576, 26), ("$C$4", 4, 2)])
        func `references are read`(text: String, row: Int, column: Int) throws {
            let found = try #require(SheetPlace.parse(text))
            #expect(found == (row, column))
        }

        @Test(arguments: ["", "A", "12", "A0", "1A", "A1A", "XFE1", "A1048577", "É1", "A99999999999999999999"])
        func `what is no reference is told to be none`(text: String) { #expect(SheetPlace.parse(text) == nil) }
    }
#endif
