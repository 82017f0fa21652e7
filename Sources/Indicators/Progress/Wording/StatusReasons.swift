// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// Why a status is what it is, with the numbers to recompute it. A sentence each, without a full stop.

extension LocalizedText {
    static let nothingAskedFor = LocalizedText(
        vi: "Giai đoạn này không đặt mục tiêu", en: "Nothing is asked for in this phase")

    static func phaseBegins(_ day: CalendarDate) -> LocalizedText {
        let day = Phrase(day)
        return LocalizedText(
            vi: "Giai đoạn bắt đầu từ ngày \(day.vi)", en: "The phase begins on \(day.en)")
    }

    static let aspirational = LocalizedText(
        vi: "Mục tiêu phấn đấu", en: "The target is one to strive for (phấn đấu)")

    static let inferred = LocalizedText(
        vi: "Nguồn chỉ in một giá trị; hiểu là mục tiêu của giai đoạn này",
        en: "The source prints one value only; it is taken as the target of this phase")

    // MARK: Comparing

    static func compared(
        _ value: Rational, _ bound: IndicatorTarget.Bound, _ unit: IndicatorUnit, isMet: Bool
    ) -> LocalizedText {
        let number = Phrase.pair(value, bound.value, unit).0
        let target = Phrase(bound, unit)
        let isEqual = value == bound.value && !isMet
        if isMet {
            return LocalizedText(
                vi: "\(number.vi) đạt mục tiêu \(target.vi)", en: "\(number.en) meets the target \(target.en)")
        }
        return LocalizedText(
            vi: "\(number.vi) chưa đạt mục tiêu \(target.vi)\(isEqual ? ": bằng đúng mức này là chưa đạt" : "")",
            en:
                "\(number.en) does not meet the target \(target.en)\(isEqual ? ": the number itself is not enough" : "")"
        )
    }

    static func lowestOf(_ levels: [Int]) -> LocalizedText {
        let all = levels.map(String.init).joined(separator: ", ")
        let lowest = levels.first.map(String.init) ?? ""
        return LocalizedText(
            vi: "Mục tiêu nêu các cấp độ trưởng thành \(all): đạt từ cấp độ trưởng thành \(lowest)",
            en: "The target names levels \(all): level \(lowest) is enough")
    }

    static func achieved(_ achievement: Figure.Achievement) -> LocalizedText {
        switch achievement {
        case .done: LocalizedText(vi: "Nội dung đã hoàn thành", en: "What was asked for is done")
        case .partly: LocalizedText(vi: "Nội dung mới hoàn thành một phần", en: "What was asked for is partly done")
        case .notDone: LocalizedText(vi: "Nội dung chưa thực hiện", en: "What was asked for is not done")
        }
    }

    // MARK: Days

    static func duePassed(_ due: CalendarDate) -> LocalizedText {
        let due = Phrase(due)
        return LocalizedText(vi: "Đã quá hạn ngày \(due.vi)", en: "The due day \(due.en) has passed")
    }

    static func dueAhead(_ due: CalendarDate) -> LocalizedText {
        let due = Phrase(due)
        return LocalizedText(vi: "Hạn là ngày \(due.vi)", en: "It is due on \(due.en)")
    }

    static let standing = LocalizedText(
        vi: "Phải đạt thường xuyên, không chờ đến hạn", en: "It is to be met at all times, not only on a due day")

    static func reachedLate(_ period: ReportingPeriod, _ due: CalendarDate) -> LocalizedText {
        let (period, due) = (Phrase(period), Phrase(due))
        return LocalizedText(
            vi: "Đạt ở \(period.vi), sau hạn ngày \(due.vi)",
            en: "It was met in \(period.en), after the due day \(due.en)")
    }

    // MARK: The path

    static func expected(
        _ expectation: Judgement.Expectation, _ bound: IndicatorTarget.Bound, _ unit: IndicatorUnit,
        _ terms: PhaseTerms
    ) -> LocalizedText {
        let due = Phrase(terms.due)
        let target = Phrase(bound.value, unit)
        guard let value = expectation.value else {
            return LocalizedText(
                vi: "Không biết điểm xuất phát nên trước hạn ngày \(due.vi) chưa đòi hỏi mức nào",
                en: "No starting point is known, so nothing is expected before the due day \(due.en)")
        }
        let number = Phrase(value, unit)
        let today = Phrase(terms.asOf)
        let start = expectation.start.map { Phrase($0, unit) } ?? Phrase(vi: "", en: "")
        switch expectation.kind {
        case .growing:
            let days = "\(terms.elapsed)/\(terms.span)"
            return LocalizedText(
                vi:
                    "Đến ngày \(today.vi) cần \(number.vi): đi đều từ \(start.vi) đến \(target.vi) ngày \(due.vi), đã qua \(days) ngày",
                en:
                    "\(number.en) is expected by \(today.en): an even path from \(start.en) to \(target.en) on \(due.en), \(days) days gone"
            )
        case .waiting:
            return LocalizedText(
                vi: "Trước hạn ngày \(due.vi) chỉ cần giữ mức \(start.vi)",
                en: "Up to the due day \(due.en) only the start is expected: \(start.en)")
        case .standing:
            return LocalizedText(
                vi: "Phải đạt thường xuyên: ngày nào cũng cần \(number.vi)",
                en: "It is to be met at all times: \(number.en) is expected on every day")
        case .reached:
            return LocalizedText(
                vi: "Điểm xuất phát đã ở mức mục tiêu (\(start.vi)) nên ngày nào cũng cần \(number.vi)",
                en: "The start is already at the target (\(start.en)), so \(number.en) is expected on every day")
        case .open:
            return LocalizedText(vi: "Cần \(number.vi)", en: "\(number.en) is expected")
        }
    }

