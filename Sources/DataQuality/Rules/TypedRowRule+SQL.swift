// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The databases for which row rules are written as SQL.
public enum SQLDialect: String, Hashable, Sendable, CaseIterable {
    case duckdb, postgresql, sqlite
}

extension TypedRowRule {
    /// The rule as a condition in SQL that is true, false or null where the rule is true, false or neither.
    ///
    /// Columns hold text, as in an imported file, or the type itself. <doc:PatternsAndRules> says where a database
    /// calculates otherwise.
    ///
    /// - Parameters:
    ///   - dialect: The database.
    ///   - asOf: The date of judgement; without one `as_of` is null.
    ///   - offsetMinutes: Minutes east of Greenwich of the clock by which `as_date` finds the day of a timestamp. DuckDB and
    ///     PostgreSQL read timestamps without an offset in the zone of the session, which has to be the same.
    public func sql(dialect: SQLDialect, asOf: CalendarDate? = nil, offsetMinutes: Int = 420) -> String {
        var writer = RuleSQLWriter(self, dialect, asOf: asOf, offsetMinutes: offsetMinutes)
        return writer.text(of: root)
    }

    /// A condition that is true for the rows in which a value that the rule reads is there and cannot be read; nil when
    /// the rule reads texts only. A row where ``sql(dialect:asOf:offsetMinutes:)`` is null counts as unreadable when
    /// this is true, and as missing otherwise.
    public func sqlOfUnreadable(dialect: SQLDialect, asOf: CalendarDate? = nil, offsetMinutes: Int = 420) -> String? {
        var writer = RuleSQLWriter(self, dialect, asOf: asOf, offsetMinutes: offsetMinutes)
        _ = writer.text(of: root)
        return writer.unreadable.isEmpty ? nil : writer.unreadable.joined(separator: " OR ")
    }
}
