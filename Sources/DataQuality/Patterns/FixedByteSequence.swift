// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A pattern whose values are all prefixes of one sequence of ASCII ranges, such as `[0-9]{12}` or
/// `[0-9]{10}(-[0-9]{3})?`, tested eight bytes at a time.
///
/// Byte *i* must lie in one of the ranges of place *i*; the number of bytes must be one of those accepted.
struct FixedByteSequence: Sendable {
    /// The most bytes a value may have; also within the 64 bytes that can be read past a value.
    static let longest = 32
    /// The most ranges of one place.
    private static let mostRanges = 4

    /// For each group of eight places and each range: 0x80 minus the lowest byte, and 0x7F minus the highest, in the
    /// byte of each place.
    ///
    /// A byte below 0x80 plus the first reaches the high bit when it is not below the range; plus the second, when it
    /// is above. Carries only run towards later places, and only from bytes that are wrong already.
    private let limits: [(fromLowest: UInt64, aboveHighest: UInt64)]
    /// How many ranges each group has: the same number in every group.
    private let rangeCount: Int
    private let groupCount: Int
    /// Bit *n* is set when values of *n* bytes are accepted.
    private let lengths: UInt64

    /// The sequence that an automaton accepts, or nil when it accepts something else.
    init?(_ automaton: DeterministicAutomaton) {
        var places: [[ClosedRange<UInt8>]] = []
        var lengths: UInt64 = 0
        var state = automaton.start
        while state != DeterministicAutomaton.dead {
            if automaton.accepts[Int(state)] { lengths |= 1 << UInt64(places.count) }
            guard let (following, ranges) = Self.onlyStep(automaton, state) else { return nil }
            if following == DeterministicAutomaton.dead { break }
            // A loop would come past the longest.
            guard places.count < Self.longest, ranges.count <= Self.mostRanges else { return nil }
            places.append(ranges)
            state = following
        }
        guard !places.isEmpty, lengths > 1 else { return nil }
        self.lengths = lengths & ~1
        rangeCount = places.map(\.count).max() ?? 1
        groupCount = (places.count + 7) / 8
        var limits: [(UInt64, UInt64)] = []
        for group in 0..<groupCount {
            for index in 0..<rangeCount {
                var words: (UInt64, UInt64) = (0, 0)
                for place in 0..<8 where group * 8 + place < places.count {
                    let ranges = places[group * 8 + place]
                    let range = ranges[min(index, ranges.count - 1)]
                    words.0 |= UInt64(0x80 - range.lowerBound) << UInt64(8 * place)
                    words.1 |= UInt64(0x7F - range.upperBound) << UInt64(8 * place)
                }
                limits.append(words)
            }
        }
        self.limits = limits
    }

    /// The only state but the dead one that follows a state, and the bytes that lead there; the dead state when none
    /// follows; nil when there are several or a byte is not ASCII.
    private static func onlyStep(
        _ automaton: DeterministicAutomaton, _ state: Int32
    ) -> (state: Int32, ranges: [ClosedRange<UInt8>])? {
        var following = DeterministicAutomaton.dead
        var ranges: [ClosedRange<UInt8>] = []
        for byte in UInt8.min...UInt8.max {
            let target = automaton.next[Int(state) * automaton.classCount + Int(automaton.classes[Int(byte)])]
            if target == DeterministicAutomaton.dead { continue }
            guard following == DeterministicAutomaton.dead || following == target, byte < 0x80 else { return nil }
            following = target
            if let last = ranges.last, last.upperBound + 1 == byte {
                ranges[ranges.count - 1] = last.lowerBound...byte
            } else {
                ranges.append(byte...byte)
            }
        }
        return (following, ranges)
    }

    /// Writes a verdict for each value: 0 passed, 1 failed, 2 missing.
    func judge(_ slices: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>) {
        limits.withUnsafeBufferPointer { limits in
            guard let limits = limits.baseAddress else { return }
            switch (groupCount, rangeCount) {
            case (1, 1): judge(slices, verdicts, limits, 1, 1)
            case (2, 1): judge(slices, verdicts, limits, 2, 1)
            case (1, 2): judge(slices, verdicts, limits, 1, 2)
            case (2, 2): judge(slices, verdicts, limits, 2, 2)
            case (1, 3): judge(slices, verdicts, limits, 1, 3)
            case (2, 3): judge(slices, verdicts, limits, 2, 3)
            default: judge(slices, verdicts, limits, groupCount, rangeCount)
            }
        }
    }

    /// Inlined with constant numbers of groups and ranges, so that the inner loops unroll.
    @inline(__always)
    private func judge(
        _ slices: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>,
        _ limits: UnsafePointer<(fromLowest: UInt64, aboveHighest: UInt64)>, _ groups: Int, _ ranges: Int
    ) {
        let highBits: UInt64 = 0x8080_8080_8080_8080
        let (bytes, starts, sizes, lengths) = (slices.bytes, slices.starts, slices.lengths, self.lengths)
        for row in 0..<slices.count {
            let length = Int(sizes[row])
            let place = UnsafeRawPointer(bytes + Int(starts[row]))
            var faults: UInt64 = 0
            for group in 0..<groups {
                let word = UInt64(littleEndian: place.loadUnaligned(fromByteOffset: 8 * group, as: UInt64.self))
                var inside: UInt64 = 0
                for range in 0..<ranges {
                    let limit = limits[group * ranges + range]
                    inside |= (word &+ limit.fromLowest) & ~(word &+ limit.aboveHighest)
                }
                // Only the places the value has; a shift by 64 or more gives 0.
                let absent = highBits << UInt64(8 * max(0, min(8, length - 8 * group)))
                faults |= ~(inside & ~word) & highBits & ~absent
            }
            let isKnownLength = length < 64 && (lengths &>> UInt64(length)) & 1 == 1
            verdicts[row] = length == 0 ? 2 : (faults == 0 && isKnownLength ? 0 : 1)
        }
    }
}
