// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// What is found about figures.

extension ProgressFinding {
    /// What a body's own figure is held against.
    enum Computed {
        case summed(BodySums.Sum, Rational)
        case rolledUp(RollUp, Rational, CalendarDate)
    }

    static func ownFigureDisagrees(
        _ indicator: Indicator, _ part: String?, own: (value: Rational, period: ReportingPeriod), _ computed: Computed
    ) -> ProgressFinding {
        let period = Phrase(own.period)
        let label = part.map { "\(indicator.id), \($0)" } ?? indicator.id
        let vi: String
        let en: String
        switch computed {
        case .summed(let sum, let share):
            let numbers = Phrase.pair(own.value, share, indicator.unit)
            let terms = Phrase(sum.numerator, of: sum.denominator)
            let bodies = Phrase.bodies(sum.bodies)
            vi = "\(bodies.vi) trực thuộc cộng lại là \(numbers.1.vi) (\(terms.vi))"
            en = "\(bodies.en) below add up to \(numbers.1.en) (\(terms.en))"
            return ProgressFinding(
                code: "own-figure-disagrees", weight: .warning, indicator: indicator.id,
                message: .init(
                    vi:
                        "Chỉ tiêu \(label): số liệu \(period.vi) tự báo cáo là \(numbers.0.vi), còn \(vi); lấy số tự báo cáo",
                    en:
                        "Indicator \(label): its own figure for \(period.en) is \(numbers.0.en), but \(en); its own counts"
                ))
        case .rolledUp(let rollUp, let share, let day):
            let numbers = Phrase.pair(own.value, share, indicator.unit)
            let terms = Phrase(Rational(rollUp.met), of: Rational(rollUp.counted))
            let day = Phrase(day)
            vi = "tổng hợp đến ngày \(day.vi) là \(numbers.1.vi) (\(terms.vi))"
            en = "the roll-up on \(day.en) gives \(numbers.1.en) (\(terms.en))"
            return ProgressFinding(
                code: "own-figure-disagrees", weight: .warning, indicator: indicator.id,
                message: .init(
                    vi:
                        "Chỉ tiêu \(label): số liệu \(period.vi) tự báo cáo là \(numbers.0.vi), còn \(vi); lấy số tự báo cáo",
                    en:
                        "Indicator \(label): its own figure for \(period.en) is \(numbers.0.en), but \(en); its own counts"
                ))
        }
    }

    static func figureUnusable(_ indicator: String, _ body: String, _ period: ReportingPeriod) -> ProgressFinding {
        let period = Phrase(period)
        return ProgressFinding(
            code: "figure-unusable", weight: .warning, indicator: indicator, body: body,
            message: .init(
                vi: "Chỉ tiêu \(indicator): báo cáo \(period.vi) không đúng loại của chỉ tiêu nên không dùng được",
                en:
                    "Indicator \(indicator): the report for \(period.en) is not of the kind it asks for and cannot be used"
            ))
    }

    static func rollUpNeedsBodies(_ indicator: String) -> ProgressFinding {
        ProgressFinding(
            code: "roll-up-needs-bodies", weight: .warning, indicator: indicator,
            message: .init(
                vi: "Chỉ tiêu \(indicator): cần danh sách cơ quan, đơn vị để tổng hợp",
                en: "Indicator \(indicator): the roll-up needs the list of bodies"))
    }

    static func sumLacks(_ indicator: String, _ period: ReportingPeriod, _ bodies: [LocalizedText]) -> ProgressFinding {
        let (period, names) = (Phrase(period), Phrase(bodies.map(Phrase.init)))
        return ProgressFinding(
            code: "sum-without-denominator", weight: .warning, indicator: indicator,
            message: .init(
                vi:
                    "Chỉ tiêu \(indicator), \(period.vi): không cộng được số liệu thiếu tử số hoặc mẫu số của \(names.vi)",
                en:
                    "Indicator \(indicator), \(period.en): figures without numerator or denominator are not in the sum: \(names.en)"
            ))
    }

    static func sumLeavesOut(
        _ indicator: String, _ period: ReportingPeriod, _ bodies: [LocalizedText]
    ) -> ProgressFinding {
        let (period, names) = (Phrase(period), Phrase(bodies.map(Phrase.init)))
        return ProgressFinding(
            code: "sum-leaves-out", weight: .warning, indicator: indicator,
            message: .init(
                vi:
                    "Chỉ tiêu \(indicator), \(period.vi): không cộng số liệu của đơn vị không còn hoặc chưa có trong kỳ: \(names.vi)",
                en:
                    "Indicator \(indicator), \(period.en): figures of bodies that did not exist then are not in the sum: \(names.en)"
            ))
    }

    static func sumIsPartial(_ indicator: String, _ sum: BodySums.Sum, _ bodies: [LocalizedText]) -> ProgressFinding {
        let (period, names) = (Phrase(sum.period), Phrase(bodies.map(Phrase.init)))
        let count = Phrase.bodies(sum.bodies)
        return ProgressFinding(
            code: "sum-is-partial", weight: .warning, indicator: indicator,
            message: .init(
                vi: "Chỉ tiêu \(indicator), \(period.vi): tổng mới gồm \(count.vi); chưa có số liệu của \(names.vi)",
                en: "Indicator \(indicator), \(period.en): the sum is of \(count.en) only; no figure yet of \(names.en)"
            ))
    }

    static func trendBroken(_ indicator: String, _ period: ReportingPeriod) -> ProgressFinding {
        let period = Phrase(period)
        return ProgressFinding(
            code: "trend-broken", weight: .note, indicator: indicator,
            message: .init(
                vi: "Chỉ tiêu \(indicator): có sáp nhập hoặc chia tách trước \(period.vi), không so với các kỳ trước",
                en:
                    "Indicator \(indicator): bodies merged or parted before \(period.en); do not compare with earlier periods"
            ))
    }

    static func figureOfUnknownBody(_ indicator: String, _ body: String) -> ProgressFinding {
        ProgressFinding(
            code: "figure-of-unknown-body", weight: .warning, indicator: indicator, body: body,
            message: .init(
                vi: "Chỉ tiêu \(indicator): '\(body)' không thuộc danh sách cơ quan, đơn vị nên số liệu không dùng đến",
                en: "Indicator \(indicator): '\(body)' is not among the bodies, so its figures are not used"))
    }

    static func bodyNotInTree(_ body: String) -> ProgressFinding {
        ProgressFinding(
            code: "body-not-in-tree", weight: .warning, body: body,
            message: .init(
                vi: "'\(body)' không có trong danh sách cơ quan, đơn vị nên không tổng hợp được",
                en: "'\(body)' is not among the bodies, so nothing can be rolled up"))
    }
}