    /// What comparing with the expectation gives.
    static func judged(
        _ value: Rational, _ expectation: Judgement.Expectation, _ status: ProgressStatus, _ unit: IndicatorUnit,
        _ rule: ProgressRule
    ) -> LocalizedText? {
        guard let expected = expectation.value else { return nil }
        let numbers = Phrase.pair(value, expected, unit)
        let bar = Phrase(rule.atRiskFrom, .percent)
        if expectation.kind != .standing, status == .onTrack {
            return LocalizedText(
                vi: "\(numbers.0.vi) không kém mức cần \(numbers.1.vi)",
                en: "\(numbers.0.en) is not worse than the expected \(numbers.1.en)")
        }
        guard let gained = expectation.gained else {
            return LocalizedText(
                vi: "\(numbers.0.vi) kém mức \(numbers.1.vi) phải có ngay từ đầu",
                en: "\(numbers.0.en) is worse than \(numbers.1.en), which is expected from the start")
        }
        let share = Phrase.pair(gained, rule.atRiskFrom, .percent).0
        let isRisk = gained >= rule.atRiskFrom
        return LocalizedText(
            vi: "Đã đi được \(share.vi) quãng cần đi, \(isRisk ? "từ" : "dưới") \(bar.vi)\(isRisk ? " trở lên" : "")",
            en: "\(share.en) of the expected way is behind, \(isRisk ? "at least" : "less than") \(bar.en)")
    }

    // MARK: Keeping and rising

    static func kept(_ count: Int) -> LocalizedText {
        LocalizedText(
            vi: "Cả \(count) số liệu từ khi bắt đầu giai đoạn đều đạt",
            en: "All \(count) figures since the phase began meet it")
    }

    static let keptOnce = LocalizedText(
        vi: "Mới có một số liệu nên chưa kết luận là duy trì",
        en: "One figure alone does not tell that it is maintained")

    static func fell(_ period: ReportingPeriod, isBack: Bool) -> LocalizedText {
        let period = Phrase(period)
        return isBack
            ? LocalizedText(
                vi: "Mục tiêu phải duy trì nhưng đã tụt ở \(period.vi), nay đạt lại",
                en: "It is to be maintained, yet fell short in \(period.en) and is met again")
            : LocalizedText(
                vi: "Mục tiêu phải duy trì nhưng đã tụt từ \(period.vi)",
                en: "It is to be maintained, yet has fallen short since \(period.en)")
    }

    static let firstReached = LocalizedText(
        vi: "Không phải mọi số liệu từ khi bắt đầu giai đoạn đều đạt",
        en: "Not all figures since the phase began meet it")

    static func rise(_ rise: Judgement.Rise, of value: Rational, _ unit: IndicatorUnit) -> LocalizedText {
        guard let earlier = rise.earlier, let before = earlier.value else {
            return LocalizedText(
                vi: "Mục tiêu phải tăng dần nhưng chưa có số liệu năm trước để so",
                en: "It is to rise, but there is no figure of an earlier year to compare with")
        }
        let numbers = Phrase.pair(value, before, unit)
        let period = Phrase(earlier.period)
        return rise.hasFallen
            ? LocalizedText(
                vi: "Mục tiêu phải tăng dần nhưng \(numbers.0.vi) kém \(numbers.1.vi) của \(period.vi)",
                en: "It is to rise, yet \(numbers.0.en) is worse than \(numbers.1.en) for \(period.en)")
            : LocalizedText(
                vi: "Không kém \(numbers.1.vi) của \(period.vi)",
                en: "It is not worse than \(numbers.1.en) for \(period.en)")
    }

    // MARK: Parts

    static func part(_ part: IndicatorTarget.Part, _ reason: LocalizedText) -> LocalizedText {
        let (name, reason) = (Phrase(part.name), Phrase(reason))
        return LocalizedText(
            vi: "\(part.id)) \(name.vi): \(reason.vi)", en: "\(part.id)) \(name.en): \(reason.en)")
    }

    static let worstPartDecides = LocalizedText(
        vi: "Mọi phần đều phải đạt; phần kém nhất quyết định", en: "All parts are to be met; the worst part decides")
}

extension Phrase {
    /// Where a path begins: the number, its origin and its day.
    fileprivate init(_ start: IndicatorProgress.StartingPoint, _ unit: IndicatorUnit) {
        let number = Phrase(start.value, unit)
        let day = Phrase(start.from)
        switch start.origin {
        case .earlierTarget:
            self.init(
                vi: "\(number.vi) (mục tiêu giai đoạn trước) ngày \(day.vi)",
                en: "\(number.en) (the target of the phase before) on \(day.en)")
        case .earlierFigure:
            self.init(
                vi: "\(number.vi) (số liệu trước giai đoạn) ngày \(day.vi)",
                en: "\(number.en) (the last figure before the phase) on \(day.en)")
        case .lowest:
            self.init(
                vi: "\(number.vi) (mức thấp nhất) ngày \(day.vi)", en: "\(number.en) (the lowest value) on \(day.en)")
        }
    }
}
