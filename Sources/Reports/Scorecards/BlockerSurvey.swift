// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Finds what keeps a body below its next level: caps and requirements that fail and, domain by domain, the items
/// behind them.
struct BlockerSurvey {
    /// One item (or group without levels) that is short of what a requirement asks.
    struct Shortfall: Hashable {
        let position: Int
        /// The numbers its ratio must reach, where the requirement says so.
        var ratio: NumberInterval?
        /// The numbers its value must reach, where the requirement says so.
        var score: NumberInterval?
        /// Whether documents are what is missing.
        var lacksEvidence = false

        /// Whether the requirement says how much.
        var asksNumber: Bool { ratio != nil || score != nil }
    }

    /// A domain that is short.
    struct Block {
        /// The domain; `nil` for what lies in none.
        let domain: Int?
        /// The level it must reach, where that is what is asked.
        var wanted: String?
        /// What is short in it, in the order of the rubric.
        var shortfalls: [Shortfall]
    }

    private let context: ScorecardContext
    private let writer: RequirementWriter
    private var found: [Int: Shortfall] = [:]
    private var wanted: [Int: String] = [:]
    private var visited: Set<String> = []

    /// The level in question, the next above the one reached.
    let level: String?
    /// The requirements of that level, failed and met.
    private(set) var lines: [RequirementLine] = []
    /// What is short, in the order of the domains.
    private(set) var blocks: [Block] = []
    private var blockOfDomain: [Int: Int] = [:]

    init(_ context: ScorecardContext) {
        self.context = context
        writer = RequirementWriter(context)
        level = context.card.level?.next
        // Where nothing counts there is no value to raise.
        guard context.card.root.value != nil, let level,
            let result = context.card.level?.levels.first(where: { $0.id == level })
        else { return }
        // A score above the band of the next level is not what blocks: a cap is.
        let caps = context.card.level?.caps ?? []
        lines = caps.map { writer.line($0, of: 0) } + writer.lines(result, of: 0).filter { $0.isMet || !$0.isPassed }
        for cap in caps { collect(cap.requirement, writer.written(cap, of: 0), owner: 0, level: level) }
        visit(0, level)
        blocks = grouped()
        for (place, block) in blocks.enumerated() {
            if let domain = block.domain { blockOfDomain[domain] = place }
        }
    }

    /// What is short in a domain; `nil` where nothing is.
    func block(of domain: Int) -> Block? { blockOfDomain[domain].map { blocks[$0] } }

    /// The items that are short.
    var items: Set<NodeReference> { Set(found.keys.map { context.card.nodes[$0].reference }) }

    private func grouped() -> [Block] {
        var blocks: [Int?: Block] = [:]
        for position in found.keys.sorted() {
            guard let shortfall = found[position] else { continue }
            let domain = context.domain(of: position)
            blocks[domain, default: Block(domain: domain, wanted: domain.flatMap { wanted[$0] }, shortfalls: [])]
                .shortfalls.append(shortfall)
        }
        return blocks.values.sorted { ($0.domain ?? -1) < ($1.domain ?? -1) }
    }

    // MARK: Following requirements down

    /// Collects what a node lacks for a level: its own failures and those of every level below.
    private mutating func visit(_ position: Int, _ level: String) {
        let node = context.card.nodes[position]
        guard visited.insert("\(position)/\(level)").inserted, let standing = node.level,
            let top = standing.ids.firstIndex(of: level)
        else { return }
        if position != 0 { wanted[position] = level }
        // Only cumulative levels need the levels below as well.
        let asked = standing.scheme == .cumulative ? Array(standing.levels[...top]) : [standing.levels[top]]
        for result in asked where !result.isMet {
            for pair in writer.pairs(result, of: position) {
                collect(pair.standing, pair.requirement, owner: position, level: result.id)
            }
        }
    }

    private mutating func collect(
        _ standing: RequirementStanding, _ requirement: Requirement?, owner: Int, level: String
    ) {
        guard !standing.isMet else { return }
        switch standing.kind {
        case .share, .count:
            let each = requirement?.condition.selectionTest?.each.condition
            for position in standing.failing.compactMap(context.position) { fail(position, each, level: level) }
        case .evidence, .state:
            for position in standing.failing.compactMap(context.position) {
                add(Shortfall(position: position, lacksEvidence: standing.kind == .evidence))
            }
        case .level:
            guard let position = standing.node.flatMap(context.position), position != owner else { return }
            visit(position, standing.wantedLevel ?? level)
        case .score, .ratio, .coverage:
            guard let position = standing.node.flatMap(context.position), position != owner else { return }
            var shortfall = Shortfall(position: position)
            if standing.kind == .ratio { shortfall.ratio = standing.wanted }
            if standing.kind == .score { shortfall.score = standing.wanted }
            add(shortfall)
        case .all, .any:
            let written: [Requirement] =
                switch requirement?.condition {
                case .all(let parts)?, .any(let parts)?: parts
                default: []
                }
            for pair in writer.pair(standing.parts, written) {
                collect(pair.standing, pair.requirement, owner: owner, level: level)
            }
        case .not: return
        }
    }

    /// One element of a selection that does not pass.
    private mutating func fail(_ position: Int, _ each: Requirement.Condition?, level: String) {
        if case .level(_, let wanted)? = each {
            visit(position, wanted)
            return
        }
        if each == nil, let own = context.card.nodes[position].level, own.ids.contains(level) {
            visit(position, level)
            return
        }
        var shortfall = Shortfall(position: position)
        switch each {
        case .ratio(nil, let interval)?: shortfall.ratio = interval
        case .score(nil, let interval)?: shortfall.score = interval
        case .evidence?: shortfall.lacksEvidence = true
        default: break
        }
        add(shortfall)
    }

    private mutating func add(_ shortfall: Shortfall) {
        guard var known = found[shortfall.position] else {
            found[shortfall.position] = shortfall
            return
        }
        // The first requirement that says how much counts: those of lower levels come first.
        known.ratio = known.ratio ?? shortfall.ratio
        known.score = known.score ?? shortfall.score
        known.lacksEvidence = known.lacksEvidence || shortfall.lacksEvidence
        found[shortfall.position] = known
    }
}
