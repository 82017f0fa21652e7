// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Writes a typed rule in the SQL of one database.
struct RuleSQLWriter {
    let rule: TypedRowRule
    let dialect: SQLDialect
    let asOf: CalendarDate?
    let offsetMinutes: Int
    /// Conditions that find values which are there and cannot be read, each once.
    private(set) var unreadable: [String] = []

    init(_ rule: TypedRowRule, _ dialect: SQLDialect, asOf: CalendarDate?, offsetMinutes: Int) {
        self.rule = rule
        self.dialect = dialect
        self.asOf = asOf
        self.offsetMinutes = offsetMinutes
    }

    mutating func text(of node: RuleNode) -> String {
        switch node.form {
        case .constant(let constant): return SQLConstant.text(of: constant, dialect)
        case .column(let column): return self.column(rule.columns[column])
        case .asOf:
            let date = asOf.map { SQLConstant.text(of: .date(Int64($0.daysSinceEpoch)), dialect) }
            return date ?? (dialect == .sqlite ? "NULL" : "CAST(NULL AS DATE)")
        case .negative(let operand): return "-" + enclosed(operand)
        case .arithmetic(let operation, let left, let right): return arithmetic(operation, left, right)
        case .comparison(let comparison, let left, let right):
            let sign = comparison == .notEqual ? "<>" : comparison.rawValue
            let isOrder = comparison != .equal && comparison != .notEqual
            return "\(enclosed(left))\(isOrder ? collation(left) : "") \(sign) \(enclosed(right))"
        case .not(let operand): return "NOT " + enclosed(operand)
        case .all(let parts): return joined(parts, " AND ")
        case .any(let parts): return joined(parts, " OR ")
        case .isIn(let subject, let items):
            return "\(enclosed(subject)) IN (\(list(items)))"
        case .between(let subject, let low, let high):
            return "\(enclosed(subject))\(collation(subject)) BETWEEN \(enclosed(low)) AND \(enclosed(high))"
        case .isMissing(let operand): return isMissing(operand)
        case .matches(let subject, let pattern): return matches(subject, pattern)
        case .coalesce(let parts): return "COALESCE(\(list(parts)))"
        default: return call(node)
        }
    }

    /// A part that can stand beside an operator.
    mutating func enclosed(_ node: RuleNode) -> String {
        let text = text(of: node)
        switch node.form {
        case .negative, .arithmetic, .comparison, .not, .all, .any, .isIn, .between, .isMissing, .matches, .age:
            return "(" + text + ")"
        default: return text
        }
    }

    mutating func list(_ nodes: [RuleNode]) -> String {
        var texts: [String] = []
        for node in nodes { texts.append(text(of: node)) }
        return texts.joined(separator: ", ")
    }

    private mutating func joined(_ parts: [RuleNode], _ separator: String) -> String {
        var texts: [String] = []
        for part in parts { texts.append(enclosed(part)) }
        return texts.joined(separator: separator)
    }

    /// Texts are ordered by their bytes; only PostgreSQL has to be told.
    private func collation(_ node: RuleNode) -> String {
        dialect == .postgresql && node.type == .text ? " COLLATE \"C\"" : ""
    }

    private mutating func isMissing(_ operand: RuleNode) -> String {
        guard case .column(let column) = operand.form else { return enclosed(operand) + " IS NULL" }
        return "NULLIF(\(asText(Self.quoted(rule.columns[column].name))), '') IS NULL"
    }

    private mutating func matches(_ subject: RuleNode, _ pattern: BytePattern) -> String {
        let quoted = SQLConstant.quoted(pattern.sqlPattern)
        switch dialect {
        case .duckdb: return "regexp_matches(\(text(of: subject)), \(quoted))"
        case .postgresql: return "\(enclosed(subject)) ~ \(quoted)"
        case .sqlite: return "\(enclosed(subject)) REGEXP \(quoted)"
        }
    }

    // MARK: Columns

    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    func asText(_ value: String) -> String {
        "CAST(\(value) AS \(dialect == .duckdb ? "VARCHAR" : "TEXT"))"
    }

    private mutating func column(_ column: TypedRowRule.Column) -> String {
        let name = Self.quoted(column.name)
        if column.type == .text { return "NULLIF(\(name), '')" }
        return read(name, as: column.type)
    }

    /// A value read as a type; null when it cannot be read.
    mutating func read(_ value: String, as type: ColumnType) -> String {
        let text = SQLReading(dialect: dialect, offsetMinutes: offsetMinutes).read(value, as: type)
        let condition = "(NULLIF(\(asText(value)), '') IS NOT NULL AND \(text) IS NULL)"
        if !unreadable.contains(condition) { unreadable.append(condition) }
        return text
    }

    // MARK: Arithmetic

    private mutating func arithmetic(
        _ operation: RuleExpression.Arithmetic, _ left: RuleNode, _ right: RuleNode
    ) -> String {
        if case .apply(.days, let count) = right.form { return days(operation, left, count) }
        if left.type == .date, dialect == .sqlite {
            return "CAST(julianday(\(text(of: left))) - julianday(\(text(of: right))) AS INTEGER)"
        }
        guard operation == .dividedBy else {
            return "\(enclosed(left)) \(operation.rawValue) \(enclosed(right))"
        }
        // Whole numbers would be divided as whole numbers, and a division by 0 may be an error.
        let type = dialect == .postgresql ? "NUMERIC" : dialect == .duckdb ? "DOUBLE" : "REAL"
        return "CAST(\(text(of: left)) AS \(type)) / NULLIF(\(text(of: right)), 0)"
    }

    private mutating func days(
        _ operation: RuleExpression.Arithmetic, _ left: RuleNode, _ count: RuleNode
    ) -> String {
        let (day, number) = (enclosed(left), enclosed(count))
        let sign = operation.rawValue
        switch (dialect, left.type) {
        case (.sqlite, let type):
            let days = "CAST(\(sign == "-" ? "-" : "")\(number) AS TEXT) || ' days'"
            return "\(type == .date ? "date" : "datetime")(\(day), \(days))"
        case (_, .date): return "\(day) \(sign) CAST(\(number) AS INTEGER)"
        case (.duckdb, _): return "\(day) \(sign) to_hours(24 * CAST(\(number) AS INTEGER))"
        case (.postgresql, _): return "\(day) \(sign) make_interval(hours => 24 * CAST(\(number) AS INTEGER))"
        }
    }
}
