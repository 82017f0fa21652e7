// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import DataQuality

@Suite("Reading row rules")
struct RuleReadingTests {
    @Test(
        arguments: [
            "ngay_cap >= ngay_sinh and ma_tinh = \"24\"",
            "ma_tinh = '24' or not (thu_nhap <> 1.5) AND ma_xa is not null",
            "thu_nhap + so_con * 2 - -3 / 4 >= (thu_nhap - 1) * 2",
            "ma_tinh in (\"01\", '24') and so_con not in (1, -2)",
            "ngay_sinh between date \"1900-01-01\" and as_of - days(14 * 365)",
            "so_con not between 0 and 30",
            "ho_ten not matches \"\\p{L}+\" or `ho_ten` matches '.*''.*'",
            "age(ngay_sinh, as_of) >= 14 and year(ngay_cap) - year(ngay_sinh) > 0",
            "left(ma_xa, 2) = ma_tinh and right(ma_xa, 3) != substring(ma_xa, 1, 3)",
            "length(trim(lower(upper(ho_ten)))) > 1",
            "coalesce(ngay_cap, ngay_sinh, as_date(ma_xa), as_date(cap_nhat)) < as_of",
            "coalesce(thu_nhap, so_con, as_number(ma_xa)) > 0",
            "round(abs(thu_nhap), 2) = thu_nhap and round(`đơn giá`) > 0",
            "hoat_dong and (so_con > 0) = true",
            "cap_nhat > timestamp \"2025-07-01T00:00:00+07:00\" and gio_lam < time \"17:30\"",
            "cap_nhat - days(3) < timestamp \"2025-07-01T00:00:00Z\"",
            "ngay_cap - ngay_sinh >= 0",
            "thu_nhap / so_con is missing",
        ])
    func `a rule that is right has nothing reported`(_ rule: String) {
        #expect(RuleSamples.report(on: rule) == "")
    }

    @Test func `a rule knows the columns it reads, each once, and whether it asks for the date of judgement`() throws {
        let rule = try RowRule.parse("ngay_cap < as_of and ngay_cap > ngay_sinh").typed(columns: RuleSamples.columns)
        #expect(rule.columns.map(\.name) == ["ngay_cap", "ngay_sinh"])
        #expect(rule.columns.map(\.index) == [3, 2])
        #expect(rule.columns.map(\.type) == [.date, .date])
        #expect(rule.usesAsOf)
        #expect(rule.text == "ngay_cap < as_of and ngay_cap > ngay_sinh")
        let other = try RowRule.parse("so_con > 1").typed(columns: RuleSamples.columns)
        #expect(!other.usesAsOf)
    }

    @Test func `or binds less than and, and less than not, and not less than comparisons`() throws {
        let written = try RowRule.parse("not so_con = 1 and so_con = 2 or so_con = 3").expression
        guard case .any(let branches) = written.form, case .all(let parts) = branches[0].form,
            case .not(let first) = parts[0].form, case .comparison = first.form
        else {
            Issue.record("the tree is not as it should be")
            return
        }
        #expect(branches.count == 2)
        #expect(parts.count == 2)
    }

    @Test func `keywords may be written in capitals, names of columns are exact`() throws {
        #expect(RuleSamples.report(on: "NOT So_con = 1").contains("did you mean 'so_con'?"))
        #expect(RuleSamples.report(on: "SO_CON Is Not Missing").contains("rule-unknown-column"))
        #expect(RuleSamples.report(on: "YEAR(ngay_sinh) > 1 AND NOT so_con IN (1)") == "")
    }

    @Test func `a rule that is too deep, too long or has too many operators is refused`() {
        let deep = String(repeating: "(", count: 101) + "so_con = 1" + String(repeating: ")", count: 101)
        #expect(RuleSamples.report(on: deep).contains("[rule-too-deep]"))
        let sum = "so_con" + String(repeating: " + 1", count: 201) + " = 1"
        #expect(RuleSamples.report(on: sum).contains("[rule-too-many-operators]"))
        let nots = String(repeating: "not ", count: 201) + "so_con = 1"
        #expect(RuleSamples.report(on: nots).contains("[rule-too-many-operators]"))
        let long = "so_con in (1" + String(repeating: ", 1", count: 5000) + ")"
        #expect(RuleSamples.report(on: long).contains("[rule-too-long]"))
        let wide = "so_con = 1" + String(repeating: " or so_con = 1", count: 2000)
        #expect(RuleSamples.report(on: wide) == "")
    }

    @Test func `an empty rule is refused`() {
        let report = "rule:1:3: lỗi: quy tắc trống [rule-empty]\n  1 |   \n    |   ^\n"
        #expect(RuleSamples.report(on: "  ", .vi) == report)
    }

    @Test func `random texts give a rule or mistakes inside the text, never a crash`() {
        var seed = PatternSeed(7)
        let words = [
            "so_con", "ngay_sinh", "ma_tinh", "1", "\"x\"", "(", ")", "=", "<", "and", "or", "not", "in", "between",
            "is", "missing", "matches", "+", "-", "/", ",", "year", "left", "date", "coalesce", "days", "as_of", "'",
            "`", "ệ",
        ]
        for _ in 0..<3000 {
            let text = (0..<(1 + seed.below(12))).map { _ in seed.pick(words) }.joined(separator: " ")
            let length = text.unicodeScalars.count
            do throws(RuleFailure) {
                _ = try RowRule.parse(text).typed(columns: RuleSamples.columns)
            } catch {
                #expect(!error.problems.isEmpty)
                for problem in error.problems {
                    #expect(problem.range.offset >= 0 && problem.range.end <= length, "\(text)")
                }
            }
        }
    }
}
