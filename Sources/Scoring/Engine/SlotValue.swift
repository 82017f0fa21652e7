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

/// What a slot comes to in one world.
struct SlotValue: Sendable {
    var isSettled = false
    var standing = Standing.excluded
    /// The range in effect.
    var low: Rational = 0
    var high: Rational = 1
    /// The value after caps and stored rounding; meaningful when `standing` is present.
    var value: Rational = 0
    var ratio: Rational = 0
    /// The position of the level reached; −1 for none.
    var level = -1
    var isLevelSettled = false
    /// The child that decided a minimum, maximum or ladder; −1 otherwise.
    var decisive = -1

    static let excluded = SlotValue(isSettled: true, standing: .excluded)
}

/// A change made after combining.
struct SlotAdjustment: Sendable {
    let slot: Int
    let adjustment: Adjustment
}
