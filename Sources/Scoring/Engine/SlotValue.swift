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
    var standing: Standing
    var isSettled: Bool
    var isLevelSettled = false
    /// The position of the level reached; −1 for none.
    var level = -1
    /// The child that decided a minimum, maximum or ladder; −1 otherwise.
    var decisive = -1
    /// The ratio of `figures`, at hand because means need nothing else.
    private(set) var ratio: Rational = 0
    /// The value after caps and stored rounding, meaningful when `standing` is present; `nil` stands for 0 of 0…1.
    var figures: Figures? {
        didSet { ratio = figures?.ratio ?? 0 }
    }

    init(standing: Standing = .excluded, isSettled: Bool = false) {
        self.standing = standing
        self.isSettled = isSettled
    }

    static let excluded = SlotValue(isSettled: true)

    var low: Rational { figures?.low ?? 0 }
    var high: Rational { figures?.high ?? 1 }
    var value: Rational { figures?.value ?? 0 }
}

/// A change made after combining.
struct SlotAdjustment: Sendable {
    let slot: Int
    let adjustment: Adjustment
}

/// The values of all slots in one world. Owns its memory so that a look at one field of one slot copies nothing else,
/// which in an array of a class it would.
final class SlotTable {
    private let slots: UnsafeMutableBufferPointer<SlotValue>

    init(count: Int) {
        slots = .allocate(capacity: count)
        for slot in slots.indices { slots.initializeElement(at: slot, to: SlotValue()) }
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    var count: Int { slots.count }

    subscript(slot: Int) -> SlotValue {
        _read { yield slots[slot] }
        _modify { yield &slots[slot] }
    }
}
