// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension PatternParser {
    /// Whether a `{` at the present place begins a number of times.
    var isCount: Bool {
        guard peek == "{", position + 1 < scalars.count else { return false }
        let next = scalars[position + 1]
        return next == "," || ("0"..."9").contains(next)
    }

    /// How often the part just read is repeated; nil when nothing says so.
    mutating func times() throws(PatternFailure) -> (least: Int, most: Int?)? {
        switch peek {
        case "?":
            position += 1
            return (0, 1)
        case "*":
            position += 1
            return (0, nil)
        case "+":
            position += 1
            return (1, nil)
        case "{":
            if isCount { return try count() }
            throw PatternFailure(.patternMustBeEscaped("{"), at: here(1), help: .patternWriteEscaped("{"))
        default:
            return nil
        }
    }

    private mutating func count() throws(PatternFailure) -> (least: Int, most: Int?) {
        let start = position
        guard let end = scalars[position...].firstIndex(of: "}") else {
            throw PatternFailure(.patternNotClosed("{"), at: here(1), help: .patternWriteEscaped("{"))
        }
        let range = TextRange(start, upTo: end + 1)
        position += 1
        guard let least = number() else { throw PatternFailure(.patternBadCount, at: range) }
        var most: Int? = least
        if peek == "," {
            position += 1
            most = position == end ? nil : number()
            if most == nil, position != end { throw PatternFailure(.patternBadCount, at: range) }
        }
        guard position == end else { throw PatternFailure(.patternBadCount, at: range) }
        position = end + 1
        if max(least, most ?? 0) > Self.mostTimes {
            throw PatternFailure(.patternCountTooLarge(Self.mostTimes), at: range, help: .patternFewerTimes)
        }
        if let most, most < least { throw PatternFailure(.patternCountReversed(least, most), at: range) }
        return (least, most)
    }

    /// A whole number at the present place, held at one more than is allowed when it is larger.
    private mutating func number() -> Int? {
        var value: Int?
        while let sign = peek, ("0"..."9").contains(sign) {
            value = min((value ?? 0) * 10 + Int(sign.value - 48), Self.mostTimes + 1)
            position += 1
        }
        return value
    }
}
