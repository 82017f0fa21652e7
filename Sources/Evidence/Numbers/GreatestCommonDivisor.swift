// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The greatest common divisor of two words; the other number when one is 0.
///
/// Binary algorithm: shifts and subtractions only, which is several times faster than repeated division.
@inlinable
func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    if first == 1 || second == 1 { return 1 }
    if first == 0 { return second }
    if second == 0 { return first }
    let shared = (first | second).trailingZeroBitCount
    var left = first &>> UInt64(truncatingIfNeeded: first.trailingZeroBitCount)
    var right = second
    repeat {
        right &>>= UInt64(truncatingIfNeeded: right.trailingZeroBitCount)
        let smaller = min(left, right)
        right = max(left, right) &- smaller
        left = smaller
    } while right != 0
    return left &<< UInt64(truncatingIfNeeded: shared)
}

/// The remainder of a double word divided by a word, which must not be 0.
@usableFromInline
func remainder(of dividend: UInt128, dividedBy divisor: UInt64) -> UInt64 {
    let high = UInt64(truncatingIfNeeded: dividend &>> 64)
    let low = UInt64(truncatingIfNeeded: dividend)
    if high == 0 { return low % divisor }
    return divisor.dividingFullWidth((high % divisor, low)).remainder
}

extension UInt64 {
    /// 10⁰ … 10¹⁹, all powers of ten that fit.
    static let powersOfTen: [UInt64] = {
        var powers: [UInt64] = [1]
        while powers.count < 20 { powers.append((powers.last ?? 1) &* 10) }
        return powers
    }()
}
