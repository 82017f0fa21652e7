// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Numbers. What cannot be calculated exactly in 128 bits counts as unreadable; division by 0 is missing.

extension RuleMemory {
    func makeNumbers(_ step: RuleStep) {
        switch step {
        case .number(let value, let register):
            let (values, gaps) = number(register)
            values.update(repeating: value, count: count)
            gaps.update(repeating: 0, count: count)
        case .numberOfColumn(let source, let isWhole, let register): readNumbers(source, isWhole, register)
        case .calculated(let operation, let register, let other): calculate(operation, register, other)
        case .negated(let register): change(register) { $0.negated }
        case .absolute(let register): change(register) { $0.numerator < 0 ? $0.negated : $0 }
        case .rounded(let register, let places): change(register) { $0.rounded(places) }
        case .lengthOfText(let register):
            let ((places, lengths), (values, gaps)) = (text(register), number(register))
            for row in 0..<count {
                values[row] = RuleNumber(Int128(RuleText.count(places[row], lengths[row])))
                gaps[row] = lengths[row] == 0 ? 1 : 0
            }
        case .numberOfText(let register): readNumbers(ofTexts: register)
        case .datePart(let function, let register): takeDateParts(function, register)
        case .ageBetween(let register, let other): measure(register, other) { RuleCalendar.age($0, $1) }
        case .daysBetween(let register, let other): measure(register, other) { $0 &- $1 }
        case .numberOr(let register, let other):
            let ((values, gaps), (others, otherGaps)) = (number(register), number(other))
            for row in 0..<count where gaps[row] != 0 {
                values[row] = others[row]
                gaps[row] = otherGaps[row]
            }
        default: break
        }
    }

    private func readNumbers(_ source: Int, _ isWhole: Bool, _ register: Int) {
        let (vector, (values, gaps), first) = (decimals[source], number(register), first)
        for row in 0..<count {
            let (scale, mantissa) = (Int(vector.scales[first + row]), vector.mantissas[first + row])
            var state = vector.states[first + row]
            if isWhole, scale != 0 { state = Self.wholeState(state, mantissa, scale) }
            values[row] = RuleNumber(Int128(mantissa), over: scale == 0 ? 1 : RuleNumber.powerOfTen(scale))
            gaps[row] = state == 0 ? 0 : 1
            unreadable[row] |= state &>> 1
        }
    }

    private func readNumbers(ofTexts register: Int) {
        let ((places, lengths), (values, gaps)) = (text(register), number(register))
        for row in 0..<count {
            gaps[row] = 1
            guard lengths[row] > 0 else { continue }
            let reading = NumberStyle.plain.read(places[row], lengths[row])
            guard reading.state == .read else {
                unreadable[row] = 1
                continue
            }
            values[row] = RuleNumber(
                Int128(reading.mantissa), over: RuleNumber.powerOfTen(Int(reading.scale)))
            gaps[row] = 0
        }
    }

    @inline(__always)
    private func change(_ register: Int, _ operation: (RuleNumber) -> RuleNumber?) {
        let (values, gaps) = number(register)
        for row in 0..<count where gaps[row] == 0 {
            if let value = operation(values[row]) {
                values[row] = value
            } else {
                gaps[row] = 1
                unreadable[row] = 1
            }
        }
    }

    private func calculate(_ operation: RuleExpression.Arithmetic, _ register: Int, _ other: Int) {
        switch operation {
        case .plus: calculate(register, other) { $0 + $1 }
        case .minus: calculate(register, other) { $0 - $1 }
        case .times: calculate(register, other) { $0 * $1 }
        case .dividedBy:
            let ((_, gaps), (others, _)) = (number(register), number(other))
            for row in 0..<count where others[row].isZero { gaps[row] = 1 }
            calculate(register, other) { one, other in other.inverse.flatMap { one * $0 } }
        }
    }

    @inline(__always)
    private func calculate(
        _ register: Int, _ other: Int, _ operation: (RuleNumber, RuleNumber) -> RuleNumber?
    ) {
        let ((values, gaps), (others, otherGaps)) = (number(register), number(other))
        for row in 0..<count {
            gaps[row] |= otherGaps[row]
            guard gaps[row] == 0 else { continue }
            if let value = operation(values[row], others[row]) {
                values[row] = value
            } else {
                gaps[row] = 1
                unreadable[row] = 1
            }
        }
    }

    private func takeDateParts(_ function: RuleFunction, _ register: Int) {
        let ((days, dayGaps), (values, gaps)) = (instant(register), number(register))
        for row in 0..<count {
            let parts = RuleCalendar.parts(days[row])
            let part = function == .year ? parts.year : function == .month ? parts.month : parts.day
            values[row] = RuleNumber(Int128(part))
            gaps[row] = dayGaps[row]
        }
    }

    @inline(__always)
    private func measure(_ register: Int, _ other: Int, _ operation: (Int64, Int64) -> Int64) {
        let ((days, dayGaps), (others, otherGaps)) = (instant(register), instant(other))
        let (values, gaps) = number(register)
        for row in 0..<count {
            values[row] = RuleNumber(Int128(operation(days[row], others[row])))
            gaps[row] = dayGaps[row] | otherGaps[row]
        }
    }
}
