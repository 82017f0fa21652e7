// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

/// Earlier results of the sample register.
enum HistorySample {
    /// The sample as it was half a year before, under an older suite: every kind of change leads from it to the sample.
    static func before() throws -> QualityResult {
        var result = try ResultSample.register()
        result.asOf = try #require(CalendarDate(parsing: "2026-06-30"))
        result.suite.version = "1.1.0"
        result.rows = .init(read: 1600, unreadable: 1)
        result.index?.value = 91
        result.index?.level = "green"
        result.index?.levelTitle = LocalizedText(vi: "Xanh: tiếp tục theo dõi", en: "Green: keep monitoring")
        result.checks.removeAll { $0.id == "sharing" }
        var gone = ResultSample.check("ho_ten.nfc", .nfc, ["ho_ten"], rows: 1600, failed: 4)
        gone.severity = .low
        result.checks.append(gone)
        change(&result, "id.format") { set(&$0, failed: 0, .pass) }
        change(&result, "id.not_missing") { set(&$0, failed: 1, .pass) }
        change(&result, "id.unique") { set(&$0, failed: 40, .fail) }
        change(&result, "ho_ten.trimmed") { set(&$0, failed: 30, .fail) }
        change(&result, "ngay_sinh.range") { set(&$0, failed: 0, .inconclusive) }
        change(&result, "cap-sau-sinh") { set(&$0, failed: 0, .pass) }
        change(&result, "xa-hop-le") {
            $0.fail = .share(0)
            set(&$0, failed: 12, .fail)
        }
        result.words = WordResult.words(of: result.checks)
        result.status = CheckStatus.worst(of: result.checks.map(\.status))
        return result
    }

    /// Six earlier months in which rows grew slowly and duplicates were few.
    static func months() throws -> [QualityResult] {
        try (1...6).map { month in
            var result = try ResultSample.register()
            result.asOf = try #require(CalendarDate(year: 2026, month: month, day: 28))
            result.rows = .init(read: 1500 + 10 * month, unreadable: month % 2)
            change(&result, "id.unique") { set(&$0, failed: month % 3, .fail) }
            if month == 2 { change(&result, "xa-hop-le") { $0.filter = "ma_xa != \"\"" } }
            result.words = WordResult.words(of: result.checks)
            return result
        }
    }

    static func change(_ result: inout QualityResult, _ id: String, _ body: (inout CheckResult) -> Void) {
        for index in result.checks.indices where result.checks[index].id == id { body(&result.checks[index]) }
    }

    static func set(_ check: inout CheckResult, failed: Int, _ status: CheckStatus) {
        check.counts.failed = failed
        check.counts.passed = check.counts.evaluated - failed
        check.status = status
    }
}
