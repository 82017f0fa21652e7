// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Figures, targets and gaps of indicators as people write them.
struct ProgressNumbers {
    let phrases: Phrases

    private func number(_ value: Rational, _ unit: IndicatorUnit, digits: Int) -> String {
        switch unit {
        case .percent, .ratio: phrases.numbers.percent(value, digits: digits)
        default: phrases.numbers.number(value, digits: digits, padded: false)
        }
    }

    private func digits(_ unit: IndicatorUnit) -> Int {
        switch unit {
        case .index: 3
        case .count: 2
        case .percent, .ratio, .level, .rank, .qualitative: 1
        }
    }

    /// A figure as it stands in a column: `92,4 %`, `0,71`, `3`. With as many decimal places as it takes to tell it from what
    /// it is held against.
    func column(_ value: Rational, _ unit: IndicatorUnit, besides bounds: [Rational] = []) -> String {
        let others = bounds.filter { $0 != value }
        for digits in digits(unit)..<6 {
            let text = number(value, unit, digits: digits)
            if !others.contains(where: { number($0, unit, digits: digits) == text }) { return text }
        }
        return number(value, unit, digits: 6)
    }

    /// A figure in a sentence: a level and a place in a ranking say what they are.
    func figure(_ value: Rational, _ unit: IndicatorUnit, besides bounds: [Rational] = []) -> String {
        let text = column(value, unit, besides: bounds)
        return switch unit {
        case .level: phrases.say("cấp độ trưởng thành \(text)", "level \(text)")
        case .rank: phrases.say("thứ \(text)", "place \(text)")
        default: text
        }
    }

    /// What is expected on a day. Places and levels are whole: the next one that is good enough.
    func expected(_ value: Rational, _ unit: IndicatorUnit) -> String {
        switch unit {
        case .rank: figure(value.rounded(.floor), unit)
        case .level: figure(value.rounded(.ceiling), unit)
        default: figure(value, unit)
        }
    }

    /// What stands under a target: the number or the state, in a column; `–` when there is none.
    func column(_ figure: IndicatorProgress.FigureStanding?, _ unit: IndicatorUnit, besides bounds: [Rational])
        -> String
    {
        guard let figure else { return "–" }
        if let value = figure.value { return column(value, unit, besides: bounds) }
        return figure.achievement.map { phrases.text(ProgressWords.achievement($0)) } ?? "–"
    }

    /// What stands under a target, in a sentence.
    func figure(_ figure: IndicatorProgress.FigureStanding, _ unit: IndicatorUnit, besides bounds: [Rational])
        -> String?
    {
        figure.value.map { self.figure($0, unit, besides: bounds) }
            ?? figure.achievement.map { phrases.text(ProgressWords.achievement($0)) }
    }

    /// A number to be reached: `100 %`, `≥ 60 %`, `> 80 %`.
    func bound(_ bound: IndicatorTarget.Bound, _ unit: IndicatorUnit) -> String {
        let sign =
            switch bound.comparison {
            case .bare: ""
            case .atLeast: "≥ "
            case .moreThan: "> "
            case .atMost: "≤ "
            case .lessThan: "< "
            }
        return sign + column(bound.value, unit)
    }

    /// What a target asks for, as it was read: `≥ 60 %`, `cấp độ trưởng thành 4 hoặc 5`.
    func requirement(_ requirement: IndicatorTarget.Requirement, _ unit: IndicatorUnit) -> String {
        switch requirement {
        case .bound(let bound):
            if unit == .level, bound.comparison == .bare { return figure(bound.value, unit) }
            return self.bound(bound, unit)
        case .levels(let levels):
            let list = phrases.list(levels.map(String.init), or: true)
            return phrases.say("cấp độ trưởng thành \(list)", "level \(list)")
        case .parts(let parts): return parts.map { bound($0.bound, unit) }.joined(separator: "; ")
        case .qualitative: return phrases.say("thực hiện", "to be done")
        case .none: return "–"
        }
    }

    /// How much is missing: `thiếu 18,8 điểm phần trăm`; `nil` for a target that is not short of anything that can be counted.
    func gap(_ gap: Rational, _ unit: IndicatorUnit) -> String? {
        guard gap.sign > 0 else { return nil }
        switch unit {
        case .percent, .ratio:
            let text = places(gap * 100, least: 1)
            return phrases.say(
                "thiếu \(text) điểm phần trăm",
                "\(text) \(text == "1" ? "percentage point" : "percentage points") short")
        case .index, .count:
            let text = places(gap, least: digits(unit))
            return phrases.say("thiếu \(text)", "\(text) short")
        case .level:
            let text = places(gap, least: 1)
            return phrases.say("thiếu \(text) cấp độ trưởng thành", "\(text) \(text == "1" ? "level" : "levels") short")
        case .rank:
            let text = places(gap, least: 0)
            return phrases.say("còn \(text) bậc", "\(text) \(text == "1" ? "place" : "places") away")
        case .qualitative: return nil
        }
    }

    /// A number that is not rounded to nothing.
    private func places(_ value: Rational, least: Int) -> String {
        for digits in least..<6 where !value.rounded(.halfUp, digits: digits).isZero {
            return phrases.numbers.number(value, digits: digits, padded: false)
        }
        return phrases.numbers.number(value, digits: 6, padded: false)
    }

    /// What was counted, for shares: `412/1.000`.
    func fraction(_ figure: IndicatorProgress.FigureStanding) -> String? {
        guard let numerator = figure.numerator, let denominator = figure.denominator else { return nil }
        return phrases.plain(numerator) + "/" + phrases.plain(denominator)
    }
}

extension IndicatorProgress {
    /// The numbers that a figure is held against.
    var bounds: [Rational] {
        switch target.requirement {
        case .bound(let bound): [bound.value] + (expected.map { [$0] } ?? [])
        case .levels(let levels): levels.map { Rational($0) }
        case .parts, .qualitative, .none: []
        }
    }
}
