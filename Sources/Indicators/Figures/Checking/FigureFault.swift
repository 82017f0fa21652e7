// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is wrong with a report, or may be.
enum FigureFault: Hashable, Sendable {
    /// No percent sign, and 1 or less: what it was read as.
    case ambiguousShare(readAs: Rational)
    case percentOver100(Rational)
    case negative
    /// With the number that it is when the sign in it parts thousands.
    case notWhole(thousands: String?)
    case levelOutside
    case rankBelowOne
    case indexOutside
    case numberForWords
    case wordForNumber(IndicatorUnit)
    case percentSign
    case denominatorZero
    case numeratorAbove
    /// With the share that numerator and denominator give.
    case valueDisagrees(Rational)
    case secretWithoutDenominator
    case noValue
    case twoValues(FigureField, FigureField)
    case reasonMissing
    case dateBeforePeriod(CalendarDate)
    case periodOutside(CalendarDate, CalendarDate)
    case bodyNotActive(String, DateSpan)
    case partMissing([String])
    case noParts(String)
    case unknownPart(String, known: [String])
    /// A point parts thousands; with the number understood.
    case thousands(Int64)
    case ambiguousNumber(Int64, Rational)
    case notANumber

    /// Whether the report can be used all the same.
    var isWarning: Bool {
        switch self {
        case .ambiguousShare, .periodOutside, .thousands: true
        default: false
        }
    }
}

/// A fault with the part of the report that has it.
struct FoundFault: Hashable, Sendable {
    let field: FigureField
    let fault: FigureFault
}
