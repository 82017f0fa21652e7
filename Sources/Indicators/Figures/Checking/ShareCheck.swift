// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Numerator and denominator of a share.
struct ShareCheck {
    let numerator: FigureNumber?
    let denominator: FigureNumber?

    func check(_ rule: FigureRules.IndicatorRule?, _ faults: inout [FoundFault]) {
        guard let denominator else { return }
        if Self.isZero(denominator) {
            faults.append(FoundFault(field: .denominator, fault: .denominatorZero))
            return
        }
        // Growth may exceed what it is measured against.
        guard let numerator, rule?.unit != .ratio else { return }
        if case (.short(let above), .short(let below)) = (numerator, denominator), above.places == below.places {
            guard above.units > below.units else { return }
        } else {
            guard numerator.rational > denominator.rational else { return }
        }
        faults.append(FoundFault(field: .numerator, fault: .numeratorAbove))
    }

    private static func isZero(_ number: FigureNumber) -> Bool {
        switch number {
        case .short(let short): short.units == 0
        case .exact(let value): value.isZero
        }
    }

    /// The share that both give.
    var share: FigureNumber? {
        guard let numerator, let denominator, !Self.isZero(denominator),
            let share = numerator.rational.divided(by: denominator.rational)
        else { return nil }
        return .exact(share)
    }

    /// Whether a number is what both give, rounded to its places; `nil` when there are not both.
    func agrees(_ number: ShortDecimal) -> Bool? {
        guard let numerator, let denominator, !Self.isZero(denominator) else { return nil }
        if case (.short(let above), .short(let below)) = (numerator, denominator), above.places == 0, below.places == 0,
            number.places <= 17
        {
            // |number − above/below| ≤ ½·10^−places. All products are below 2¹²⁷.
            let left = Int128(number.units) * Int128(below.units)
            let right = Int128(above.units) * Int128(ShortDecimal.powersOfTen[number.places])
            return (left - right).magnitude <= UInt128(below.units) / 2
        }
        guard let share = share?.rational else { return nil }
        return (number.rational - share).magnitude * 2 <= Rational(units: 1, places: number.places)
    }
}

/// What a number means under a unit.
struct ValueCheck {
    let rule: FigureRules.IndicatorRule?
    let habit: NumberHabit
    let shares: ShareCheck

    /// The number, shares from 0 to 1; `nil` when it makes no sense.
    func number(_ written: WrittenNumber, _ faults: inout [FoundFault]) -> FigureNumber? {
        switch written {
        case .decimal(let short, let hasPercent): number(short, hasPercent, &faults)
        case .exact(let value, let isShare): number(value, isShare, &faults)
        }
    }

    // MARK: Decimals

    private func number(
        _ short: ShortDecimal, _ hasPercent: Bool, _ faults: inout [FoundFault]
    ) -> FigureNumber? {
        let isPercent = rule?.isPercent ?? false
        var share: ShortDecimal? = short
        if hasPercent {
            share = short.hundredth
        } else if isPercent {
            share = bareShare(short, &faults)
        }
        guard let share else { return number(short.rational * Rational(units: 1, places: 2), true, &faults) }
        if rule.map({ [.percent, .ratio, .index].contains($0.unit) }) ?? hasPercent,
            shares.agrees(share) == false, let given = shares.share?.rational
        {
            faults.append(FoundFault(field: .value, fault: .valueDisagrees(given)))
        }
        let trimmed = share.trimmed
        if let rule { check(trimmed, written: short, hasPercent, rule, &faults) }
        return .short(trimmed)
    }

