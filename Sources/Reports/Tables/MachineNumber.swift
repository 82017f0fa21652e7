// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Numbers for programs.
enum MachineNumber {
    /// The number with a decimal point and without groups: exact where twelve decimal places can be, rounded otherwise.
    static func text(_ number: Rational) -> String { number.decimal(digits: 12, padded: false) }

    /// A field of a table of a kind of its own: a decimal of at most six places; empty where there is no number.
    static func field(_ number: Rational?) -> String { number.map { $0.decimal(digits: 6, padded: false) } ?? "" }
}
