// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Reporting periods as people write them: `quý II/2027`, `6 tháng đầu năm 2027`; `quarter II of 2027`, `June 2027`.
struct PeriodWords {
    let phrases: Phrases

    /// The period.
    func text(_ period: ReportingPeriod) -> String {
        let (year, index) = (period.start.year, period.index)
        switch period.length {
        case .day: return phrases.numbers.date(period.start)
        case .month:
            return phrases.say("tháng \(index)/\(year)", String(phrases.numbers.date(period.start).dropFirst(2)))
        case .quarter:
            let roman = ["I", "II", "III", "IV"][min(max(index, 1), 4) - 1]
            return phrases.say("quý \(roman)/\(year)", "quarter \(roman) of \(year)")
        case .halfYear:
            return index == 1
                ? phrases.say("6 tháng đầu năm \(year)", "first half of \(year)")
                : phrases.say("6 tháng cuối năm \(year)", "second half of \(year)")
        case .year: return phrases.say("năm \(year)", "\(year)")
        }
    }
}
