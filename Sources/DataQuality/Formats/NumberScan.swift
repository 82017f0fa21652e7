// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One number read from text: the result of ``NumberStyle/read(_:_:)``.
struct DecimalReading {
    /// The digits without the decimal sign.
    var mantissa: Int64
    /// How many of them are decimal places, 0 to 18.
    var scale: UInt8
    /// `read`, `unreadable` or `beyond`.
    var state: ValueState

    static let unreadable = DecimalReading(mantissa: 0, scale: 0, state: .unreadable)
    static let beyond = DecimalReading(mantissa: 0, scale: 0, state: .beyond)
}

extension NumberStyle {
    /// The most significant digits, and the most decimal places, that a reading holds.
    static let digitLimit = 18

    /// Reads a number of `count` bytes, above 0.
    ///
    /// Words of digits go through eight at a time; so does a short number with a decimal sign. All else, rare, goes
    /// byte by byte through ``NumberScan``.
    @inline(__always)
    func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> DecimalReading {
        let first = bytes[0]
        let isNegative = first == UInt8(ascii: "-")
        let signed = isNegative || first == UInt8(ascii: "+") ? 1 : 0
        let start = bytes + signed
        let length = count &- signed
        var value: UInt64
        var scale: UInt8 = 0
        if length <= 8 {
            if length == 0 { return .unreadable }
            let word = ByteWords.load(start)
            let others = ByteWords.nonDigits(word) & ByteWords.mask(length)
            if others == 0 {
                value = ByteWords.number(ByteWords.rightAligned(word, length))
            } else {
                // The decimal sign, when it is the only byte that is no digit, is cut out of the word.
                let bit = others.trailingZeroBitCount
                let place = bit &>> 3
                guard others & (others &- 1) == 0, start[place] == decimalSign, place < length &- 1 else {
                    return readSlowly(bytes, count)
                }
                let below = UInt64(1) &<< UInt64(truncatingIfNeeded: place &* 8) &- 1
                let digits = (word & below) | ((word &>> 8) & ~below)
                value = ByteWords.number(ByteWords.rightAligned(digits, length &- 1))
                scale = UInt8(truncatingIfNeeded: length &- 1 &- place)
            }
        } else if length <= 16 {
            let high = ByteWords.load(start)
            let low = ByteWords.load(start + 8)
            let others = (ByteWords.nonDigits(high), ByteWords.nonDigits(low) & ByteWords.mask(length &- 8))
            if others.0 | others.1 == 0 {
                let head = ByteWords.rightAligned(high, length &- 8)
                value = ByteWords.number(head) &* 100_000_000 &+ ByteWords.number(ByteWords.load(start + (length &- 8)))
            } else {
                // The same with the decimal sign cut out of two words.
                let place =
                    others.0 != 0 ? others.0.trailingZeroBitCount &>> 3 : 8 &+ others.1.trailingZeroBitCount &>> 3
                guard others.0.nonzeroBitCount &+ others.1.nonzeroBitCount == 1, start[place] == decimalSign,
                    place < length &- 1
                else { return readSlowly(bytes, count) }
                let digits = length &- 1
                let below = ByteWords.mask(place)
                let first = (high & below) | ((high &>> 8 | low &<< 56) & ~below)
                let after = place > 8 ? ByteWords.mask(place &- 8) : 0
                let second = (low & after) | ((low &>> 8) & ~after)
                if digits == 8 {
                    value = ByteWords.number(first)
                } else {
                    let tail = digits &- 8
                    let shift = UInt64(truncatingIfNeeded: tail &* 8)
                    let last = (first &>> shift) | (second &<< (64 &- shift))
                    value =
                        ByteWords.number(ByteWords.rightAligned(first, tail)) &* 100_000_000 &+ ByteWords.number(last)
                }
                scale = UInt8(truncatingIfNeeded: digits &- place)
            }
        } else {
            return readSlowly(bytes, count)
        }
        let magnitude = Int64(truncatingIfNeeded: value)
        return DecimalReading(mantissa: isNegative ? 0 &- magnitude : magnitude, scale: scale, state: .read)
    }

