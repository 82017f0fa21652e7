// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A JSON number as the literal that JSON-LD 1.1 makes of it (API, section 8.2, and "data round tripping").
struct JSONNumber {
    /// The lexical form.
    let text: String
    /// Whether it is an `xsd:integer`; else an `xsd:double`.
    let isInteger: Bool

    /// A number by its text in JSON; `nil` when it is none, or too large for a double.
    ///
    /// Whole numbers of up to 21 digits keep each digit, also those that a double could not hold. Fractions have the
    /// shortest digits that give the double back.
    /// - Parameter asDouble: whether the literal is to be an `xsd:double` in any case.
    init?(_ number: String, asDouble: Bool) {
        if !asDouble, let whole = Self.whole(number) {
            (text, isInteger) = (whole, true)
            return
        }
        guard let value = Double(number), value.isFinite else { return nil }
        if !asDouble, value == value.rounded(.towardZero), value.magnitude < 1e21 {
            (text, isInteger) = (String(Int128(value)), true)
        } else {
            (text, isInteger) = (Self.scientific(value), false)
        }
    }

    /// The digits of a number that is written without fraction and exponent.
    private static func whole(_ number: String) -> String? {
        let isNegative = number.utf8.first == UInt8(ascii: "-")
        let digits = isNegative ? number.utf8.dropFirst() : number.utf8[...]
        guard (1...21).contains(digits.count), digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { return nil }
        return isNegative && digits.elementsEqual("0".utf8) ? "0" : number
    }

    /// The canonical form of `xsd:double`: one digit, a point, at least one digit, and an exponent of ten.
    private static func scientific(_ value: Double) -> String {
        if value == 0 { return value.sign == .minus ? "-0.0E0" : "0.0E0" }
        let parts = value.magnitude.description.split(separator: "e")
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let places = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let fraction = places.count > 1 ? places[1] : ""
        var digits = Array((places[0] + fraction).utf8)
        exponent += places[0].utf8.count - 1
        while digits.count > 1, digits[0] == UInt8(ascii: "0") {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let rest = digits.count > 1 ? String(decoding: digits[1...], as: UTF8.self) : "0"
        let sign = value < 0 ? "-" : ""
        return "\(sign)\(String(decoding: digits[..<1], as: UTF8.self)).\(rest)E\(exponent)"
    }
}
