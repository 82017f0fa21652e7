// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Conditions on registers. 0 is true, 1 false, 2 neither.

extension RuleMemory {
    func joinTruths(_ step: RuleStep) {
        switch step {
        case .not(let register):
            let target = truth(register)
            for row in 0..<count { target[row] = target[row] < 2 ? target[row] ^ 1 : 2 }
        case .and(let register, let other):
            let (target, second) = (truth(register), truth(other))
            for row in 0..<count {
                let (one, two) = (target[row], second[row])
                target[row] = one == 1 || two == 1 ? 1 : max(one, two)
            }
        case .or(let register, let other):
            let (target, second) = (truth(register), truth(other))
            for row in 0..<count {
                let (one, two) = (target[row], second[row])
                target[row] = one == 0 || two == 0 ? 0 : max(one, two)
            }
        case .truthsEqual(let register, let other, let isDenied):
            let (target, second) = (truth(register), truth(other))
            let denied: UInt8 = isDenied ? 1 : 0
            for row in 0..<count {
                let (one, two) = (target[row], second[row])
                target[row] = max(one, two) == 2 ? 2 : one ^ two ^ denied
            }
        case .truthOr(let register, let other):
            let (target, second) = (truth(register), truth(other))
            for row in 0..<count { target[row] = target[row] < 2 ? target[row] : second[row] }
        case .truthIsMissing(let register):
            let target = truth(register)
            for row in 0..<count { target[row] = target[row] == 2 ? 0 : 1 }
        default: break
        }
    }

    func testRegisters(_ step: RuleStep) {
        switch step {
        case .registersCompared(let kind, let orders, let register, let other):
            compareRegisters(kind, orders, register, other)
        case .registerIsMissing(let kind, let register):
            let target = truth(register)
            switch kind {
            case .number:
                let gaps = number(register).gaps
                for row in 0..<count { target[row] = gaps[row] ^ 1 }
            case .instant:
                let gaps = instant(register).gaps
                for row in 0..<count { target[row] = gaps[row] ^ 1 }
            case .text:
                let lengths = text(register).lengths
                for row in 0..<count { target[row] = lengths[row] == 0 ? 0 : 1 }
            }
        case .numberIsIn(let register, let numbers):
            let (target, (values, gaps)) = (truth(register), number(register))
            for row in 0..<count {
                target[row] =
                    gaps[row] != 0
                    ? 2 : Self.contains(numbers.count) { RuleNumber.order(numbers[$0], values[row]) } ? 0 : 1
            }
        case .instantIsIn(let register, let instants):
            let (target, (values, gaps)) = (truth(register), instant(register))
            for row in 0..<count {
                target[row] =
                    gaps[row] != 0 ? 2 : Self.contains(instants.count) { Self.order(instants[$0], values[row]) } ? 0 : 1
            }
        case .textIsIn(let register, let list):
            let (target, (places, lengths)) = (truth(register), text(register))
            let constants = UnsafePointer(constants)
            for row in 0..<count {
                let (place, length) = (places[row], lengths[row])
                let isFound = Self.contains(list.count) { index in
                    RuleText.order(constants + list[index].offset, list[index].length, place, length)
                }
                target[row] = length == 0 ? 2 : isFound ? 0 : 1
            }
        case .textMatches(let register, let pattern):
            let (target, (places, lengths)) = (truth(register), text(register))
            pattern.withMatcher { matcher in
                for row in 0..<count {
                    let length = lengths[row]
                    target[row] = length == 0 ? 2 : matcher.accepts(places[row], length) ? 0 : 1
                }
            }
        default: break
        }
    }

    private func compareRegisters(_ kind: RuleKind, _ orders: RuleOrders, _ register: Int, _ other: Int) {
        let target = truth(register)
        switch kind {
        case .number:
            let ((values, gaps), (others, otherGaps)) = (number(register), number(other))
            for row in 0..<count {
                let verdict = orders.verdict(RuleNumber.order(values[row], others[row]))
                target[row] = gaps[row] | otherGaps[row] == 0 ? verdict : 2
            }
        case .instant:
            let ((values, gaps), (others, otherGaps)) = (instant(register), instant(other))
            for row in 0..<count {
                let verdict = orders.verdict(Self.order(values[row], others[row]))
                target[row] = gaps[row] | otherGaps[row] == 0 ? verdict : 2
            }
        case .text:
            let ((places, lengths), (others, otherLengths)) = (text(register), text(other))
            for row in 0..<count {
                let order = RuleText.order(places[row], lengths[row], others[row], otherLengths[row])
                target[row] = lengths[row] == 0 || otherLengths[row] == 0 ? 2 : orders.verdict(order)
            }
        }
    }

    /// Searches a sorted list; `order` gives the order of one of its items and the value.
    @inline(__always)
    private static func contains(_ count: Int, _ order: (Int) -> Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            let order = order(middle)
            if order == 0 { return true }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