    @inline(never)
    private func readSlowly(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> DecimalReading {
        if groupMark != 0, count <= 16, let reading = readGroups(bytes, count) { return reading }
        var scan = NumberScan()
        return scan.run(bytes, count, self) ? scan.reading : .unreadable
    }
}

/// A number taken apart byte by byte: every style, every length.
struct NumberScan {
    /// Whether the sign is a minus.
    var isNegative = false
    /// The significant digits, as long as there are at most 19 of them.
    var value: UInt64 = 0
    /// How many digits are in `value`, or should be.
    var digits = 0
    /// How many of the digits stand after the decimal sign.
    var places = 0
    /// The exponent; held at ±`exponentLimit`.
    var exponent = 0
    /// How many zeros end the digits.
    var zerosAtEnd = 0

    /// Beyond any number that a reading holds.
    static let exponentLimit = 100_000

    /// Reads a whole text; false when it is not a number of the style.
    mutating func run(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ style: NumberStyle) -> Bool {
        var index = 0
        if bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
            isNegative = bytes[0] == UInt8(ascii: "-")
            index = 1
        }
        guard readWhole(bytes, count, &index, style) else { return false }
        if index < count, bytes[index] == style.decimalSign {
            index += 1
            let start = index
            while index < count, append(bytes[index]) { index += 1 }
            places = index - start
            if places == 0 { return false }
        } else if index == 0 || !Self.isDigit(bytes[index - 1]) {
            return false
        }
        if style.allowsExponent, index < count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            guard readExponent(bytes, count, &index) else { return false }
        }
        return index == count
    }

    /// The digits before the decimal sign, with their groups; there may be none.
    private mutating func readWhole(
        _ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int, _ style: NumberStyle
    ) -> Bool {
        let start = index
        while index < count, append(bytes[index]) { index += 1 }
        guard style.groupMark != 0, index < count, bytes[index] == style.groupMark else { return true }
        guard 1...3 ~= index - start, bytes[start] != UInt8(ascii: "0") else { return false }
        while index < count, bytes[index] == style.groupMark {
            index += 1
            let group = index
            while index < count, append(bytes[index]) { index += 1 }
            if index - group != 3 { return false }
        }
        return true
    }

    private mutating func readExponent(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> Bool {
        index += 1
        var isBelow = false
        if index < count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isBelow = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let start = index
        while index < count, Self.isDigit(bytes[index]) {
            exponent = min(exponent * 10 + Int(bytes[index] & 15), Self.exponentLimit)
            index += 1
        }
        if isBelow { exponent = -exponent }
        return index > start
    }

    /// Takes one digit; false when the byte is none.
    private mutating func append(_ byte: UInt8) -> Bool {
        guard Self.isDigit(byte) else { return false }
        if digits > 0 || byte != UInt8(ascii: "0") {
            digits += 1
            if digits <= 19 { value = value &* 10 &+ UInt64(byte & 15) }
            zerosAtEnd = byte == UInt8(ascii: "0") ? zerosAtEnd + 1 : 0
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

    /// The number within the limits of a reading.
    ///
    /// The scale is the number of decimal places as written, so that `1.50` has scale 2. Zeros at the end are dropped
    /// only when the number does not fit otherwise.
    var reading: DecimalReading {
        if digits == 0 {
            let scale = max(0, min(places - exponent, NumberStyle.digitLimit))
            return DecimalReading(mantissa: 0, scale: UInt8(truncatingIfNeeded: scale), state: .read)
        }
        var (value, digits, scale) = (value, digits, places - exponent)
        let excess = max(digits - NumberStyle.digitLimit, scale - NumberStyle.digitLimit, 0)
        if excess > 0 {
            // `value` holds the first 19 digits; the dropped ones are zeros.
            guard excess <= zerosAtEnd, scale >= excess, digits - excess <= NumberStyle.digitLimit else {
                return .beyond
            }
            for _ in 0..<max(0, excess - max(0, digits - 19)) { value /= 10 }
            digits -= excess
            scale -= excess
        }
        if scale < 0 {
            guard digits - scale <= NumberStyle.digitLimit else { return .beyond }
            for _ in 0..<(-scale) { value *= 10 }
            scale = 0
        }
        let magnitude = Int64(truncatingIfNeeded: value)
        return DecimalReading(
            mantissa: isNegative ? 0 &- magnitude : magnitude, scale: UInt8(truncatingIfNeeded: scale), state: .read)
    }
}
