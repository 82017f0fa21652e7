// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Rational {
    /// The number that a text says, exactly, or nil when it says none.
    ///
    /// Accepted are decimal numbers as in the YAML 1.2 core schema (`7`, `-0.85`, `+5`, `.5`, `1.5e2`), percentages
    /// (`85%`) and fractions of whole numbers (`-17/20`). Nothing may stand around them. Refused are `.inf`, `.nan`,
    /// `0x10`, `1_000`, `1,5`, `12:30`, numerators or denominators of more than 400 digits, exponents beyond ±400 and
    /// denominators of 0.
    public init?(parsing text: some StringProtocol) {
        guard let result = text.utf8.withContiguousStorageIfAvailable({ Rational(parsing: $0.span) }) else {
            self.init(parsing: Array(text.utf8).span)
            return
        }
        guard let result else { return nil }
        self = result
    }

    /// The number that an ASCII text says, exactly, or nil when it says none; the same as for a string.
    public init?(parsing bytes: some Collection<UInt8>) {
        guard let result = bytes.withContiguousStorageIfAvailable({ Rational(parsing: $0.span) }) else {
            self.init(parsing: Array(bytes).span)
            return
        }
        guard let result else { return nil }
        self = result
    }

    /// The number that an ASCII text says, exactly, or nil when it says none; the same as for a string.
    public init?(parsing bytes: Span<UInt8>) {
        var scanner = NumberScanner()
        var index = 0
        let isNegative = NumberScanner.readSign(bytes, &index)
        guard let whole = scanner.readDigits(bytes, &index) else { return nil }

        if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
            index += 1
            var below = NumberScanner()
            guard whole > 0, let count = below.readDigits(bytes, &index), count > 0, index == bytes.count else {
                return nil
            }
            if below.isZero { return nil }
            self.init(scanner, over: below, isNegative: isNegative)
            return
        }

        var places = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard let count = scanner.readDigits(bytes, &index) else { return nil }
            places = count
        }
        if whole + places == 0 { return nil }
        guard var exponent = NumberScanner.readExponent(bytes, &index) else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: "%") {
            index += 1
            exponent -= 2
        }
        if index != bytes.count { return nil }
        self.init(scanner, exponent: exponent - places, isNegative: isNegative)
    }

    private init(_ digits: NumberScanner, over below: NumberScanner, isNegative: Bool) {
        if let above = digits.word, let below = below.word {
            let signed = isNegative ? 0 &- Int128(truncatingIfNeeded: above) : Int128(truncatingIfNeeded: above)
            self.init(reducing: signed, below)
        } else {
            self.init(reducing: BigInteger(magnitude: digits.number, isNegative: isNegative), below.number)
        }
    }

    /// digits × 10^exponent
    private init(_ digits: NumberScanner, exponent: Int, isNegative: Bool) {
        if let word = digits.word, -19...0 ~= exponent {
            let signed = isNegative ? 0 &- Int128(truncatingIfNeeded: word) : Int128(truncatingIfNeeded: word)
            self.init(reducing: signed, UInt64.powersOfTen[-exponent])
        } else if digits.isZero {
            self = .zero
        } else if exponent >= 0 {
            let magnitude = digits.number * BigNatural.powerOfTen(exponent)
            self.init(inLowestTerms: BigInteger(magnitude: magnitude, isNegative: isNegative), .one)
        } else {
            self.init(
                reducing: BigInteger(magnitude: digits.number, isNegative: isNegative), .powerOfTen(-exponent))
        }
    }
}

/// Reads decimal digits into a number of up to ``limit`` digits.
private struct NumberScanner {
    /// The most digits that one number may have.
    static let limit = 400
    /// The largest exponent, in both directions.
    static let exponentLimit = 400

    /// Digits that are not yet in `upper`; 10¹⁹ − 1 fits in a word.
    private var chunk: UInt64 = 0
    private var chunkDigits = 0
    private var upper: BigNatural?
    private var digits = 0

    /// The number as a word, when it has few digits.
    var word: UInt64? { upper == nil ? chunk : nil }

    var number: BigNatural {
        guard let upper else { return BigNatural(chunk) }
        return upper.multiplied(by: UInt64.powersOfTen[chunkDigits], adding: chunk)
    }

    var isZero: Bool { chunk == 0 && upper?.isZero != false }

    /// Reads a run of digits and returns their count, or nil when the number became too long.
    mutating func readDigits(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> Int? {
        let start = index
        while index < bytes.count, let digit = Self.digit(bytes[index]) {
            if chunkDigits == 19 {
                upper = number
                chunk = 0
                chunkDigits = 0
            }
            chunk = chunk &* 10 &+ digit
            chunkDigits += 1
            index += 1
        }
        digits += index - start
        return digits > Self.limit ? nil : index - start
    }

    static func readSign(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> Bool {
        guard index < bytes.count else { return false }
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        return isNegative
    }

    /// The exponent with its letter, 0 when there is none, or nil when it is malformed or too large.
    static func readExponent(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> Int? {
        guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return 0 }
        index += 1
        let isNegative = readSign(bytes, &index)
        let start = index
        var exponent = 0
        while index < bytes.count, let digit = digit(bytes[index]) {
            // Held just above the limit, so that it cannot overflow.
            exponent = min(exponent * 10 + Int(truncatingIfNeeded: digit), exponentLimit + 1)
            index += 1
        }
        if index == start || exponent > exponentLimit { return nil }
        return isNegative ? -exponent : exponent
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        let value = byte &- UInt8(ascii: "0")
        return value < 10 ? UInt64(value) : nil
    }
}
