// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The boxed form of a ``Rational`` whose numerator or denominator does not fit in 64 bits.
///
/// A class so that the common, small values stay three words. Immutable. In lowest terms.
@usableFromInline
final class BigRational: Sendable {
    let numerator: BigInteger
    let denominator: BigNatural

    init(_ numerator: BigInteger, _ denominator: BigNatural) {
        self.numerator = numerator
        self.denominator = denominator
    }
}
