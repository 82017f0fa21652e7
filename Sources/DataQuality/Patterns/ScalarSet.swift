// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A set of Unicode scalars, as ranges of code points in ascending order, neither touching nor overlapping.
///
/// Surrogates are not scalars: no range holds or spans them.
struct ScalarSet: Hashable, Sendable {
    private(set) var ranges: [ClosedRange<UInt32>]

    /// The last code point.
    static let last: UInt32 = 0x10FFFF

    /// The union of ranges in any order.
    init(_ parts: some Sequence<ClosedRange<UInt32>>) {
        ranges = []
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            for piece in Self.withoutSurrogates(part) {
                if let before = ranges.last, piece.lowerBound <= before.upperBound + 1 {
                    ranges[ranges.count - 1] = before.lowerBound...max(before.upperBound, piece.upperBound)
                } else {
                    ranges.append(piece)
                }
            }
        }
    }

    init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    private static func withoutSurrogates(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
        guard range.upperBound >= 0xD800, range.lowerBound <= 0xDFFF else { return [range] }
        var pieces: [ClosedRange<UInt32>] = []
        if range.lowerBound < 0xD800 { pieces.append(range.lowerBound...0xD7FF) }
        if range.upperBound > 0xDFFF { pieces.append(0xE000...range.upperBound) }
        return pieces
    }

    /// The scalar after one, over the gap of the surrogates.
    private static func following(_ value: UInt32) -> UInt32 {
        value == 0xD7FF ? 0xE000 : value + 1
    }

    private static func preceding(_ value: UInt32) -> UInt32 {
        value == 0xE000 ? 0xD7FF : value - 1
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// Every scalar that is not in the set.
    var inverted: ScalarSet {
        var parts: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { parts.append(next...Self.preceding(range.lowerBound)) }
            next = Self.following(range.upperBound)
        }
        if next <= Self.last { parts.append(next...Self.last) }
        return ScalarSet(parts)
    }

    func union(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(ranges + other.ranges)
    }

    func contains(_ value: UInt32) -> Bool {
        ranges.contains { $0.contains(value) }
    }
}

extension ScalarSet {
    static let digits = ScalarSet([0x30...0x39])
    static let wordParts = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// Tab, line feed, vertical tab, form feed, carriage return, space.
    static let blanks = ScalarSet([0x09...0x0D, 0x20...0x20])
    /// What `.` stands for: everything but a line feed.
    static let anyButLineFeed = ScalarSet([0x0A...0x0A]).inverted
}
