// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A whole number of units of 10^−places.
struct ShortDecimal: Hashable, BitwiseCopyable, Sendable {
    /// The most decimal places that are kept so.
    static let mostPlaces = 18

    var units: Int64
    var places: Int

    var rational: Rational { Rational(units: units, places: places) }

    /// Whether it lies from 0 to 1.
    var isFromZeroToOne: Bool { units >= 0 && (places == 0 ? units <= 1 : units <= Self.powersOfTen[places]) }

    /// The powers of ten that fit in a word.
    static let powersOfTen: [Int64] = (0...mostPlaces).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

    /// The hundredth part; `nil` when it has too many places.
    var hundredth: ShortDecimal? {
        places + 2 <= Self.mostPlaces ? ShortDecimal(units: units, places: places + 2) : nil
    }

    /// The same number with the fewest places.
    var trimmed: ShortDecimal {
        var short = self
        while short.places > 0, short.units % 10 == 0 {
            short.units /= 10
            short.places -= 1
        }
        return short
    }
}

/// A number as it was written.
enum WrittenNumber: Hashable, Sendable {
    /// A decimal; with a sign the number before the sign.
    case decimal(ShortDecimal, hasPercent: Bool)
    /// A fraction, or a number too long for the short form; what a percent sign means is done.
    case exact(Rational, isShare: Bool)

    /// The number that a text of a document says, as `Rational` reads it.
    init?(document text: String) {
        guard let value = Rational(parsing: text) else { return nil }
        var bytes = Array(text.utf8)
        let hasPercent = bytes.last == UInt8(ascii: "%")
        if hasPercent { bytes.removeLast() }
        if let short = Self.short(bytes) {
            self = .decimal(short, hasPercent: hasPercent)
        } else {
            self = .exact(value, isShare: hasPercent || bytes.contains(UInt8(ascii: "/")))
        }
    }

    /// Digits with at most one point.
    private static func short(_ bytes: [UInt8]) -> ShortDecimal? {
        var units: Int64 = 0
        var places = 0
        var digits = 0
        var hasPoint = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= ShortDecimal.mostPlaces else { return nil }
                units = units * 10 + Int64(byte - UInt8(ascii: "0"))
                if hasPoint { places += 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            case UInt8(ascii: "+") where index == 0, UInt8(ascii: "-") where index == 0: break
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        return ShortDecimal(units: bytes.first == UInt8(ascii: "-") ? -units : units, places: places)
    }

    /// The number, a percent sign done.
    var rational: Rational {
        switch self {
        case .decimal(let short, let hasPercent):
            hasPercent ? (short.hundredth?.rational ?? short.rational * Rational(units: 1, places: 2)) : short.rational
        case .exact(let value, _): value
        }
    }
}

/// A number that was understood.
enum FigureNumber: Hashable, Sendable {
    case short(ShortDecimal)
    case exact(Rational)

    var rational: Rational {
        switch self {
        case .short(let short): short.rational
        case .exact(let value): value
        }
    }
}
