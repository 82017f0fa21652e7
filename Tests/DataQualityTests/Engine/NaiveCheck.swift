// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

@testable import DataQuality

/// The plain second implementation: one look at every row, texts and sets of the standard library.
struct NaiveCheck {
    var evaluated = 0
    var failed = 0
    var missing = 0
    var unreadable = 0
    var filteredOut = 0
    var groups: Int?
    var rowsInGroups: Int?
    /// The numbers of the failing rows.
    var failing: [Int] = []

    init(_ id: String, _ rows: [[String?]]) {
        switch id {
        case "key": count(rows.map { $0[0].map { [$0] } })
        case "pair": count(rows.map { row in row[3].flatMap { sex in row[4].map { [sex, $0] } } })
        case "whole": count(rows.map { row in row.map { $0 ?? "" } })
        case "many": (evaluated, failed) = (1, rows.isEmpty ? 1 : 0)
        default:
            for (index, row) in rows.enumerated() {
                switch Self.judge(id, row) {
                case .passed: evaluated += 1
                case .failed:
                    evaluated += 1
                    failed += 1
                    failing.append(index + 1)
                case .missing: missing += 1
                case .unreadable: unreadable += 1
                case .filteredOut: filteredOut += 1
                }
            }
        }
    }

    private enum Judgement { case passed, failed, missing, unreadable, filteredOut }

    private mutating func count(_ keys: [[String]?]) {
        var seen: [[String]: Int] = [:]
        for (index, key) in keys.enumerated() {
            guard let key else {
                missing += 1
                continue
            }
            evaluated += 1
            seen[key, default: 0] += 1
            if seen[key] != 1 {
                failed += 1
                failing.append(index + 1)
            }
        }
        groups = seen.values.count { $0 > 1 }
        rowsInGroups = seen.values.filter { $0 > 1 }.reduce(0, +)
    }

    private static func judge(_ id: String, _ row: [String?]) -> Judgement {
        switch id {
        case "there":
            guard let name = row[1] else { return .failed }
            return ["không rõ", "N/A"].contains(name) ? .failed : .passed
        case "neat": return judge(row[1]) { $0.first != " " && $0.last != " " }
        case "composed": return judge(row[1]) { !$0.unicodeScalars.contains("\u{301}") }
        case "listed": return judge(row[3]) { ["Nam", "Nữ"].contains($0) }
        case "coded": return judge(row[4]) { ["01004", "01020"].contains($0) }
        case "digits": return judge(row[0]) { $0.allSatisfy { "0"..."9" ~= $0 } }
        case "short": return judge(row[0]) { $0.unicodeScalars.count <= 4 }
        case "dated": return judge(row[2]) { CalendarDate(parsing: $0) != nil }
        case "day":
            return judge(row[2], CalendarDate.init(parsing:)) { date in
                date.year >= 1900 && date <= EngineTrial.asOf
            }
        case "grown": return judge(row[2], CalendarDate.init(parsing:)) { $0.year < 2000 }
        case "amount": return judge(row[5], number) { $0 >= 0 && $0 <= 1_000_000 }
        case "women":
            return row[3] == "Nữ" ? judge(row[5], number) { $0 >= 1 } : .filteredOut
        default: return .missing
        }
    }

    private static func number(_ text: String) -> Rational? { Rational(parsing: text) }

    private static func judge(_ value: String?, _ isRight: (String) -> Bool) -> Judgement {
        judge(value, { Optional($0) }, isRight)
    }

    private static func judge<Value>(
        _ value: String?, _ read: (String) -> Value?, _ isRight: (Value) -> Bool
    ) -> Judgement {
        guard let value else { return .missing }
        guard let read = read(value) else { return .unreadable }
        return isRight(read) ? .passed : .failed
    }
}
