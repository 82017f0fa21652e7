// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension RuleSQLWriter {
    /// A function; the empty text is null.
    mutating func call(_ node: RuleNode) -> String {
        switch node.form {
        case .apply(let function, let operand): apply(function, operand)
        case .age(let birth, let now): age(birth, now)
        case .left(let operand, let count):
            dialect == .sqlite
                ? "SUBSTR(\(text(of: operand)), 1, \(count))" : "LEFT(\(text(of: operand)), \(count))"
        case .right(let operand, let count):
            dialect == .sqlite
                ? "SUBSTR(\(text(of: operand)), -\(count))" : "RIGHT(\(text(of: operand)), \(count))"
        case .substring(let operand, let from, let count):
            "NULLIF(SUBSTR(\(text(of: operand)), \(from), \(count)), '')"
        case .round(let operand, let places): round(operand, places)
        default: "NULL"
        }
    }

    private mutating func apply(_ function: RuleFunction, _ operand: RuleNode) -> String {
        switch function {
        case .year, .month, .day: return part(function, text(of: operand))
        case .length: return "LENGTH(\(text(of: operand)))"
        case .lower: return "LOWER(\(text(of: operand)))"
        case .upper: return "UPPER(\(text(of: operand)))"
        case .abs: return "ABS(\(text(of: operand)))"
        case .days: return text(of: operand)
        case .trim:
            let code = dialect == .sqlite ? "char" : "chr"
            let blanks = (["' '"] + (9...13).map { "\(code)(\($0))" }).joined(separator: " || ")
            let name = dialect == .postgresql ? "BTRIM" : "TRIM"
            return "NULLIF(\(name)(\(text(of: operand)), \(blanks)), '')"
        case .asNumber: return read(text(of: operand), as: .decimal)
        case .asDate:
            if operand.type == .text { return read(text(of: operand), as: .date) }
            let moment = text(of: operand)
            switch dialect {
            case .duckdb: return "CAST((\(moment) AT TIME ZONE 'UTC') + to_minutes(\(offsetMinutes)) AS DATE)"
            case .postgresql:
                return "CAST((\(moment) AT TIME ZONE 'UTC') + make_interval(mins => \(offsetMinutes)) AS DATE)"
            case .sqlite: return "date(\(moment), '\(offsetMinutes < 0 ? "" : "+")\(offsetMinutes) minutes')"
            }
        }
    }

    private func part(_ function: RuleFunction, _ date: String) -> String {
        guard dialect == .sqlite else { return "EXTRACT(\(function.rawValue.uppercased()) FROM \(date))" }
        let letter = function == .year ? "Y" : function == .month ? "m" : "d"
        return "CAST(strftime('%\(letter)', \(date)) AS INTEGER)"
    }

    private mutating func age(_ birth: RuleNode, _ now: RuleNode) -> String {
        let (one, other) = (text(of: birth), text(of: now))
        let years = "\(part(.year, other)) - \(part(.year, one))"
        let days = [other, one].map { "\(part(.month, $0)) * 100 + \(part(.day, $0))" }
        return "\(years) - CASE WHEN \(days[0]) < \(days[1]) THEN 1 ELSE 0 END"
    }

    private mutating func round(_ operand: RuleNode, _ places: Int) -> String {
        let number = text(of: operand)
        switch dialect {
        case .duckdb: return "ROUND(\(number), \(places))"
        case .postgresql: return "ROUND(CAST(\(number) AS NUMERIC), \(places))"
        case .sqlite:
            if places >= 0 { return "ROUND(\(number), \(places))" }
            // SQLite takes places below 0 for 0.
            let unit = "1" + String(repeating: "0", count: -places)
            return "ROUND((\(number)) / \(unit).0) * \(unit)"
        }
    }
}
