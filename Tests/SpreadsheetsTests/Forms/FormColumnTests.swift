// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Testing

    @testable import Spreadsheets

    @Suite("Headings of a form")
    struct FormColumnTests {
        @Test(arguments: FormColumn.all(documents: 12, hasSubjects: true, hasLenses: true))
        func `each column is known by its heading in either language`(column: FormColumn) {
            for title in column.title.entries {
                #expect(FormColumn.titled(title.text) == column)
                #expect(FormColumn.titled("  " + title.text.uppercased() + " ") == column)
                #expect(FormColumn.titled(FoldedText.folded(title.text)) == column)
            }
        }

        @Test(arguments: [
            "", " ", "Tài liệu", "Tài liệu 0", "Tài liệu 1000", "Tài liệu 03", "Tài liệu một",
            "Trả lời 1", "Ngày 1", "STT 1",
        ])
        func `other headings are unknown`(title: String) { #expect(FormColumn.titled(title) == nil) }

        @Test func `documents are counted as far as a heading says`() {
            #expect(FormColumn.titled("Đường dẫn tài liệu 999") == .documentURL(999))
            #expect(FormColumn.titled("Date of document 47") == .documentDate(47))
        }
    }
#endif
