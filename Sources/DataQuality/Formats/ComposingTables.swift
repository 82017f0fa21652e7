// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Lookups over ``UnicodeComposition``, built at first use and never changed.
struct ComposingTables: Sendable {
    /// The tables.
    static let shared = ComposingTables()

    private let composites: [UInt64: UInt32]
    private let parts: [UInt32: (UInt32, UInt32)]
    private let followers: Set<UInt32>

    private init() {
        var composites: [UInt64: UInt32] = [:]
        var parts: [UInt32: (UInt32, UInt32)] = [:]
        var followers: Set<UInt32> = []
        let table = UnicodeComposition.composites
        for place in stride(from: 0, to: table.count - 2, by: 3) {
            let (composite, first, second) = (table[place], table[place + 1], table[place + 2])
            composites[UInt64(first) << 32 | UInt64(second)] = composite
            parts[composite] = (first, second)
            followers.insert(second)
        }
        (self.composites, self.parts, self.followers) = (composites, parts, followers)
    }

    /// Whether a scalar may compose with one before it (NFC_Quick_Check=Maybe).
    func mayFollow(_ scalar: UInt32) -> Bool {
        Hangul.vowels.contains(scalar) || Hangul.tails.contains(scalar) || followers.contains(scalar)
    }

    /// Whether no text in normal form C holds a scalar.
    func isExcluded(_ scalar: UInt32) -> Bool {
        let ranges = UnicodeComposition.excludedRanges
        var (low, high) = (0, ranges.count / 2)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle * 2 + 1] < scalar { low = middle + 1 } else { high = middle }
        }
        return low * 2 < ranges.count && ranges[low * 2] <= scalar
    }

    /// The composite of two scalars, or nil.
    func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if Hangul.vowels.contains(second), Hangul.leads.contains(first) {
            return Hangul.syllables.lowerBound + ((first - 0x1100) * 21 + second - 0x1161) * 28
        }
        if Hangul.tails.contains(second), Hangul.syllables.contains(first), (first - 0xAC00) % 28 == 0 {
            return first + second - 0x11A7
        }
        return composites[UInt64(first) << 32 | UInt64(second)]
    }

    /// The two scalars that a composite is made of, or nil.
    func split(_ scalar: UInt32) -> (UInt32, UInt32)? {
        guard Hangul.syllables.contains(scalar) else { return parts[scalar] }
        let tail = (scalar - 0xAC00) % 28
        let pair = (scalar - 0xAC00) / 28
        return tail == 0 ? (0x1100 + pair / 21, 0x1161 + pair % 21) : (scalar - tail, 0x11A7 + tail)
    }

    /// Writes the full decomposition of a scalar, at most four, that is not excluded.
    func decompose(_ scalar: UInt32, into scalars: UnsafeMutablePointer<UInt32>, _ count: inout Int) {
        if Hangul.syllables.contains(scalar) {
            let place = scalar - 0xAC00
            scalars[count] = 0x1100 + place / 588
            scalars[count + 1] = 0x1161 + place % 588 / 28
            count += 2
            if place % 28 != 0 {
                scalars[count] = 0x11A7 + place % 28
                count += 1
            }
            return
        }
        // Only the first part may be a composite itself.
        var first = scalar
        var depth = 0
        var tail: (UInt32, UInt32, UInt32) = (0, 0, 0)
        while depth < 3, let pair = parts[first] {
            first = pair.0
            tail = (pair.1, tail.0, tail.1)
            depth += 1
        }
        scalars[count] = first
        if depth > 0 { scalars[count + 1] = tail.0 }
        if depth > 1 { scalars[count + 2] = tail.1 }
        if depth > 2 { scalars[count + 3] = tail.2 }
        count += depth + 1
    }

    /// The blocks that compose by rule.
    private enum Hangul {
        static let leads: Range<UInt32> = 0x1100..<0x1113
        static let vowels: Range<UInt32> = 0x1161..<0x1176
        static let tails: Range<UInt32> = 0x11A8..<0x11C3
        static let syllables: Range<UInt32> = 0xAC00..<0xD7A4
    }
}
