// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A minimal automaton laid out for matching: one look-up of the byte's class, one of the next state, per byte.
struct PatternTable: Sendable {
    /// For each byte its class.
    private let classes: [UInt8]
    /// For each state and class the next state: `next[state << shift | class]`. State 0 is dead.
    private let next: [UInt16]
    private let shift: UInt32
    private let start: UInt16
    /// This and all later states accept.
    private let firstAccepting: UInt16

    /// The table of a minimised automaton of fewer than 2¹⁶ states.
    init(_ automaton: DeterministicAutomaton) {
        classes = automaton.classes
        var shift: UInt32 = 0
        while 1 << shift < automaton.classCount { shift += 1 }
        self.shift = shift
        var next = [UInt16](repeating: 0, count: automaton.count << shift)
        for state in 0..<automaton.count {
            for index in 0..<automaton.classCount {
                let target = automaton.next[state * automaton.classCount + index]
                next[state << shift | index] = UInt16(truncatingIfNeeded: target)
            }
        }
        self.next = next
        start = UInt16(truncatingIfNeeded: automaton.start)
        firstAccepting = UInt16(
            truncatingIfNeeded: automaton.accepts.firstIndex(of: true) ?? automaton.accepts.count)
    }

    /// The table with its memory pinned, for the length of one batch.
    func withRunner<Result>(_ body: (Runner) -> Result) -> Result {
        classes.withUnsafeBufferPointer { classes in
            next.withUnsafeBufferPointer { next in
                guard let classes = classes.baseAddress, let next = next.baseAddress else {
                    // Both hold at least one element; an empty table would accept nothing.
                    return body(Runner(classes: nil, next: nil, shift: 0, start: 0, firstAccepting: 1))
                }
                return body(
                    Runner(classes: classes, next: next, shift: shift, start: start, firstAccepting: firstAccepting))
            }
        }
    }
}

extension PatternTable {
    /// The table as pointers.
    struct Runner {
        private let classes: UnsafePointer<UInt8>?
        private let next: UnsafePointer<UInt16>?
        private let shift: UInt64
        private let start: UInt64
        private let firstAccepting: UInt64

        fileprivate init(
            classes: UnsafePointer<UInt8>?, next: UnsafePointer<UInt16>?, shift: UInt32, start: UInt16,
            firstAccepting: UInt16
        ) {
            self.classes = classes
            self.next = next
            self.shift = UInt64(shift)
            self.start = UInt64(start)
            self.firstAccepting = UInt64(firstAccepting)
        }

        /// Whether the pattern accepts the empty text.
        var acceptsNothing: Bool { start >= firstAccepting }

        /// Whether the pattern accepts a whole text.
        @inline(__always)
        func accepts(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
            guard let classes, let next else { return false }
            return run(bytes, count, from: start, classes, next) >= firstAccepting
        }

        @inline(__always)
        private func run(
            _ bytes: UnsafePointer<UInt8>, _ count: Int, from start: UInt64, _ classes: UnsafePointer<UInt8>,
            _ next: UnsafePointer<UInt16>
        ) -> UInt64 {
            var state = start
            var position = 0
            while position < count {
                state = Self.step(state, bytes[position], shift, classes, next)
                if state == 0 { return 0 }
                position += 1
            }
            return state
        }

        @inline(__always)
        private static func step(
            _ state: UInt64, _ byte: UInt8, _ shift: UInt64, _ classes: UnsafePointer<UInt8>,
            _ next: UnsafePointer<UInt16>
        ) -> UInt64 {
            let index = state &<< shift | UInt64(classes[Int(byte)])
            return UInt64(next[Int(truncatingIfNeeded: index)])
        }

        /// Writes a verdict for each value: 0 passed, 1 failed, 2 missing.
        ///
        /// Each step waits for the state of the step before, so four values are matched side by side: the processor
        /// works on the others while one waits.
        func judge(_ slices: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>) {
            guard let classes, let next else { return }
            let (shift, start) = (self.shift, self.start)
            let empty = Lane(place: slices.bytes)
            var lanes = (empty, empty, empty, empty)
            var row = 0
            var active = refill(&lanes.0, &row, slices, verdicts)
            active = refill(&lanes.1, &row, slices, verdicts) && active
            active = refill(&lanes.2, &row, slices, verdicts) && active
            active = refill(&lanes.3, &row, slices, verdicts) && active
            while active {
                let count = min(
                    min(lanes.0.left, lanes.1.left), min(lanes.2.left, lanes.3.left))
                var (one, two, three, four) = (lanes.0.state, lanes.1.state, lanes.2.state, lanes.3.state)
                let (a, b, c, d) = (lanes.0.place, lanes.1.place, lanes.2.place, lanes.3.place)
                var position = 0
                while position < count {
                    one = Self.step(one, a[position], shift, classes, next)
                    two = Self.step(two, b[position], shift, classes, next)
                    three = Self.step(three, c[position], shift, classes, next)
                    four = Self.step(four, d[position], shift, classes, next)
                    position += 1
                }
                active = advance(&lanes.0, count, one, &row, slices, verdicts)
                active = advance(&lanes.1, count, two, &row, slices, verdicts) && active
                active = advance(&lanes.2, count, three, &row, slices, verdicts) && active
                active = advance(&lanes.3, count, four, &row, slices, verdicts) && active
            }
            finish(lanes.0, start, classes, next, verdicts)
            finish(lanes.1, start, classes, next, verdicts)
            finish(lanes.2, start, classes, next, verdicts)
            finish(lanes.3, start, classes, next, verdicts)
        }

        /// One of the values matched side by side.
        private struct Lane {
            var place: UnsafePointer<UInt8>
            /// The bytes still to read; 0 in a lane that has run out of values.
            var left = 0
            var state: UInt64 = 0
            var row = 0
        }

        /// Gives a lane the next value that is there; false when there is none.
        @inline(__always)
        private func refill(
            _ lane: inout Lane, _ row: inout Int, _ slices: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>
        ) -> Bool {
            while row < slices.count, slices.lengths[row] == 0 {
                verdicts[row] = 2
                row += 1
            }
            lane.left = 0
            guard row < slices.count else { return false }
            lane.place = slices.bytes + Int(slices.starts[row])
            lane.left = Int(slices.lengths[row])
            lane.state = start
            lane.row = row
            row += 1
            return true
        }

        @inline(__always)
        private func advance(
            _ lane: inout Lane, _ count: Int, _ state: UInt64, _ row: inout Int, _ slices: ColumnSlices,
            _ verdicts: UnsafeMutablePointer<UInt8>
        ) -> Bool {
            lane.left -= count
            lane.place += count
            lane.state = state
            // A dead value is not read to its end.
            guard lane.left == 0 || state == 0 else { return true }
            verdicts[lane.row] = state >= firstAccepting ? 0 : 1
            return refill(&lane, &row, slices, verdicts)
        }

        @inline(__always)
        private func finish(
            _ lane: Lane, _ start: UInt64, _ classes: UnsafePointer<UInt8>, _ next: UnsafePointer<UInt16>,
            _ verdicts: UnsafeMutablePointer<UInt8>
        ) {
            guard lane.left > 0 else { return }
            let state = run(lane.place, lane.left, from: lane.state, classes, next)
            verdicts[lane.row] = state >= firstAccepting ? 0 : 1
        }
    }
}