    /// A number without a percent sign where shares are meant.
    private func bareShare(_ short: ShortDecimal, _ faults: inout [FoundFault]) -> ShortDecimal? {
        let isSmall = short.units > 0 && short.isFromZeroToOne
        switch habit {
        case .document:
            if isSmall, shares.agrees(short) != true {
                faults.append(FoundFault(field: .value, fault: .ambiguousShare(readAs: short.rational)))
            }
            return short
        case .sheet:
            guard isSmall else { return short.hundredth }
            let hundredth = short.hundredth
            // Numerator and denominator tell which of both is meant.
            if shares.agrees(short) == true { return short }
            if let hundredth, shares.agrees(hundredth) != true {
                faults.append(FoundFault(field: .value, fault: .ambiguousShare(readAs: hundredth.rational)))
            }
            return hundredth
        }
    }

    private func check(
        _ number: ShortDecimal, written: ShortDecimal, _ hasPercent: Bool, _ rule: FigureRules.IndicatorRule,
        _ faults: inout [FoundFault]
    ) {
        // Where it is whole the number itself; bounds are whole numbers as well.
        let whole = number.places == 0 ? number.units : nil
        switch rule.unit {
        case .level:
            if whole.map({ !(1...5).contains($0) }) ?? true {
                faults.append(FoundFault(field: .value, fault: .levelOutside))
            }
        case .rank:
            if whole.map({ $0 < 1 }) ?? true { faults.append(FoundFault(field: .value, fault: .rankBelowOne)) }
        case .count where hasPercent: faults.append(FoundFault(field: .value, fault: .percentSign))
        case .count where number.units < 0: faults.append(FoundFault(field: .value, fault: .negative))
        case .count where whole == nil:
            faults.append(FoundFault(field: .value, fault: .notWhole(thousands: Self.thousands(written))))
        case .percent, .index: if !number.isFromZeroToOne { checkShare(number.rational, rule, &faults) }
        case .qualitative: faults.append(FoundFault(field: .value, fault: .numberForWords))
        case .ratio, .count: break
        }
    }

    /// `1.139` with its point as one between thousands.
    private static func thousands(_ written: ShortDecimal) -> String? {
        written.places == 3 && 1000...999_999 ~= written.units ? String(written.units) : nil
    }

    private func checkShare(
        _ value: Rational, _ rule: FigureRules.IndicatorRule, _ faults: inout [FoundFault]
    ) {
        if rule.unit == .index {
            if value.sign < 0 || value > 1 { faults.append(FoundFault(field: .value, fault: .indexOutside)) }
        } else if value.sign < 0 {
            faults.append(FoundFault(field: .value, fault: .negative))
        } else if value > 1 {
            faults.append(FoundFault(field: .value, fault: .percentOver100(value)))
        }
    }

    // MARK: Other numbers

    /// A fraction, or a number with very many digits.
    private func number(_ value: Rational, _ isShare: Bool, _ faults: inout [FoundFault]) -> FigureNumber? {
        var value = value
        if let rule, rule.isPercent, !isShare, habit == .sheet { value = value * Rational(units: 1, places: 2) }
        if let given = shares.share?.rational, rule.map({ [.percent, .ratio, .index].contains($0.unit) }) ?? isShare,
            (value - given).magnitude > Rational(units: 1, places: 15)
        {
            faults.append(FoundFault(field: .value, fault: .valueDisagrees(given)))
        }
        guard let rule else { return .exact(value) }
        if let short = value.shortDecimal {
            let decimal = ShortDecimal(units: short.units, places: short.places)
            check(decimal, written: decimal, false, rule, &faults)
            return .short(decimal)
        }
        switch rule.unit {
        case .percent, .index: checkShare(value, rule, &faults)
        case .level: faults.append(FoundFault(field: .value, fault: .levelOutside))
        case .rank: faults.append(FoundFault(field: .value, fault: .rankBelowOne))
        case .count where value.sign < 0: faults.append(FoundFault(field: .value, fault: .negative))
        case .count where !value.isInteger:
            faults.append(FoundFault(field: .value, fault: .notWhole(thousands: nil)))
        case .qualitative: faults.append(FoundFault(field: .value, fault: .numberForWords))
        case .ratio, .count: break
        }
        return .exact(value)
    }
}
