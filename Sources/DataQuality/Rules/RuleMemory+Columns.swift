// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Conditions on columns, the common shapes of rules: one pass, no registers between.

extension RuleMemory {
    func numberWithin(_ source: Int, _ bounds: RuleBounds, _ isWhole: Bool, _ isDenied: Bool, _ register: Int) {
        let (vector, first) = (decimals[source], first)
        let (mantissas, scales, states) = (vector.mantissas + first, vector.scales + first, vector.states + first)
        let (target, unreadable) = (truth(register), unreadable)
        let (inside, outside): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        bounds.lows.withUnsafeBufferPointer { lows in
            bounds.highs.withUnsafeBufferPointer { highs in
                guard let lows = lows.baseAddress, let highs = highs.baseAddress else { return }
                for row in 0..<count {
                    let scale = Int(scales[row] & 31)
                    let mantissa = mantissas[row]
                    var state = states[row]
                    if isWhole, scale != 0 { state = Self.wholeState(state, mantissa, scale) }
                    let verdict = mantissa >= lows[scale] && mantissa <= highs[scale] ? inside : outside
                    target[row] = state == 0 ? verdict : 2
                    unreadable[row] |= state &>> 1
                }
            }
        }
    }

    /// The state of a value of a column of whole numbers: one with decimal places that are not 0 cannot be read as one.
    @inline(never)
    static func wholeState(_ state: UInt8, _ mantissa: Int64, _ scale: Int) -> UInt8 {
        guard state == ValueState.read.rawValue else { return state }
        let isWhole = Int128(mantissa) % RuleNumber.powerOfTen(scale) == 0
        return isWhole ? state : ValueState.unreadable.rawValue
    }

    func numbersCompared(
        _ orders: RuleOrders, _ one: Int, _ other: Int, _ areWhole: (Bool, Bool), _ register: Int
    ) {
        let (left, right, first) = (decimals[one], decimals[other], first)
        let (target, unreadable) = (truth(register), unreadable)
        for row in 0..<count {
            let (scale, otherScale) = (left.scales[first + row], right.scales[first + row])
            let (mantissa, otherMantissa) = (left.mantissas[first + row], right.mantissas[first + row])
            var (state, otherState) = (left.states[first + row], right.states[first + row])
            if areWhole.0, scale != 0 { state = Self.wholeState(state, mantissa, Int(scale)) }
            if areWhole.1, otherScale != 0 { otherState = Self.wholeState(otherState, otherMantissa, Int(otherScale)) }
            let order =
                scale == otherScale
                ? Self.order(mantissa, otherMantissa)
                : Self.order(mantissa, Int(scale), otherMantissa, Int(otherScale))
            target[row] = state | otherState == 0 ? orders.verdict(order) : 2
            unreadable[row] |= (state | otherState) &>> 1
        }
    }

    @inline(__always)
    static func order(_ left: Int64, _ right: Int64) -> Int {
        (left > right ? 1 : 0) &- (left < right ? 1 : 0)
    }

    @inline(never)
    private static func order(_ left: Int64, _ scale: Int, _ right: Int64, _ otherScale: Int) -> Int {
        // 19 digits and 18 more fit.
        let larger = max(scale, otherScale)
        let one = Int128(left) &* RuleNumber.powerOfTen(larger - scale)
        let other = Int128(right) &* RuleNumber.powerOfTen(larger - otherScale)
        return one < other ? -1 : one == other ? 0 : 1
    }

