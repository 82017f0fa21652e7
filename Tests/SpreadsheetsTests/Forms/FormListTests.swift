// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import LocatedYAML
    import Scoring
    import Testing

    @testable import Spreadsheets

    @Suite("What the cells of a form offer and refuse, as the file says it")
    struct FormListTests {
        /// A form as a file, with what its cells may hold.
        private struct Written {
            let sheet: ReadSheet
            let lists: ReadSheet
            let rules: [WrittenRule]
            let head: FormHead

            init(_ bytes: [UInt8]) throws {
                let book = try WorkbookReader.read(bytes)
                let position = try #require(book.sheets.firstIndex { FormHead.find(in: $0) != nil })
                sheet = book.sheets[position]
                head = try #require(FormHead.find(in: sheet))
                lists = try #require(book.sheet(FormWords.listSheet))
                let listener = RuleListener()
                let part = "xl/worksheets/sheet\(position + 1).xml"
                let xml = try #require(try ZipParts(bytes, limits: SheetLimits()).bytes(of: part))
                try XMLEvents.read(xml, of: part, limits: SheetLimits(), to: listener)
                rules = listener.rules
            }

            /// The rules of a cell.
            func rules(_ column: FormColumn, _ row: ReadSheet.Row) throws -> [WrittenRule] {
                let position = try #require(head.columns.first { $0.value == column }?.key)
                return rules.filter { $0.covers(row.number, position) }
            }

            /// What a cell offers to choose from; `nil` when it has no list, or one that does not keep others out.
            func offered(_ column: FormColumn, _ row: ReadSheet.Row) throws -> [String]? {
                let found = try rules(column, row)
                guard found.count == 1, let rule = found.first, rule.kind == "list", rule.refuses else { return nil }
                let ends = try #require(
                    rule.formula.wholeMatch(of: /'dgov-lists'!\$([A-Z]+)\$([0-9]+):\$([A-Z]+)\$([0-9]+)/)
                ).output
                #expect(ends.1 == ends.3)
                let place = try #require(SheetPlace.parse("\(ends.1)\(ends.2)"))
                let last = try #require(Int(ends.4))
                return (place.row...last).map { number in
                    lists.rows.first { $0.number == number }.map { lists.cell($0, place.column).text } ?? ""
                }
            }

            /// The row of an item.
            func row(_ item: String) throws -> ReadSheet.Row {
                let position = try #require(head.columns.first { $0.value == .item }?.key)
                return try #require(sheet.rows.first { sheet.cell($0, position).text == item })
            }
        }

        /// A rule for cells.
        private struct WrittenRule {
            var kind: String
            var cells: String
            var refuses: Bool
            var formula = ""

            func covers(_ row: Int, _ column: Int) -> Bool {
                cells.split(separator: " ").contains { range in
                    let ends = range.split(separator: ":").compactMap { SheetPlace.parse($0) }
                    guard let first = ends.first, let last = ends.last else { return false }
                    return first.row...last.row ~= row && first.column...last.column ~= column
                }
            }
        }

        private final class RuleListener: XMLListener {
            private(set) var rules: [WrittenRule] = []
            private var isFormula = false
            let fault: DiagnosticMessage? = nil

            func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
                if name == "dataValidation" {
                    rules.append(
                        WrittenRule(
                            kind: attributes["type"] ?? "", cells: attributes["sqref"] ?? "",
                            refuses: attributes["showErrorMessage"] == "1" && attributes["errorStyle"] == nil))
                }
                isFormula = name == "formula1"
            }

            func ended(_ name: String, isMain: Bool) { isFormula = false }

            func heard(_ text: String) {
                if isFormula, !rules.isEmpty { rules[rules.count - 1].formula += text }
            }
        }

        private func written(_ rubric: Rubric, _ evidence: EvidenceDocument, _ language: Language) throws -> Written {
            try Written(
                EvidenceForm(rubric, profile: nil, evidence: evidence, language: language)
                    .bytes(scratch: Sample.scratch))
        }

        @Test(arguments: [
            (Language.vietnamese, ["Chưa làm", "Làm một phần", "Đã làm"]),
            (.english, ["Not done", "Partly done", "Done"]),
        ])
        func `a question with options offers exactly these`(language: Language, options: [String]) throws {
            let form = try written(Sample.small(), Sample.evidence(Sample.smallEvidence), language)
            for item in ["owner", "dictionary"] { #expect(try form.offered(.answer, form.row(item)) == options) }
            // Two sub-subjects, each with its own cell.
            #expect(form.sheet.rows.count == 7)
            for row in form.sheet.rows.dropFirst(5) { #expect(try form.offered(.answer, row) == options) }
        }

        @Test func `numbers are held to their range, shares and several options are typed freely`() throws {
            let form = try written(Sample.small(), Sample.evidence(Sample.smallEvidence), .vietnamese)
            let days = try form.rules(.answer, form.row("days"))
            #expect(days.map(\.kind) == ["decimal"])
            #expect(days.map(\.formula) == ["0"])
            #expect(days.map(\.refuses) == [true])
            for item in ["trained", "means"] {
                #expect(try form.rules(.answer, form.row(item)).allSatisfy { $0.kind == "" && $0.formula == "" })
            }
        }

        @Test(arguments: [
            (
                Language.vietnamese, ["không áp dụng", "được miễn", "chưa rõ", "chưa đánh giá"],
                ["tự đánh giá", "đánh giá chéo", "thẩm định"]
            ),
            (
                .english, ["not applicable", "exempt", "not known", "not assessed"],
                ["self-assessment", "cross-assessment", "verification"]
            ),
        ])
        func `states and roles are chosen from lists in every row`(
            language: Language, states: [String], roles: [String]
        ) throws {
            let form = try written(Sample.small(), Sample.evidence(Sample.smallEvidence), language)
            for row in form.sheet.rows.dropFirst() {
                #expect(try form.offered(.state, row) == states)
                #expect(try form.offered(.assessment, row) == roles)
            }
        }

        @Test(arguments: [Language.vietnamese, .english])
        func `each answer of a shipped rubric offers the titles of its options`(language: Language) throws {
            let rubric = try Sample.rubric()
            let evidence = EvidenceDocument(
                id: "x", rubric: .init(id: rubric.identity.id), evidence: SubjectEvidence(subject: Subject(id: "x")))
            let form = try written(rubric, evidence, language)
            let column = try #require(form.head.columns.first { $0.value == .item }?.key)
            var count = 0
            for row in form.sheet.rows.dropFirst() {
                let item = try #require(rubric.node(form.sheet.cell(row, column).text)?.item)
                guard case .choice(let scale) = item.method else { continue }
                count += 1
                #expect(try form.offered(.answer, row) == scale.options.map { $0.title.text(in: language) })
            }
            // Of 146 questions 23 ask for a number.
            #expect(count == 123)
        }
    }
#endif
