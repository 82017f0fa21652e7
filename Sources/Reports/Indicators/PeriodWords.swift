// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators

/// Reporting periods as people write them: `quý II/2027`, `6 tháng đầu năm 2027`; `quarter II of 2027`, `June 2027`.
struct PeriodWords {
    let phrases: Phrases

    /// The period.
    func text(_ period: ReportingPeriod) -> String {
        let words = Phrase(period)
        return phrases.say(words.vi, words.en)
    }
}