    func dateWithin(_ source: Int, _ range: ClosedRange<Int64>, _ isDenied: Bool, _ register: Int) {
        let (low, high) = (Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
        let (days, states) = (dates[source].days + first, dates[source].states + first)
        let (target, unreadable) = (truth(register), unreadable)
        let (inside, outside): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        for row in 0..<count {
            let verdict = days[row] >= low && days[row] <= high ? inside : outside
            target[row] = states[row] == 0 ? verdict : 2
            unreadable[row] |= states[row] &>> 1
        }
    }

    func datesCompared(_ orders: RuleOrders, _ one: Int, _ other: Int, _ register: Int) {
        let (left, right) = (dates[one].days + first, dates[other].days + first)
        let (leftStates, rightStates) = (dates[one].states + first, dates[other].states + first)
        let (target, unreadable) = (truth(register), unreadable)
        for row in 0..<count {
            let state = leftStates[row] | rightStates[row]
            let order = (left[row] > right[row] ? 1 : 0) &- (left[row] < right[row] ? 1 : 0)
            target[row] = state == 0 ? orders.verdict(order) : 2
            unreadable[row] |= state &>> 1
        }
    }

    func momentWithin(_ source: Int, _ range: ClosedRange<Int64>, _ isDenied: Bool, _ register: Int) {
        let (low, high) = (range.lowerBound, range.upperBound)
        let (moments, states) = (timestamps[source].microseconds + first, timestamps[source].states + first)
        let (target, unreadable) = (truth(register), unreadable)
        let (inside, outside): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        for row in 0..<count {
            let verdict = moments[row] >= low && moments[row] <= high ? inside : outside
            target[row] = states[row] == 0 ? verdict : 2
            unreadable[row] |= states[row] &>> 1
        }
    }

    func momentsCompared(_ orders: RuleOrders, _ one: Int, _ other: Int, _ register: Int) {
        let (left, right) = (timestamps[one].microseconds + first, timestamps[other].microseconds + first)
        let (leftStates, rightStates) = (timestamps[one].states + first, timestamps[other].states + first)
        let (target, unreadable) = (truth(register), unreadable)
        for row in 0..<count {
            let state = leftStates[row] | rightStates[row]
            target[row] = state == 0 ? orders.verdict(Self.order(left[row], right[row])) : 2
            unreadable[row] |= state &>> 1
        }
    }

    func textIs(_ source: Int, _ constant: ConstantText, _ isDenied: Bool, _ register: Int) {
        let slices = texts[source]
        let (starts, lengths, target) = (slices.starts + first, slices.lengths + first, truth(register))
        let place = UnsafePointer(constants) + constant.offset
        let (equal, different): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        let (mask, word) = (ByteWords.mask(constant.length), ByteWords.load(place))
        for row in 0..<count {
            let length = Int(lengths[row])
            let value = slices.bytes + Int(starts[row])
            var isEqual = length == constant.length && (ByteWords.load(value) ^ word) & mask == 0
            if isEqual, length > 8 { isEqual = RuleText.areEqual(value + 8, place + 8, length - 8) }
            target[row] = length == 0 ? 2 : isEqual ? equal : different
        }
    }

    func textsEqual(_ one: Int, _ other: Int, _ isDenied: Bool, _ register: Int) {
        let (left, right, first, target) = (texts[one], texts[other], first, truth(register))
        let (equal, different): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        for row in 0..<count {
            let (length, otherLength) = (Int(left.lengths[first + row]), Int(right.lengths[first + row]))
            let (value, otherValue) = (
                left.bytes + Int(left.starts[first + row]), right.bytes + Int(right.starts[first + row])
            )
            let isEqual = length == otherLength && RuleText.areEqual(value, otherValue, length)
            target[row] = length == 0 || otherLength == 0 ? 2 : isEqual ? equal : different
        }
    }

    func prefixIs(_ source: Int, _ characters: Int, _ other: Int, _ isDenied: Bool, _ register: Int) {
        let (left, right, first, target) = (texts[source], texts[other], first, truth(register))
        let (equal, different): (UInt8, UInt8) = isDenied ? (1, 0) : (0, 1)
        // Up to eight ASCII characters are as many bytes.
        let ascii = characters <= 8 ? ByteWords.mask(characters) & ByteWords.highBits : 0
        for row in 0..<count {
            var length = Int(left.lengths[first + row])
            let otherLength = Int(right.lengths[first + row])
            let (value, otherValue) = (
                left.bytes + Int(left.starts[first + row]), right.bytes + Int(right.starts[first + row])
            )
            let isMissing = length == 0 || otherLength == 0
            if length > characters {
                length =
                    ascii != 0 && ByteWords.load(value) & ascii == 0
                    ? characters : RuleText.prefix(value, length, characters)
            }
            let isEqual = length == otherLength && RuleText.areEqual(value, otherValue, length)
            target[row] = isMissing ? 2 : isEqual ? equal : different
        }
    }

    func columnMatches(_ source: Int, _ pattern: BytePattern, _ register: Int) {
        let slices = texts[source]
        let strip = ColumnSlices(
            bytes: slices.bytes, starts: slices.starts + first, lengths: slices.lengths + first, count: count)
        pattern.judge(strip, truth(register))
    }

    func columnIsMissing(_ source: Int, _ register: Int) {
        let (lengths, target) = (texts[source].lengths + first, truth(register))
        for row in 0..<count { target[row] = lengths[row] == 0 ? 0 : 1 }
    }

    func flag(_ source: Int, _ register: Int) {
        let (slices, target, unreadable) = (texts[source], truth(register), unreadable)
        for row in 0..<count {
            let value = slices.value(first + row)
            guard !value.isEmpty, let start = value.baseAddress else {
                target[row] = 2
                continue
            }
            switch Flag.read(start, value.count) {
            case true?: target[row] = 0
            case false?: target[row] = 1
            case nil:
                target[row] = 2
                unreadable[row] = 1
            }
        }
    }
}
