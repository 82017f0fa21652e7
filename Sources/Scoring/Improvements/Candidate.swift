// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// An item whose answer could be better, with the answers that would be.
struct Candidate {
    /// One better answer.
    struct Move {
        let ratio: Rational
        /// Option ids, or one number.
        let words: [String]
        let title: LocalizedText?
    }

    let slot: Int
    /// The ratio it counts with now.
    let ratio: Rational
    /// Better answers, smallest step first; never empty.
    let moves: [Move]

    /// Finds all candidates of a scoring: items that are open or below their best. What is settled without a value
    /// (not applicable, exempt) is not proposed.
    static func all(in scoring: Scoring) -> [Candidate] {
        scoring.layout.slots.indices.compactMap { slot in
            guard let outcome = scoring.outcomes[slot], scoring.layout.applies[slot],
                outcome.isOpen || outcome.standingDetail.state == .answered,
                case .item(let rule) = scoring.plan.nodes[scoring.layout.slots[slot].plan].content
            else { return nil }
            // An open item that counts as full already gains nothing in the score but becomes settled.
            let floor: Rational = outcome.isOpen ? -1 : outcome.ratio
            let moves = Self.moves(rule.method, outcome.standingDetail).filter { $0.ratio > floor }
            return moves.isEmpty
                ? nil : Candidate(slot: slot, ratio: outcome.standing == .present ? outcome.ratio : 0, moves: moves)
        }
    }

    /// All answers of an item that differ in points, fewest points first.
    private static func moves(_ method: ItemMethod, _ detail: AnswerStanding) -> [Move] {
        switch method {
        case .choice(let scale):
            return distinct(
                scale.options.compactMap { option in
                    scale.range.ratio(of: option.points).map {
                        Move(ratio: $0, words: [option.id], title: option.title)
                    }
                })
        case .multi(let scale, let base, let range):
            let options = scale.options.filter { $0.points.sign > 0 }
            let sum = range.clamp(options.reduce(base) { $0 + $1.points })
            return range.ratio(of: sum).map { [Move(ratio: $0, words: options.map(\.id), title: nil)] } ?? []
        case .bands(let bands, let accepts, let range):
            return distinct(
                bands.compactMap { band in
                    guard let ratio = range.ratio(of: band.points), let number = member(of: band.interval, accepts)
                    else {
                        return nil
                    }
                    return Move(ratio: ratio, words: [number.plain], title: band.title)
                })
        case .linear(let from, let to, let accepts, let range):
            let numbers = tenths.map { from + $0 * (to - from) } + (accepts.map { [$0.low, $0.high] } ?? [])
            return distinct(
                numbers.compactMap { number in
                    method.points(of: number).flatMap(range.ratio).map {
                        Move(ratio: $0, words: [number.plain], title: nil)
                    }
                })
        case .given(let range):
            return tenths.map { Move(ratio: $0, words: [range.value(at: $0).plain], title: nil) }
        }
    }

    /// A straight line has no natural steps: tenths of its range are tried.
    private static let tenths: [Rational] = (0...10).compactMap { Rational($0, over: 10) }

    private static func distinct(_ moves: [Move]) -> [Move] {
        var result: [Move] = []
        for move in moves.sorted(by: { $0.ratio < $1.ratio }) where result.last?.ratio != move.ratio {
            result.append(move)
        }
        return result
    }

    /// A plain number inside a band: an end that belongs to it, else the middle.
    private static func member(of interval: NumberInterval, _ accepts: ValueRange?) -> Rational? {
        var candidates: [Rational] = []
        if let lower = interval.lower { candidates.append(lower.value) }
        if let upper = interval.upper { candidates.append(upper.value) }
        if let lower = interval.lower, let upper = interval.upper,
            let middle = (lower.value + upper.value).divided(by: 2)
        {
            candidates.append(middle)
        }
        // An open end needs a number beside it: half way to 1 for shares, else the next whole number.
        if let lower = interval.lower, lower.value < 1, let middle = (lower.value + 1).divided(by: 2) {
            candidates.append(middle)
        }
        if let lower = interval.lower { candidates.append(lower.value + 1) }
        if let upper = interval.upper { candidates.append(upper.value - 1) }
        if let accepts {
            candidates += [accepts.low, accepts.high]
            for end in [interval.lower?.value, interval.upper?.value].compactMap(\.self) {
                for other in [accepts.low, accepts.high] {
                    if let middle = (end + other).divided(by: 2) { candidates.append(middle) }
                }
            }
        }
        if interval.lower == nil, interval.upper == nil { candidates.append(0) }
        return candidates.first { number in
            interval.contains(number) && (accepts.map { $0.clamp(number) == number } ?? true)
        }
    }
}
