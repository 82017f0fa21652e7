// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Foundation
    import LocatedYAML
    import Testing

    @testable import Spreadsheets

    @Suite("Files that are no workbooks, or damaged, or made to harm")
    struct HostileInputTests {
        private func fault(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) -> SheetFault? {
            do throws(SheetFault) {
                _ = try WorkbookReader.read(bytes, limits: limits)
                return nil
            } catch {
                return error
            }
        }

        private func fault(_ parts: [TestArchive.Part], limits: SheetLimits = SheetLimits()) -> SheetFault? {
            fault(TestArchive(parts: parts).bytes, limits: limits)
        }

        private var sound: TestWorkbook {
            var workbook = TestWorkbook()
            workbook.strings = "<si><t>chữ</t></si>"
            workbook.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
            return workbook
        }

        @Test func `a sound workbook is read`() { #expect(fault(sound.bytes) == nil) }

        @Test(arguments: [[], Array("a;b\n1;2\n".utf8), Array("evidence: 1".utf8), [0x50], [0, 1, 2, 3]] as [[UInt8]])
        func `other files are no workbooks`(bytes: [UInt8]) {
            #expect(fault(bytes) == SheetFault(.notAWorkbook, help: .saveAsXLSX))
        }

        @Test func `an old or locked file and an ODS file are told by name`() {
            #expect(
                fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0])
                    == SheetFault(.isOldOrLocked, help: .saveAsXLSX))
            let parts = [TestArchive.Part("mimetype", "x"), TestArchive.Part("content.xml", "<a/>")]
            #expect(fault(parts) == SheetFault(.isOpenDocument, help: .saveAsXLSX))
            #expect(fault([TestArchive.Part("a.txt", "x")]) == SheetFault(.notAWorkbook, help: .saveAsXLSX))
        }

        @Test func `a file that was cut anywhere is damaged, never a crash`() {
            let bytes = sound.bytes
            for length in stride(from: 2, to: bytes.count - 1, by: 7) {
                #expect(fault(Array(bytes[..<length])) == SheetFault(.workbookDamaged, help: .saveAgain))
            }
        }

        @Test func `a file with any byte changed is read or refused, never a crash`() {
            let bytes = sound.bytes
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 0x55
                // Whether a byte matters depends on where it stands; the file has no other part than those it had.
                if let part = fault(changed)?.part { #expect(!part.isEmpty && part.utf8.count < 100) }
            }
        }

        /// The seeds of a round of fuzzing; `DGOV_FUZZ_ROUNDS` asks for more (`make test-deep`).
        private static var seeds: Range<UInt64> {
            let asked = ProcessInfo.processInfo.environment["DGOV_FUZZ_ROUNDS"].flatMap(UInt64.init) ?? 0
            return 0..<max(20, asked / 100)
        }

        @Test(arguments: seeds)
        func `a form with some bytes changed is read or refused with a place, never a crash`(seed: UInt64) throws {
            let form = try EvidenceForm(
                Sample.small(), profile: nil, evidence: Sample.evidence(Sample.smallEvidence), language: .vietnamese)
            let bytes = try form.bytes(scratch: Sample.scratch)
            var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
            func next(_ bound: Int) -> Int {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return Int(state % UInt64(bound))
            }
            for _ in 0..<20 {
                var changed = bytes
                for _ in 0...next(4) { changed[next(changed.count)] = UInt8(next(256)) }
                if next(3) == 0 { changed.removeSubrange(next(changed.count)...) }
                do throws(ReadingFailure) {
                    let answers = try FilledForm(reading: changed, named: "phieu.xlsx")
                    #expect(answers.name == "phieu.xlsx")
                } catch {
                    #expect(error.diagnostics.allSatisfy { $0.place?.file.hasPrefix("phieu.xlsx") ?? false })
                    #expect(!error.diagnostics.isEmpty)
                }
            }
        }

        @Test func `a part whose bytes are not what they were is damaged`() throws {
            var parts = sound.parts
            parts[3].claimed = 5
            #expect(
                fault(parts)
                    == SheetFault(
                        .partUnreadable("xl/worksheets/sheet1.xml"), part: "xl/worksheets/sheet1.xml", help: .saveAgain)
            )
        }

        @Test(arguments: [
            ("xl/_rels/workbook.xml.rels", 2), ("xl/worksheets/sheet1.xml", 3), ("xl/sharedStrings.xml", 4),
        ])
        func `a missing part is named`(name: String, position: Int) {
            var parts = sound.parts
            parts.remove(at: position)
            let expected =
                position == 2
                ? SheetFault(.sheetMissing("Trang 1"), part: "xl/workbook.xml", help: .saveAgain)
                : SheetFault(.partMissing(name), part: name, help: .saveAgain)
            #expect(fault(parts) == expected)
        }

        @Test func `broken XML is told with its part, line and column`() {
            var workbook = sound
            workbook.sheetData = "\n<row><c></row>"
            #expect(
                fault(workbook.bytes)
                    == SheetFault(.xmlBroken, part: "xl/worksheets/sheet1.xml", line: 2, column: 11, help: .saveAgain))
            var parts = sound.parts
            parts[3] = TestArchive.Part("xl/worksheets/sheet1.xml", "")
            #expect(
                fault(parts)
                    == SheetFault(.xmlBroken, part: "xl/worksheets/sheet1.xml", line: 1, column: 1, help: .saveAgain))
            parts[3] = TestArchive.Part("xl/worksheets/sheet1.xml", "không phải XML")
            #expect(fault(parts)?.message == .xmlBroken)
        }

        @Test func `entities are never declared, so nothing is expanded and nothing outside is read`() {
            var bomb = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">"
            for level in 1...20 {
                bomb += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
            }
            for head in [bomb + "]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x>"] {
                var parts = sound.parts
                parts[4] = TestArchive.Part(
                    "xl/sharedStrings.xml", head + "<sst xmlns=\"\(TestWorkbook.main)\"><si><t>&a20;</t></si></sst>")
                #expect(fault(parts)?.message == .documentType)
                #expect(fault(parts)?.part == "xl/sharedStrings.xml")
            }
        }

        @Test func `a zip bomb is refused before it is unpacked`() throws {
            var parts = sound.parts
            parts[3] = try TestArchive.packed("xl/worksheets/sheet1.xml", [UInt8](repeating: 0x20, count: 8 << 20))
            #expect(
                fault(parts)
                    == SheetFault(
                        .partTooLong("xl/worksheets/sheet1.xml", 128, ratio: 400), part: "xl/worksheets/sheet1.xml"))
            // One that says it is short is stopped at the length it says.
            parts[3].claimed = 100
            #expect(
                fault(parts)
                    == SheetFault(
                        .partUnreadable("xl/worksheets/sheet1.xml"), part: "xl/worksheets/sheet1.xml", help: .saveAgain)
            )
        }

        @Test func `limits are held`() {
            var limits = SheetLimits()
            limits.bytes = 100
            #expect(fault(sound.bytes, limits: limits) == SheetFault(.workbookTooLong(0)))
            limits = SheetLimits()
            limits.parts = 3
            #expect(fault(sound.bytes, limits: limits) == SheetFault(.tooManyParts(3)))
            limits = SheetLimits()
            limits.partBytes = 10
            #expect(fault(sound.bytes, limits: limits)?.message == .partTooLong("_rels/.rels", 0, ratio: 400))
            limits = SheetLimits()
            limits.cells = 1
            var workbook = sound
            workbook.sheetData = "<row><c><v>1</v></c><c><v>2</v></c></row>"
            #expect(fault(workbook.bytes, limits: limits)?.message == .tooManyCells(1))
            limits = SheetLimits()
            limits.textBytes = 3
            #expect(fault(sound.bytes, limits: limits)?.message == .tooMuchText(0))
            workbook.sheetData = String(repeating: "<a>", count: 100)
            #expect(fault(workbook.bytes)?.message == .tooDeep(64))
        }

        @Test func `rows in the wrong place and sheets without cells are refused`() {
            var workbook = sound
            workbook.sheetData = "<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>"
            #expect(fault(workbook.bytes)?.message == .rowsOutOfOrder(4))
            workbook.book = workbook.book.replacing("<sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"rId1\"/>", with: "")
            #expect(fault(workbook.bytes) == SheetFault(.noSheets, part: "xl/workbook.xml"))
        }

        @Test func `a merge over the whole sheet takes no time`() throws {
            var workbook = sound
            workbook.afterData = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:C3\"/></mergeCells>"
            let sheet = try #require(WorkbookReader.read(workbook.bytes).sheets.first)
            #expect(sheet.merged.count == 3)
        }
    }
#endif
