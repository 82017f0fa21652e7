// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import DataQuality

/// Random rules that are right, and random rows for them.
struct RuleGenerator {
    var seed: PatternSeed

    init(_ seed: UInt64) { self.seed = PatternSeed(seed) }

    // MARK: Rows

    mutating func row() -> [String?] {
        RuleSamples.columns.map { column in
            if seed.below(5) == 0 { return nil }
            return switch column.type {
            case .text: text()
            case .integer: seed.pick(["0", "1", "2", "-3", "12.0", "2.5", "x", "7", "100"])
            case .decimal: seed.pick(["0", "1.5", "-2.25", "1000000", "3", "3.00", "0.125", "abc", "12e2"])
            case .date: seed.pick(["1990-02-28", "2000-02-29", "2025-07-01", "1970-01-01", "2024-12-31", "2025-02-30"])
            case .time: seed.pick(["07:30", "00:00", "23:59", "24:00"])
            case .timestamp: seed.pick(["2025-07-01T00:30", "1969-12-31T23:59", "2025-06-30T12:00", "2025-07-01"])
            case .flag: seed.pick(["true", "có", "0", "Không", "maybe"])
            }
        }
    }

    private mutating func text() -> String {
        seed.pick([
            "24", "24001", "01", "A", "a", "Nguyễn Văn Đức", "nguyễn văn đức", "ĐẶNG", "  x ", " ", "2025-07-01",
            "1.5", "-7", "tỉnh", "b\tc", "01234567", "0123456789abcdef", "0123456789abcdeF", "日本", "ễ",
        ])
    }

    // MARK: Rules

    mutating func condition(_ depth: Int) -> String {
        switch depth == 0 ? 6 + seed.below(6) : seed.below(15) {
        case 0: return "\(condition(depth - 1)) and \(condition(depth - 1))"
        case 1: return "(\(condition(depth - 1)) or \(condition(depth - 1)))"
        case 2: return "not \(simple(depth))"
        case 3: return "(\(condition(depth - 1))) \(seed.pick(["=", "!="])) (\(condition(depth - 1)))"
        case 4: return "(\(condition(depth - 1))) is \(seed.pick(["", "not "]))missing"
        case 5: return "coalesce(\(condition(depth - 1)), hoat_dong)"
        default: return simple(depth)
        }
    }

    private mutating func comparison() -> String { seed.pick(["=", "!=", "<>", "<", "<=", ">", ">="]) }

    private mutating func simple(_ depth: Int) -> String {
        let below = max(0, depth - 1)
        switch seed.below(13) {
        case 0, 1: return "\(number(below)) \(comparison()) \(number(below))"
        case 2: return "\(date(below)) \(comparison()) \(date(below))"
        case 3, 4: return "\(text(below)) \(comparison()) \(text(below))"
        case 5: return "gio_lam \(comparison()) time \"\(seed.pick(["07:30", "12:00"]))\""
        case 6: return "\(moment()) \(comparison()) \(moment())"
        case 7: return "\(number(below)) \(seed.pick(["", "not "]))in (1, -3, 2.5, 1.50, 1000000)"
        case 8: return "\(text(below)) \(seed.pick(["", "not "]))in (\"24\", 'a', \"ễ\", \"Nguyễn Văn Đức\")"
        case 9:
            let value = seed.pick([number(below), date(below), text(below), "hoat_dong", "cap_nhat", "gio_lam"])
            return "\(value) is \(seed.pick(["", "not "]))\(seed.pick(["missing", "null"]))"
        case 10:
            return
                "\(text(below)) \(seed.pick(["", "not "]))matches \"\(seed.pick(["[0-9]{2}", ".*a.*", "\\p{L}+( \\p{L}+)*"]))\""
        case 11:
            return seed.pick([
                "\(number(below)) between \(number(0)) and \(number(0))",
                "\(date(below)) not between date \"1990-01-01\" and \(date(0))",
                "\(text(below)) between \"0\" and \"a\"",
            ])
        default:
            return seed.pick(["hoat_dong", "left(ma_xa, 2) = ma_tinh", "ma_tinh != left(ma_xa, \(1 + seed.below(12)))"])
        }
    }

    private mutating func number(_ depth: Int) -> String {
        switch depth == 0 ? seed.below(4) : seed.below(12) {
        case 0: return "thu_nhap"
        case 1: return "so_con"
        case 2: return "`đơn giá`"
        case 3: return seed.pick(["0", "1", "2.50", "-3", "1000000", "0.125", "(1 / 3)", "7 - 2 * 3"])
        case 4: return "(\(number(depth - 1)) \(seed.pick(["+", "-", "*", "/"])) \(number(depth - 1)))"
        case 5: return "-\(seed.pick(["thu_nhap", "so_con", "(1 + thu_nhap)"]))"
        case 6: return "abs(\(number(depth - 1)))"
        case 7: return "round(\(number(depth - 1)), \(seed.pick(["0", "1", "2", "-1", "-3"])))"
        case 8: return "\(seed.pick(["year", "month", "day"]))(\(date(depth - 1)))"
        case 9: return "length(\(text(depth - 1)))"
        case 10:
            return seed.pick([
                "age(\(date(depth - 1)), \(date(0)))", "(\(date(depth - 1)) - \(date(0)))",
                "as_number(\(text(depth - 1)))",
            ])
        default: return "coalesce(\(number(depth - 1)), \(number(0)), \(number(0)))"
        }
    }

    private mutating func date(_ depth: Int) -> String {
        switch depth == 0 ? seed.below(4) : seed.below(8) {
        case 0: return "ngay_sinh"
        case 1: return "ngay_cap"
        case 2: return "as_of"
        case 3: return "date \"\(seed.pick(["2000-02-29", "2025-07-01", "0001-01-01", "9999-12-31"]))\""
        case 4:
            return
                "(\(date(depth - 1)) \(seed.pick(["+", "-"])) days(\(seed.pick(["1", "365", "so_con", "round(thu_nhap)"]))))"
        case 5: return "as_date(cap_nhat)"
        case 6: return "as_date(\(text(depth - 1)))"
        default: return "coalesce(\(date(depth - 1)), \(date(0)))"
        }
    }

    private mutating func moment() -> String {
        seed.pick([
            "cap_nhat", "timestamp \"2025-06-30T17:30:00Z\"", "(cap_nhat - days(so_con))",
            "coalesce(cap_nhat, timestamp \"2025-07-01T00:00:00+07:00\")",
        ])
    }

    private mutating func text(_ depth: Int) -> String {
        switch depth == 0 ? seed.below(4) : seed.below(10) {
        case 0: return "ma_tinh"
        case 1: return "ma_xa"
        case 2: return "ho_ten"
        case 3: return "\"\(seed.pick(["24", "a", "ĐẶNG", "0123456789abcdef", "nguyễn văn đức"]))\""
        case 4: return "lower(\(text(depth - 1)))"
        case 5: return "upper(\(text(depth - 1)))"
        case 6: return "trim(\(text(depth - 1)))"
        case 7: return "\(seed.pick(["left", "right"]))(\(text(depth - 1)), \(1 + seed.below(9)))"
        case 8: return "substring(\(text(depth - 1)), \(1 + seed.below(4)), \(1 + seed.below(9)))"
        default: return "coalesce(\(text(depth - 1)), \(text(0)))"
        }
    }
}
