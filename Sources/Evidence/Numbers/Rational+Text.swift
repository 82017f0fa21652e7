// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Rational: CustomStringConvertible {
    /// The number as a fraction in lowest terms: `7/3`, `-1/2`; whole numbers without a denominator: `2`.
    public var fraction: String {
        if let box {
            let above = box.numerator.decimalText
            return box.denominator.isOne ? above : above + "/" + box.denominator.decimalDigits
        }
        return denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
    }

    /// The number as a fraction; see ``fraction``.
    public var description: String { fraction }

    /// The number as a decimal with a point: `2.3333`. Zero never has a sign.
    ///
    /// - Parameters:
    ///   - digits: decimal places, 0 to 10,000; what is outside counts as the nearer end.
    ///   - rounding: what happens to the rest.
    ///   - padded: false drops zeros at the end of the decimal places, and the point with the last of them.
    public func decimal(digits: Int, rounding: RoundingMode = .halfUp, padded: Bool = true) -> String {
        let places = Self.places(digits)
        let isNegative: Bool
        var text: String
        switch scaled(by: places, rounding) {
        case .word(let units):
            isNegative = units < 0
            text = UInt64(exactly: units.magnitude).map { String($0) } ?? String(units.magnitude)
        case .big(let units):
            isNegative = units.isNegative
            text = units.magnitude.decimalDigits
        }
        if places > 0 { text = Self.insertPoint(in: Array(text.utf8), places: places, padded: padded) }
        return isNegative ? "-" + text : text
    }

    private static func insertPoint(in digits: [UInt8], places: Int, padded: Bool) -> String {
        let zero = UInt8(ascii: "0")
        let missing = max(0, places + 1 - digits.count)
        var text = [UInt8](repeating: zero, count: missing) + digits
        var places = places
        if !padded {
            while places > 0, text.last == zero {
                text.removeLast()
                places -= 1
            }
        }
        if places > 0 { text.insert(UInt8(ascii: "."), at: text.count - places) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The nearest floating-point number, give or take a few units in the last place. For drawing only: never for a
    /// result. Always finite.
    public var approximate: Double {
        guard let box else { return Double(numerator) / Double(denominator) }
        // Numerator and denominator alone may lie beyond the range of `Double`: divide their leading bits.
        let above = box.numerator.magnitude.leadingBits
        let below = box.denominator.leadingBits
        let quotient = Double(
            sign: .plus, exponent: above.exponent - below.exponent, significand: above.value / below.value)
        let size = min(quotient, .greatestFiniteMagnitude)
        return box.numerator.isNegative ? -size : size
    }
}
