// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension PatternParser {
    /// Reads a class such as `[a-z0-9_-]`.
    mutating func characterClass() throws(PatternFailure) -> ScalarSet {
        let start = position
        position += 1
        var isNegated = false
        if peek == "^" {
            isNegated = true
            position += 1
        }
        var ranges: [ClosedRange<UInt32>] = []
        let first = position
        while let sign = peek, sign != "]" {
            if sign == "[", position + 1 < scalars.count, ":.=".unicodeScalars.contains(scalars[position + 1]) {
                throw PatternFailure(.patternNamedClass, at: here(2), help: .patternWriteRanges)
            }
            ranges += try member(isFirst: position == first)
        }
        guard peek == "]" else {
            throw PatternFailure(
                .patternNotClosed("["), at: TextRange(offset: start, length: 1), help: .patternWriteEscaped("["))
        }
        position += 1
        var set = folded(ScalarSet(ranges))
        if isNegated { set = set.inverted }
        // `[]` holds nothing, and `[^]` would hold everything, which is rarely what was meant.
        if set.isEmpty || ranges.isEmpty {
            throw PatternFailure(.patternEmptyClass, at: TextRange(start, upTo: position))
        }
        return set
    }

    /// One scalar, escape or range.
    private mutating func member(isFirst: Bool) throws(PatternFailure) -> [ClosedRange<UInt32>] {
        let start = position
        let low = try endOfRange()
        guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else { return low.ranges }
        let hyphen = here(1)
        position += 1
        let high = try endOfRange()
        let range = TextRange(start, upTo: position)
        guard let from = Self.only(low), let to = Self.only(high) else {
            throw PatternFailure(.patternRangeOfClass, at: range, help: .patternHyphenAtEnd)
        }
        if from == 0x2D, !isFirst, hyphen.offset == start + 1 {
            throw PatternFailure(
                .patternStrayHyphen, at: TextRange(offset: start, length: 1), help: .patternHyphenAtEnd)
        }
        if from > to {
            throw PatternFailure(
                .patternRangeReversed(text(start, upTo: hyphen.offset), text(hyphen.offset + 1, upTo: position)),
                at: range)
        }
        if peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
            throw PatternFailure(.patternStrayHyphen, at: here(1), help: .patternHyphenAtEnd)
        }
        return [from...to]
    }

    private mutating func endOfRange() throws(PatternFailure) -> ScalarSet {
        guard let sign = peek, sign != "\\" else { return try escape(inClass: true) }
        position += 1
        return ScalarSet(sign)
    }

    private static func only(_ set: ScalarSet) -> UInt32? {
        guard set.ranges.count == 1, set.ranges[0].count == 1 else { return nil }
        return set.ranges[0].lowerBound
    }
}
