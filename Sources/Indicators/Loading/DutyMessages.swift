// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with duties to report.

extension DiagnosticMessage {
    static var onceWithoutYear: Self {
        Self(
            code: "once-without-year", vi: "nghĩa vụ chỉ một lần cần có 'year'",
            en: "a duty that falls due once needs a 'year'")
    }

    static func yearWithoutOnce(_ frequency: ReportingDuty.Frequency) -> Self {
        Self(
            code: "year-without-once", vi: "'year' chỉ dùng với 'every: once', không dùng với '\(frequency.rawValue)'",
            en: "'year' goes with 'every: once' only, not with '\(frequency.rawValue)'")
    }

    static func yearBeforeOf(_ frequency: ReportingDuty.Frequency) -> Self {
        Self(
            code: "year-before", vi: "'year_before' chỉ dùng cho kỳ năm, không dùng với '\(frequency.rawValue)'",
            en: "'year_before' is for years only, not for '\(frequency.rawValue)'")
    }

    static func periodOf(_ frequency: ReportingDuty.Frequency) -> Self {
        Self(
            code: "period-without-use",
            vi: "'period' chỉ dùng cho kỳ quý và nửa năm, không dùng với '\(frequency.rawValue)'",
            en: "'period' is for quarters and half-years only, not for '\(frequency.rawValue)'")
    }

    static var dueOfRegular: Self {
        Self(
            code: "due-without-interval", vi: "'regular' là định kỳ không ghi rõ kỳ nên không có 'due'",
            en: "'regular' has no interval in print, so it has no 'due'")
    }

    static var halfYearWithoutPeriod: Self {
        Self(
            code: "missing-period", vi: "cần 'period: H1' hoặc 'period: H2'",
            en: "'period: H1' or 'period: H2' is needed")
    }

    static func dueTwice(_ period: String?) -> Self {
        let (vi, en) = period.map { ("kỳ '\($0)'", "the period '\($0)'") } ?? ("cùng một báo cáo", "the same report")
        return Self(code: "due-twice", vi: "có hai ngày đến hạn cho \(vi)", en: "two days are due for \(en)")
    }

    static var dueWithoutDay: Self {
        Self(
            code: "missing-form", vi: "cần 'before' (chính ngày đó là muộn) hoặc 'by' (chính ngày đó còn kịp)",
            en: "'before' (the day itself is late) or 'by' (the day itself is in time) is needed")
    }

    static var monthOfMonthlyDay: Self {
        Self(
            code: "month-without-use", vi: "nghĩa vụ hằng tháng chỉ cần 'day'", en: "a monthly duty has a 'day' only")
    }

    static var dayWithoutMonth: Self {
        Self(code: "missing-month", vi: "cần 'month', từ 1 đến 12", en: "a 'month' from 1 to 12 is needed")
    }

    static var dayWithoutMonthOfQuarter: Self {
        Self(
            code: "missing-month", vi: "cần 'month' là tháng thứ mấy của quý, từ 1 đến 3, hoặc 'period' từ Q1 đến Q4",
            en: "a 'month' of the quarter from 1 to 3 is needed, or a 'period' from Q1 to Q4")
    }

    static func noSuchDay(_ day: Int, month: Int) -> Self {
        if (day, month) == (29, 2) {
            return Self(
                code: "no-such-day", vi: "không phải năm nào cũng có ngày 29/2", en: "not every year has a 29 February")
        }
        return Self(
            code: "no-such-day", vi: "không có ngày \(day)/\(month)", en: "month \(month) has no day \(day)")
    }

    static func noSuchDayInQuarters(_ day: Int, month: Int) -> Self {
        Self(
            code: "no-such-day", vi: "không phải quý nào cũng có ngày \(day) trong tháng thứ \(month)",
            en: "not every quarter has a day \(day) in its month \(month)")
    }
}
