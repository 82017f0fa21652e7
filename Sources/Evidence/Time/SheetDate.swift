// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Dates as spreadsheets have them.
package enum SheetDate {
    /// The day that a cell says: `2026-05-28`, `28/5/2026`, `28.05.2026`, `28-5-2026`; a time of day behind it is dropped.
    ///
    /// The day stands before the month, as Vietnamese dates are written.
    package static func read(_ cell: String) -> CalendarDate? {
        let text = cell.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
        if let date = CalendarDate(parsing: text) { return date }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 }) else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].utf8.count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].utf8.count == 4 else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
}
