// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a batch must know of the suite to give its rows column by column. The same for every worker.
struct BatchPlan: Sendable {
    /// The declared columns.
    let columns: [ColumnDeclaration]
    /// Minutes east of Greenwich of times without an offset.
    let offsetMinutes: Int
    /// Spellings of a missing value besides the empty field; `nil` when there are none.
    let nulls: SpellingSet?
    /// The different filters of the checks.
    let filters: [CheckedRule]
    /// The date of judgement, for filters that ask for it.
    let asOf: CalendarDate?
    /// Whether whole records are compared.
    let needsRecordKeys: Bool
    /// The column whose value names a row, kept with failing rows.
    let identifier: Int?

    init(
        columns: [ColumnDeclaration], offsetMinutes: Int = 420, nulls: [String] = [], filters: [CheckedRule] = [],
        asOf: CalendarDate? = nil, needsRecordKeys: Bool = false
    ) {
        self.columns = columns
        self.offsetMinutes = offsetMinutes
        let spellings = SpellingSet(nulls)
        self.nulls = spellings.isEmpty ? nil : spellings
        self.filters = filters
        self.asOf = asOf
        self.needsRecordKeys = needsRecordKeys
        identifier = columns.firstIndex { $0.tags.contains("identifier") }
    }
}
