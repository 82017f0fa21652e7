// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One step of a row rule: it runs over a strip of rows and writes one register.
///
/// Registers hold a value for each row of the strip. There is one set for each kind of value (conditions, numbers, days
/// and moments, texts), and all sets are numbered alike. `Source` is the place of a column among those of its kind.
enum RuleStep: Sendable {
    typealias Source = Int
    typealias Register = Int

    // Conditions on columns, without registers between.
    case numberWithin(Source, RuleBounds, isWhole: Bool, isDenied: Bool, to: Register)
    case numbersCompared(RuleOrders, Source, Source, areWhole: (Bool, Bool), to: Register)
    case dateWithin(Source, ClosedRange<Int64>, isDenied: Bool, to: Register)
    case datesCompared(RuleOrders, Source, Source, to: Register)
    case momentWithin(Source, ClosedRange<Int64>, isDenied: Bool, to: Register)
    case momentsCompared(RuleOrders, Source, Source, to: Register)
    case textIs(Source, ConstantText, isDenied: Bool, to: Register)
    case textsEqual(Source, Source, isDenied: Bool, to: Register)
    /// The first characters of one column are the whole of another.
    case prefixIs(Source, Int, Source, isDenied: Bool, to: Register)
    case columnMatches(Source, BytePattern, to: Register)
    case columnIsMissing(Source, to: Register)
    case flag(Source, to: Register)

    // Conditions on registers; they write over the condition of the same number.
    case truth(Bool?, to: Register)
    case not(Register)
    case and(Register, Register)
    case or(Register, Register)
    case truthsEqual(Register, Register, isDenied: Bool)
    case truthOr(Register, Register)
    case truthIsMissing(Register)
    case registersCompared(RuleKind, RuleOrders, Register, Register)
    case registerIsMissing(RuleKind, Register)
    case numberIsIn(Register, [RuleNumber])
    case instantIsIn(Register, [Int64])
    case textIsIn(Register, [ConstantText])
    case textMatches(Register, BytePattern)

    // Numbers.
    case number(RuleNumber, to: Register)
    case numberOfColumn(Source, isWhole: Bool, to: Register)
    case calculated(RuleExpression.Arithmetic, Register, Register)
    case negated(Register)
    case absolute(Register)
    case rounded(Register, Int)
    case lengthOfText(Register)
    case numberOfText(Register)
    case datePart(RuleFunction, Register)
    case ageBetween(Register, Register)
    case daysBetween(Register, Register)
    case numberOr(Register, Register)

    // Days and moments.
    case instant(Int64?, to: Register)
    case date(Source, to: Register)
    case moment(Source, to: Register)
    case timeOfDay(Source, to: Register)
    /// Adds days of a number register; a unit of days or of microseconds.
    case daysAdded(Register, Register, isSubtracted: Bool, unit: Int64)
    case dateOfText(Register)
    case dateOfMoment(Register, offset: Int64)
    case instantOr(Register, Register)

    // Texts.
    case text(ConstantText, to: Register)
    case textOfColumn(Source, to: Register)
    case caseChanged(Register, isUpper: Bool, arena: Int)
    case trimmed(Register)
    case left(Register, Int)
    case right(Register, Int)
    case substring(Register, from: Int, count: Int)
    case textOr(Register, Register)
}

/// The kinds of value besides conditions.
enum RuleKind: Sendable {
    case number, instant, text

    init?(_ type: RuleType) {
        switch type {
        case .whole, .number: self = .number
        case .date, .time, .timestamp: self = .instant
        case .text: self = .text
        case .truth, .days: return nil
        }
    }
}

/// A text of a rule inside the bytes of its program.
struct ConstantText: Sendable {
    var offset: Int
    var length: Int
}

/// The orders of two values for which a comparison holds: bit 0 when the first is smaller, 1 when they are equal, 2 when
/// it is larger.
struct RuleOrders: Sendable {
    private let bits: UInt8

    init(_ comparison: RuleExpression.Comparison) {
        bits =
            switch comparison {
            case .less: 0b001
            case .lessOrEqual: 0b011
            case .equal: 0b010
            case .notEqual: 0b101
            case .greaterOrEqual: 0b110
            case .greater: 0b100
            }
    }

    /// 0 when the comparison holds for an order of −1, 0 or 1; else 1.
    @inline(__always)
    func verdict(_ order: Int) -> UInt8 {
        ~(bits &>> UInt8(truncatingIfNeeded: order &+ 1)) & 1
    }
}
