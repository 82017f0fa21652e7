// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How databases read the text of a column as a type, with null for what cannot be read.
struct SQLReading {
    let dialect: SQLDialect
    /// Minutes east of Greenwich of the clock of timestamps without an offset.
    let offsetMinutes: Int

    func read(_ value: String, as type: ColumnType) -> String {
        if type == .flag { return flag(value) }
        switch dialect {
        case .duckdb: return duckdb(value, type)
        case .postgresql:
            let text = "CAST(\(value) AS TEXT)"
            let name = Self.postgresType(type)
            return "CASE WHEN pg_input_is_valid(\(text), '\(name)') THEN CAST(\(text) AS \(name.uppercased())) END"
        case .sqlite: return sqlite(value, type)
        }
    }

    private static func postgresType(_ type: ColumnType) -> String {
        switch type {
        case .integer: "bigint"
        case .decimal: "numeric"
        case .date: "date"
        case .time: "time"
        case .timestamp: "timestamptz"
        case .flag, .text: "text"
        }
    }

    private func duckdb(_ value: String, _ type: ColumnType) -> String {
        switch type {
        // A cast alone would round 2.5 to 3.
        case .integer: "TRY_CAST(regexp_extract(CAST(\(value) AS VARCHAR), '^[+-]?[0-9]+([.]0*)?$') AS BIGINT)"
        case .decimal: "TRY_CAST(\(value) AS DECIMAL(38, 9))"
        case .date: "TRY_CAST(\(value) AS DATE)"
        case .time: "TRY_CAST(\(value) AS TIME)"
        case .timestamp: "TRY_CAST(\(value) AS TIMESTAMPTZ)"
        case .flag, .text: value
        }
    }

    private func sqlite(_ value: String, _ type: ColumnType) -> String {
        switch type {
        case .integer:
            "CASE WHEN \(Self.isNumber(value)) AND CAST(\(value) AS NUMERIC) = CAST(\(value) AS INTEGER)"
                + " THEN CAST(\(value) AS INTEGER) END"
        case .decimal: "CASE WHEN \(Self.isNumber(value)) THEN CAST(\(value) AS NUMERIC) END"
        // With a modifier SQLite turns 30 February into 2 March, so a date that stays as it is exists.
        case .date: "CASE WHEN date(\(value), '+0 days') = \(value) THEN \(value) END"
        case .time: "time(\(value))"
        // The others take the zone of the session; SQLite has none.
        case .timestamp:
            "CASE WHEN SUBSTR(\(value), 12) GLOB '*[Zz+-]*' THEN datetime(\(value))"
                + " ELSE datetime(\(value), '\(-offsetMinutes) minutes') END"
        case .flag, .text: value
        }
    }

    /// SQLite has no cast that fails: digits, at most one point, a sign only at the start.
    private static func isNumber(_ value: String) -> String {
        "\(value) GLOB '*[0-9]*' AND \(value) NOT GLOB '*[^0-9.+-]*' AND \(value) NOT GLOB '*.*.*'"
            + " AND SUBSTR(\(value), 2) NOT GLOB '*[+-]*'"
    }

    private func flag(_ value: String) -> String {
        let text = "LOWER(CAST(\(value) AS \(dialect == .duckdb ? "VARCHAR" : "TEXT")))"
        let (yes, no) = dialect == .sqlite ? ("1", "0") : ("TRUE", "FALSE")
        return "CASE WHEN \(text) IN ('true', 'yes', 'y', 't', '1', 'có', 'đúng') THEN \(yes)"
            + " WHEN \(text) IN ('false', 'no', 'n', 'f', '0', 'không', 'sai') THEN \(no) END"
    }
}
