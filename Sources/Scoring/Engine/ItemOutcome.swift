// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Whether something has a value.
enum Standing: Sendable {
    /// It has a value.
    case present
    /// It leaves its parent's denominator.
    case excluded
    /// It has none, and neither has anything above it.
    case undefined
}

/// What an item comes to with an answer, or in a state without one. Made once for each option and state of a plan and
/// shared by all evidences that have it.
final class ItemResult: Sendable {
    let standing: Standing
    /// Whether an answer may still come.
    let isOpen: Bool
    /// Whether the item is settled without a value (not applicable, exempt) and left out.
    let isSettledOut: Bool
    /// As it stands.
    let actual: Figures
    /// If what is open were answered at its worst and at its best; as it stands when nothing is open.
    let worst: Figures
    let best: Figures
    /// What coverage and requirements ask.
    let traits: SlotTraits
    /// What a scorecard says of the answer, save who gave it.
    let facts: AnswerFacts
    /// As a scorecard shows the node, by what stands behind the answer.
    private let shown: [NodeFigures]
    /// Its position among the results of a plan; −1 for one made for an evidence.
    let position: Int32

    init(
        _ facts: AnswerFacts, standing: Standing, isOpen: Bool, isSettledOut: Bool, range: ValueRange, ratio: Rational,
        worst: Rational, best: Rational, lost: Rational = 0, position: Int = -1
    ) {
        self.position = Int32(truncatingIfNeeded: position)
        self.facts = facts
        self.standing = standing
        self.isOpen = isOpen
        self.isSettledOut = isSettledOut
        let known: SlotTraits = isOpen ? [.open, .selectable] : isSettledOut ? [] : .selectable
        traits = facts.state == .answered ? known.union(.answered) : known
        actual = Figures(ratio, of: range)
        self.worst = worst == ratio ? actual : Figures(worst, of: range)
        self.best = best == ratio ? actual : Figures(best, of: range)
        let isPresent = standing == .present
        let ends = isOpen ? [self.worst.value, self.best.value] : []
        let values = (isPresent ? [actual.value] : []) + ends
        let change = -(lost * range.span)
        let (value, ratio) = (actual.value, actual.ratio)
        shown = (0..<(facts.state == .answered && !isOpen ? 4 : 1)).map { backing in
            NodeFigures(
                range: range, value: isPresent ? value : nil, published: isPresent ? value : nil,
                ratio: isPresent ? ratio : nil, bounds: ScoredNode.Bounds(low: values.min(), high: values.max()),
                base: isPresent ? value - change : 0,
                adjustments: lost.isZero ? [] : [Adjustment(kind: .evidence, change: change, title: nil)],
                coverage: Coverage(
                    facts.state, isOpen: isOpen, isSettledOut: isSettledOut, isDocumented: backing & 1 != 0,
                    isVerified: backing & 2 != 0),
                level: nil, answer: facts)
        }
    }

    /// The result of an answer with a ratio, of which some may be lost for want of evidence.
    convenience init(answered ratio: Rational, of range: ValueRange, lost: Rational = 0, position: Int = -1) {
        let left = ratio - lost
        self.init(
            AnswerFacts(.answered, points: range.value(at: ratio)), standing: .present, isOpen: false,
            isSettledOut: false, range: range, ratio: left, worst: left,
            best: left, lost: lost, position: position)
    }

    /// The result of a state without a value, as its policy says.
    /// - Parameter reachable: the ratios that some answer gives.
    convenience init(
        _ state: AnswerState, policy: StatePolicy, target: Rational?, range: ValueRange, reachable: ValueRange,
        position: Int = -1
    ) {
        let (standing, ratio): (Standing, Rational) =
            switch policy {
            case .exclude: (.excluded, 0)
            case .zero: (.present, 0)
            case .full: (.present, 1)
            case .target: (.present, target ?? 0)
            case .value(let ratio): (.present, ratio)
            case .undefined: (.undefined, 0)
            }
        let isOpen = state.isOpen
        self.init(
            AnswerFacts(state, policy: policy), standing: standing, isOpen: isOpen,
            isSettledOut: !isOpen && standing == .excluded, range: range,
            ratio: ratio, worst: isOpen ? reachable.low : ratio, best: isOpen ? reachable.high : ratio,
            position: position)
    }

    /// As a scorecard shows it, with or without documents and a verified answer.
    func figures(isDocumented: Bool, isVerified: Bool) -> NodeFigures {
        shown.count == 1 ? shown[0] : shown[(isDocumented ? 1 : 0) + (isVerified ? 2 : 0)]
    }

    /// The ratio in a world.
    func ratio(in world: World) -> Rational {
        switch world {
        case .actual: actual.ratio
        case .worst: worst.ratio
        case .best: best.ratio
        }
    }

    /// The figures in a world.
    func figures(in world: World) -> Figures {
        switch world {
        case .actual: actual
        case .worst: worst
        case .best: best
        }
    }
}

/// What the answers to one item come to, before anything is combined.
struct ItemOutcome: Sendable {
    let result: ItemResult
    let responses: [Response]
    /// The position of the response that counts.
    let picked: Int?
    /// What few answers have.
    var rarities: AnswerRarities?
    /// Documents behind the answer that counts.
    let documents: Int
    /// Whether the answer that counts was verified.
    let isVerified: Bool

    init(
        _ result: ItemResult, responses: [Response] = [], picked: Int? = nil, rarities: AnswerRarities? = nil,
        documents: Int = 0, isVerified: Bool = false
    ) {
        self.result = result
        self.responses = responses
        self.picked = picked
        self.rarities = rarities
        self.documents = documents
        self.isVerified = isVerified
    }

    /// What a scorecard shows of the answers.
    var standingDetail: AnswerStanding {
        AnswerStanding(result.facts, responses: responses, picked: picked, rarities: rarities)
    }
    /// What is known whatever the world.
    var traits: SlotTraits {
        var traits = result.traits
        if documents > 0 { traits.insert(.documented) }
        if isVerified { traits.insert(.verified) }
        if rarities != nil { traits.insert(.remarkable) }
        return traits
    }

    var standing: Standing { result.standing }
    var ratio: Rational { result.actual.ratio }
    var worst: Rational { result.worst.ratio }
    var best: Rational { result.best.ratio }
    var isOpen: Bool { result.isOpen }
    var isSettledOut: Bool { result.isSettledOut }
    /// As a scorecard shows it.
    var figures: NodeFigures { result.figures(isDocumented: documents > 0, isVerified: isVerified) }
}
