// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Scoring

    /// The hidden sheet with the lists to choose from, one in each column: a list inside a cell's rule holds 255 characters
    /// only.
    struct FormLists: Hashable, Sendable {
        private var columns: [[String]] = []

        /// By labels, the column.
        private var positions: [FormLabels: Int] = [:]
        let states: CellRule.Kind
        let assessments: CellRule.Kind

        init(_ questions: [FormQuestion], _ words: FormWords) {
            columns = [
                FormWords.offeredStates.map { FormWords.states.word(for: $0, in: words.language) },
                FormWords.assessments.written.map { FormWords.assessments.word(for: $0.value, in: words.language) },
            ]
            states = .list(sheet: FormWords.listSheet, column: 0, count: columns[0].count)
            assessments = .list(sheet: FormWords.listSheet, column: 1, count: columns[1].count)
            for question in questions where !question.rule.takesSeveral {
                guard let labels = question.rule.scale.map({ FormLabels($0, words) }), positions[labels] == nil else {
                    continue
                }
                positions[labels] = columns.count
                columns.append(labels.all)
            }
        }

        /// The list for the options of a scale.
        func list(_ labels: FormLabels) -> CellRule.Kind? {
            positions[labels].map { .list(sheet: FormWords.listSheet, column: $0, count: columns[$0].count) }
        }

        var sheet: SheetLayout {
            var sheet = SheetLayout(name: FormWords.listSheet, widths: [])
            sheet.isHidden = true
            sheet.isProtected = true
            let height = columns.map(\.count).max() ?? 0
            sheet.rows = [columns.indices.map { CellLayout(String($0 + 1)) }]
            for row in 0..<height {
                sheet.rows.append(columns.map { CellLayout($0.indices.contains(row) ? $0[row] : "") })
            }
            return sheet
        }
    }
#endif
