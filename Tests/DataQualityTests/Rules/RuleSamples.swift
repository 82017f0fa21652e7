// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import DataQuality

/// The columns of the rules in the tests, and what is reported on rules about them.
enum RuleSamples {
    static let columns: [(name: String, type: ColumnType)] = [
        ("ma_dinh_danh", .text), ("ho_ten", .text), ("ngay_sinh", .date), ("ngay_cap", .date), ("ma_tinh", .text),
        ("ma_xa", .text), ("thu_nhap", .decimal), ("so_con", .integer), ("cap_nhat", .timestamp), ("gio_lam", .time),
        ("hoat_dong", .flag), ("đơn giá", .decimal),
    ]

    /// What is reported on a rule, as it is printed; empty when nothing is.
    static func report(on rule: String, _ language: DiagnosticLanguage = .en) -> String {
        do throws(RuleFailure) {
            _ = try RowRule.parse(rule).typed(columns: columns)
            return ""
        } catch {
            let diagnostics = error.problems.map { $0.diagnostic(in: rule, named: "rule") }
            return DiagnosticRenderer(language: language, color: false).render(diagnostics)
        }
    }

    /// The rule that a report quotes.
    static func rule(in report: String) -> String? {
        let line = report.split(separator: "\n").dropFirst().first
        return line.map { String($0.dropFirst(6)) }
    }
}
