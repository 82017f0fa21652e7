// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A natural number of any size: the rare values of ``Rational`` that do not fit in 64 bits.
///
/// Schoolbook algorithms: the numbers met here have tens of words, not thousands.
@usableFromInline
struct BigNatural: Hashable, Sendable {
    /// The words, least significant first, the last one not 0. Empty for 0.
    private(set) var limbs: [UInt64]

    /// The number with these words, least significant first; zeros at the end are dropped.
    init(limbs: [UInt64]) {
        self.limbs = limbs
        dropLeadingZeros()
    }

    init(_ value: UInt64) {
        limbs = value == 0 ? [] : [value]
    }

    init(_ value: UInt128) {
        self.init(limbs: [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value &>> 64)])
    }

    static let zero = BigNatural(0 as UInt64)
    static let one = BigNatural(1 as UInt64)

    var isZero: Bool { limbs.isEmpty }
    var isOne: Bool { limbs.count == 1 && limbs[0] == 1 }
    var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

    /// The number as one word, when it fits.
    var word: UInt64? {
        switch limbs.count {
        case 0: 0
        case 1: limbs[0]
        default: nil
        }
    }

    /// The 64 bits from a bit position on, 0 being the lowest; bits beyond the number are 0.
    func word(atBit position: Int) -> UInt64 {
        let (index, shift) = position.quotientAndRemainder(dividingBy: 64)
        guard index < limbs.count else { return 0 }
        let above = index + 1 < limbs.count ? limbs[index + 1] : 0
        return limbs[index] >> shift | above << (64 - shift)
    }

    /// The number of bits without leading zeros; 0 for 0.
    var bitWidth: Int {
        guard let top = limbs.last else { return 0 }
        return limbs.count * 64 - top.leadingZeroBitCount
    }

    private mutating func dropLeadingZeros() {
        while limbs.last == 0 { limbs.removeLast() }
    }
}

extension BigNatural: Comparable {
    @usableFromInline
    static func < (lhs: BigNatural, rhs: BigNatural) -> Bool {
        lhs.compared(to: rhs) < 0
    }

    /// −1, 0 or 1, as this number is smaller than, equal to or larger than the other.
    func compared(to other: BigNatural) -> Int {
        if limbs.count != other.limbs.count { return limbs.count < other.limbs.count ? -1 : 1 }
        for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index] ? -1 : 1
        }
        return 0
    }
}

extension BigNatural {
    static func + (lhs: BigNatural, rhs: BigNatural) -> BigNatural {
        let (long, short) = lhs.limbs.count < rhs.limbs.count ? (rhs, lhs) : (lhs, rhs)
        var sum = long.limbs
        var carry = false
        for index in sum.indices {
            if index >= short.limbs.count && !carry { break }
            let addend = index < short.limbs.count ? short.limbs[index] : 0
            let (partial, first) = sum[index].addingReportingOverflow(addend)
            let (total, second) = partial.addingReportingOverflow(carry ? 1 : 0)
            sum[index] = total
            carry = first || second
        }
        if carry { sum.append(1) }
        return BigNatural(limbs: sum)
    }

    /// The difference; `rhs` must not be larger than `lhs`.
    static func - (lhs: BigNatural, rhs: BigNatural) -> BigNatural {
        var difference = lhs.limbs
        var borrow = false
        for index in difference.indices {
            if index >= rhs.limbs.count && !borrow { break }
            let subtrahend = index < rhs.limbs.count ? rhs.limbs[index] : 0
            let (partial, first) = difference[index].subtractingReportingOverflow(subtrahend)
            let (total, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
            difference[index] = total
            borrow = first || second
        }
        return BigNatural(limbs: difference)
    }

    static func * (lhs: BigNatural, rhs: BigNatural) -> BigNatural {
        if lhs.isZero || rhs.isZero { return .zero }
        if let word = rhs.word { return lhs.multiplied(by: word) }
        if let word = lhs.word { return rhs.multiplied(by: word) }
        var product = [UInt64](repeating: 0, count: lhs.limbs.count + rhs.limbs.count)
        for (offset, factor) in lhs.limbs.enumerated() {
            var carry: UInt64 = 0
            for (index, limb) in rhs.limbs.enumerated() {
                // limb × factor + product + carry is at most 2¹²⁸ − 1.
                let (high, low) = limb.multipliedFullWidth(by: factor)
                let (partial, first) = low.addingReportingOverflow(product[offset + index])
                let (total, second) = partial.addingReportingOverflow(carry)
                product[offset + index] = total
                carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
            }
            product[offset + rhs.limbs.count] = carry
        }
        return BigNatural(limbs: product)
    }

    func multiplied(by factor: UInt64, adding addend: UInt64 = 0) -> BigNatural {
        var product = limbs
        var carry = addend
        for index in product.indices {
            let (high, low) = product[index].multipliedFullWidth(by: factor)
            let (total, overflow) = low.addingReportingOverflow(carry)
            product[index] = total
            carry = high &+ (overflow ? 1 : 0)
        }
        if carry != 0 { product.append(carry) }
        return BigNatural(limbs: product)
    }

    func shiftedLeft(by bits: Int) -> BigNatural {
        if isZero || bits <= 0 { return self }
        let (words, rest) = bits.quotientAndRemainder(dividingBy: 64)
        var shifted = [UInt64](repeating: 0, count: words)
        shifted.reserveCapacity(words + limbs.count + 1)
        var carry: UInt64 = 0
        for limb in limbs {
            shifted.append(limb << rest | carry)
            carry = limb >> (64 - rest)
        }
        shifted.append(carry)
        return BigNatural(limbs: shifted)
    }

    func shiftedRight(by bits: Int) -> BigNatural {
        if bits <= 0 { return self }
        let (words, rest) = bits.quotientAndRemainder(dividingBy: 64)
        if words >= limbs.count { return .zero }
        var shifted: [UInt64] = []
        shifted.reserveCapacity(limbs.count - words)
        for index in words..<limbs.count {
            let above = index + 1 < limbs.count ? limbs[index + 1] : 0
            shifted.append(limbs[index] >> rest | above << (64 - rest))
        }
        return BigNatural(limbs: shifted)
    }
}
