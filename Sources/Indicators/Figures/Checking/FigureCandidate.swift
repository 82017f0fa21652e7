// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a report says, before it is known to make sense.
struct FigureCandidate {
    /// The place of the indicator in the rules.
    var indicator: Int?
    var part: String?
    /// The place of the body in the rules.
    var body: Int?
    /// First and last day of the period, in days since 1970.
    var period: ClosedRange<Int32>
    var value: WrittenNumber?
    var achievement: Figure.Achievement?
    var absence: FigureAbsence?
    var hasReason = false
    var numerator: WrittenNumber?
    var denominator: WrittenNumber?
    var secretCases: WrittenNumber?
    /// The day of the report, in days since 1970.
    var day: Int32?
}

/// What a report says once it makes sense.
struct CheckedFigure {
    enum Content: Hashable {
        case number(FigureNumber)
        case achievement(Figure.Achievement)
        case absence(FigureAbsence)
    }

    var content: Content
    var numerator: FigureNumber?
    var denominator: FigureNumber?
    var secretCases: FigureNumber?
}

/// How the numbers of a source are meant.
enum NumberHabit {
    /// Of a document: without a percent sign a share is a number from 0 to 1.
    case document
    /// Of a spreadsheet, whose column says the unit: without a percent sign a number is in percent.
    case sheet
}

/// Finds out what a report means and what is wrong with it.
struct FigureCheck {
    let rules: FigureRules
    let habit: NumberHabit

    /// The report, or `nil` when what is wrong keeps it from being used.
    func checked(_ candidate: FigureCandidate, _ faults: inout [FoundFault]) -> CheckedFigure? {
        let before = faults.count
        checkTime(candidate, &faults)
        let rule = candidate.indicator.map { rules.indicators[$0] }
        if let rule { checkPart(candidate, rule, &faults) }
        let numerator = count(candidate.numerator, .numerator, &faults)
        let denominator = count(candidate.denominator, .denominator, &faults)
        let secretCases = count(candidate.secretCases, .secretCases, &faults)
        if secretCases != nil, candidate.denominator == nil {
            faults.append(FoundFault(field: .secretCases, fault: .secretWithoutDenominator))
        }
        let shares = ShareCheck(numerator: numerator, denominator: denominator)
        shares.check(rule, &faults)
        let content = content(candidate, rule, shares, &faults)
        guard let content, faults.count == before || faults[before...].allSatisfy(\.fault.isWarning) else { return nil }
        return CheckedFigure(
            content: content, numerator: numerator, denominator: denominator, secretCases: secretCases)
    }

    // MARK: Time and part

    private func checkTime(_ candidate: FigureCandidate, _ faults: inout [FoundFault]) {
        let period = candidate.period
        if let day = candidate.day, day < period.lowerBound,
            let start = CalendarDate(daysSinceEpoch: Int(period.lowerBound))
        {
            faults.append(FoundFault(field: .date, fault: .dateBeforePeriod(start)))
        }
        if let span = rules.span, !span.overlaps(period), let from = CalendarDate(daysSinceEpoch: Int(span.lowerBound)),
            let to = CalendarDate(daysSinceEpoch: Int(span.upperBound))
        {
            faults.append(FoundFault(field: .period, fault: .periodOutside(from, to)))
        }
        if let body = candidate.body, !rules.bodySpans[body].overlaps(period), let bodies = rules.bodies?.bodies {
            faults.append(
                FoundFault(field: .body, fault: .bodyNotActive(bodies[body].id, bodies[body].active)))
        }
    }

    private func checkPart(
        _ candidate: FigureCandidate, _ rule: FigureRules.IndicatorRule, _ faults: inout [FoundFault]
    ) {
        guard let part = candidate.part else {
            if !rule.isWhole, candidate.absence == nil {
                faults.append(FoundFault(field: .value, fault: .partMissing(rule.parts)))
            }
            return
        }
        if rule.parts.isEmpty {
            faults.append(FoundFault(field: .part, fault: .noParts(rule.id)))
        } else if !rule.parts.contains(part) {
            faults.append(FoundFault(field: .part, fault: .unknownPart(part, known: rule.parts)))
        }
    }

    // MARK: Content

    private func content(
        _ candidate: FigureCandidate, _ rule: FigureRules.IndicatorRule?, _ shares: ShareCheck,
        _ faults: inout [FoundFault]
    ) -> CheckedFigure.Content? {
        if let absence = candidate.absence {
            if candidate.value != nil { faults.append(FoundFault(field: .state, fault: .twoValues(.state, .value))) }
            if candidate.achievement != nil {
                faults.append(FoundFault(field: .state, fault: .twoValues(.state, .achievement)))
            }
            if candidate.numerator != nil {
                faults.append(FoundFault(field: .state, fault: .twoValues(.state, .numerator)))
            }
            if !candidate.hasReason { faults.append(FoundFault(field: .state, fault: .reasonMissing)) }
            return .absence(absence)
        }
        if let achievement = candidate.achievement {
            if candidate.value != nil {
                faults.append(FoundFault(field: .achievement, fault: .twoValues(.achievement, .value)))
            }
            if let rule, rule.unit != .qualitative {
                faults.append(FoundFault(field: .achievement, fault: .wordForNumber(rule.unit)))
            }
            return .achievement(achievement)
        }
        if let value = candidate.value {
            return ValueCheck(rule: rule, habit: habit, shares: shares).number(value, &faults).map { .number($0) }
        }
        if let share = shares.share, rule.map({ [.percent, .ratio, .index].contains($0.unit) }) ?? true {
            return .number(share)
        }
        // What is wrong with numerator or denominator is told already.
        if candidate.numerator == nil || candidate.denominator == nil || shares.share != nil {
            faults.append(FoundFault(field: .value, fault: .noValue))
        }
        return nil
    }

    /// A count: 0 or more.
    private func count(
        _ written: WrittenNumber?, _ field: FigureField, _ faults: inout [FoundFault]
    ) -> FigureNumber? {
        guard let written else { return nil }
        let number: FigureNumber
        switch written {
        case .decimal(let short, let hasPercent):
            if hasPercent {
                faults.append(FoundFault(field: field, fault: .percentSign))
                return nil
            }
            if short.units < 0 {
                faults.append(FoundFault(field: field, fault: .negative))
                return nil
            }
            number = .short(short.trimmed)
        case .exact(let value, _):
            if value.sign < 0 {
                faults.append(FoundFault(field: field, fault: .negative))
                return nil
            }
            number = .exact(value)
        }
        return number
    }
}
