// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How open items are taken.
enum World: Sendable {
    /// As their policies say.
    case actual
    /// Answered at their worst.
    case worst
    /// Answered at their best.
    case best
}

/// Where a value lies in its range. A class because slots of several worlds and evidences share it.
final class Figures: Sendable {
    /// The range in effect.
    let low: Rational
    let high: Rational
    let value: Rational
    let ratio: Rational

    /// The low end of 0…1: what stands for a slot without figures.
    static let none = Figures(low: 0, high: 1, value: 0, ratio: 0)

    init(low: Rational, high: Rational, value: Rational, ratio: Rational) {
        self.low = low
        self.high = high
        self.value = value
        self.ratio = ratio
    }

    /// The value at a ratio of a range.
    convenience init(_ ratio: Rational, of range: ValueRange) {
        self.init(low: range.low, high: range.high, value: range.value(at: ratio), ratio: ratio)
    }

    var range: ValueRange { ValueRange(low, high) }

    /// The same range with another value.
    func with(value: Rational) -> Figures {
        Figures(low: low, high: high, value: value, ratio: (value - low).divided(by: high - low) ?? ratio)
    }
}

/// What a slot comes to in one world.
struct SlotValue: Sendable {
    let standing: Standing
    /// The value after caps and stored rounding; meaningful when `standing` is present.
    let figures: Figures
    /// The position of the level reached; −1 for none.
    let level: Int

    /// The range in effect.
    var low: Rational { figures.low }
    var high: Rational { figures.high }
    var value: Rational { figures.value }
    var ratio: Rational { figures.ratio }
}

/// A change made after combining.
struct SlotAdjustment: Sendable {
    let slot: Int
    let adjustment: Adjustment
}

/// What an evaluation has found about a slot so far.
struct SlotState: Sendable {
    /// The ratio, at hand because means and most requirements need nothing else.
    var ratio: Rational = 0
    /// The position of all figures in the evaluation; −1 for an item as its result has them, and for what is not settled.
    var figures: Int32 = -1
    var level: Int32 = -1
    /// The child that decided a minimum, maximum or ladder; −1 otherwise.
    var decisive: Int32 = -1
    var standing = Standing.excluded
    var isSettled = false
    var isLevelSettled = false
}

/// The states of all slots in one world. Owns its memory so that a look at one field of one slot copies nothing else,
/// which in an array of a class it would.
final class SlotTable {
    private let states: UnsafeMutableBufferPointer<SlotState>

    /// The figures of groups, and of items that something changed after their answer.
    let figures: UnsafeMutableBufferPointer<Figures?>

    init(count: Int, figures places: Int) {
        figures = .allocate(capacity: places)
        figures.initialize(repeating: nil)
        states = .allocate(capacity: count)
        for slot in states.indices { states.initializeElement(at: slot, to: SlotState()) }
    }

    deinit {
        states.deinitialize()
        states.deallocate()
        figures.deinitialize()
        figures.deallocate()
    }

    var count: Int { states.count }

    subscript(slot: Int) -> SlotState {
        _read { yield states[slot] }
        _modify { yield &states[slot] }
    }
}
