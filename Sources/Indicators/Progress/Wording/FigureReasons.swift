// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// Where a figure comes from, or why there is none. A sentence each, without a full stop.

extension LocalizedText {
    /// What the figure is and where it comes from.
    static func counts(_ figure: IndicatorProgress.FigureStanding, _ unit: IndicatorUnit) -> LocalizedText {
        switch figure.origin {
        case .reported: reported(figure, unit)
        case .summed: summed(figure, unit)
        case .rolledUp: rolledUp(figure)
        case .scorecard: scorecard(figure)
        case .derived: derived(figure)
        }
    }

    private static func reported(_ figure: IndicatorProgress.FigureStanding, _ unit: IndicatorUnit) -> LocalizedText {
        let period = figure.period.map { Phrase($0) } ?? Phrase(vi: "mới nhất", en: "the latest period")
        var (vi, en) = ("Số liệu \(period.vi)", "The figure for \(period.en)")
        if let value = figure.value {
            let number = Phrase(value, unit)
            vi += " là \(number.vi)"
            en += " is \(number.en)"
        } else if let achievement = figure.achievement {
            let words = Phrase(achievement)
            vi += " là «\(words.vi)»"
            en += " is “\(words.en)”"
        }
        if let numerator = figure.numerator, let denominator = figure.denominator {
            let share = Phrase(numerator, of: denominator)
            vi += " (\(share.vi))"
            en += " (\(share.en))"
        }
        if let day = figure.reportedOn {
            let day = Phrase(day)
            vi += ", báo cáo ngày \(day.vi)"
            en += ", reported on \(day.en)"
        }
        if figure.reliability == Figure.Status.verified.word {
            vi += ", đã kiểm chứng"
            en += ", verified"
        } else if figure.reliability == Figure.Status.corrected.word {
            vi += ", đã đính chính"
            en += ", corrected"
        }
        return LocalizedText(vi: vi, en: en)
    }

    private static func summed(_ figure: IndicatorProgress.FigureStanding, _ unit: IndicatorUnit) -> LocalizedText {
        let value = Phrase(figure.value ?? 0, unit)
        let share = Phrase(figure.numerator ?? 0, of: figure.denominator ?? 0)
        let bodies = Phrase.bodies(figure.bodies ?? 0)
        let period = figure.period.map { Phrase($0) } ?? Phrase(vi: "", en: "")
        return LocalizedText(
            vi: "Cộng số liệu \(period.vi) của \(bodies.vi) trực thuộc: \(share.vi) = \(value.vi)",
            en: "The figures for \(period.en) of \(bodies.en) below add up to \(share.en) = \(value.en)")
    }

    private static func rolledUp(_ figure: IndicatorProgress.FigureStanding) -> LocalizedText {
        let value = Phrase(figure.value ?? 0, .percent)
        let share = Phrase(figure.numerator ?? 0, of: figure.denominator ?? 0)
        return LocalizedText(
            vi: "Tổng hợp: \(share.vi) cơ quan, đơn vị đạt điều kiện = \(value.vi)",
            en: "Rolled up: \(share.en) bodies meet the condition = \(value.en)")
    }

    private static func scorecard(_ figure: IndicatorProgress.FigureStanding) -> LocalizedText {
        let level = Phrase(figure.value ?? 0, .level)
        let day = figure.reportedOn.map { Phrase($0) } ?? Phrase(vi: "", en: "")
        let isVerified = figure.reliability == Figure.Status.verified.word
        return LocalizedText(
            vi: "Kết quả đánh giá của chính tỉnh ngày \(day.vi) là \(level.vi)\(isVerified ? ", đã kiểm chứng" : "")",
            en: "Its own scorecard of \(day.en) gives \(level.en)\(isVerified ? ", verified" : "")")
    }

    private static func derived(_ figure: IndicatorProgress.FigureStanding) -> LocalizedText {
        let level = Phrase(figure.value ?? 0, .level)
        let bodies = Phrase.bodies(figure.bodies ?? 0)
        return LocalizedText(
            vi:
                "Suy ra \(level.vi): cấp độ cao nhất mà mọi sở, ban, ngành, xã, phường (\(bodies.vi)) đều đạt theo kết quả đánh giá của mình; quy tắc đề xuất, chưa phải kết quả đánh giá của tỉnh",
            en:
                "Derived (suy ra) \(level.en): the highest level that every department and commune (\(bodies.en)) has on its own scorecard; a proposed rule, not an assessment of the province"
        )
    }

    // MARK: None

    static func noFigure(until day: CalendarDate) -> LocalizedText {
        let day = Phrase(day)
        return LocalizedText(
            vi: "Đến ngày \(day.vi) chưa có số liệu nào", en: "There is no figure up to \(day.en)")
    }

    static func notMeasured(_ period: ReportingPeriod, _ reason: String?) -> LocalizedText {
        let period = Phrase(period)
        let said = reason.map { ": \($0)" } ?? ""
        return LocalizedText(
            vi: "Báo cáo \(period.vi) cho biết chưa đo\(said)",
            en: "The report for \(period.en) says that it was not measured\(said)")
    }

    static func saysNotApplicable(_ period: ReportingPeriod, _ reason: String?) -> LocalizedText {
        let period = Phrase(period)
        let said = reason.map { ": \($0)" } ?? ""
        return LocalizedText(
            vi: "Báo cáo \(period.vi) cho biết chỉ tiêu không áp dụng\(said)",
            en: "The report for \(period.en) says that the indicator does not apply\(said)")
    }

    static func figureUnusable(_ period: ReportingPeriod) -> LocalizedText {
        let period = Phrase(period)
        return LocalizedText(
            vi: "Báo cáo \(period.vi) không đúng loại của chỉ tiêu nên không dùng được",
            en: "The report for \(period.en) is not of the kind the indicator asks for and cannot be used")
    }

    static let rollUpNeedsBodies = LocalizedText(
        vi: "Chưa có danh sách cơ quan, đơn vị để tổng hợp", en: "There is no list of bodies to roll up")

    static func nothingKnown(of rollUp: RollUp) -> LocalizedText {
        let bodies = Phrase.bodies(rollUp.bodies)
        return LocalizedText(
            vi: "Không có kết quả nào của \(bodies.vi) thuộc diện tổng hợp",
            en: "Nothing is known of the \(bodies.en) to roll up")
    }

    static func levelCannotBeDerived(without: Int, of bodies: Int) -> LocalizedText {
        let (missing, all) = (Phrase.bodies(without), Phrase.bodies(bodies))
        return LocalizedText(
            vi: "Chưa suy ra được cấp độ của tỉnh: \(missing.vi) trong \(all.vi) chưa có cấp độ",
            en: "No level of the province can be derived: \(missing.en) of \(all.en) have no level")
    }
}

extension Phrase {
    /// How far a state of things is reached.
    package init(_ achievement: Figure.Achievement) {
        switch achievement {
        case .done: self.init(vi: "đã hoàn thành", en: "done")
        case .partly: self.init(vi: "hoàn thành một phần", en: "partly done")
        case .notDone: self.init(vi: "chưa thực hiện", en: "not done")
        }
    }
}
