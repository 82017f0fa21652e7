// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Says requirements in plain words: from what stands in the scorecard and, where it is at hand, from the rubric.
struct RequirementWriter {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }

    init(_ context: ScorecardContext) { self.context = context }

    /// The requirements of one level of a node.
    func lines(_ result: LevelResult, of owner: Int) -> [RequirementLine] {
        pairs(result, of: owner).map { line($0.standing, $0.requirement, owner: owner, level: result.id) }
    }

    /// The requirements of a level, each with its wording in the rubric where that is at hand.
    func pairs(_ result: LevelResult, of owner: Int) -> [(standing: RequirementStanding, requirement: Requirement?)] {
        let written = context.source(owner)?.levels?.levels.first { $0.id == result.id }?.requires ?? []
        return pair(result.requirements, written)
    }

    func pair(
        _ standings: [RequirementStanding], _ written: [Requirement]
    ) -> [(standing: RequirementStanding, requirement: Requirement?)] {
        standings.enumerated().map { index, standing in
            (standing, written.count == standings.count ? written[index] : nil)
        }
    }

    /// A cap that holds a level down, with what must hold for it to go.
    func line(_ cap: CapStanding, of owner: Int) -> RequirementLine {
        let held = line(cap.requirement, written(cap, of: owner), owner: owner, level: "")
        return RequirementLine(isMet: false, isPassed: false, text: phrases.text(cap.title), failing: [], parts: [held])
    }

    /// The wording of a cap's requirement in the rubric.
    func written(_ cap: CapStanding, of owner: Int) -> Requirement? {
        context.source(owner)?.caps.first { $0.title == cap.title }?.unless
    }

    /// One requirement. `level` is the level that requires it.
    func line(_ standing: RequirementStanding, _ requirement: Requirement?, owner: Int, level: String)
        -> RequirementLine
    {
        let written = parts(requirement)
        let parts = pair(standing.parts, written).map { line($0.standing, $0.requirement, owner: owner, level: level) }
        return RequirementLine(
            isMet: standing.isMet, isPassed: standing.progress >= 1, text: text(standing, requirement, owner, level),
            failing: standing.failing, parts: parts)
    }

    private func parts(_ requirement: Requirement?) -> [Requirement] {
        switch requirement?.condition {
        case .all(let parts)?, .any(let parts)?: parts
        case .not(let part)?: [part]
        default: []
        }
    }

    // MARK: Sentences

    private func text(
        _ standing: RequirementStanding, _ requirement: Requirement?, _ owner: Int, _ level: String
    ) -> String {
        if let title = standing.title { return phrases.text(title) + (found(standing, owner).map { ": " + $0 } ?? "") }
        let text =
            switch standing.kind {
            case .share, .count: selection(standing, requirement, owner, level)
            case .all: phrases.say("Đủ mọi điều sau", "All of the following")
            case .any: phrases.say("Ít nhất một trong các điều sau", "At least one of the following")
            case .not: phrases.say("Không xảy ra điều sau", "Not the following")
            case .score, .ratio, .level, .coverage, .evidence, .state: single(standing, requirement, owner)
            }
        return text + (found(standing, owner).map { ": " + $0 } ?? "")
    }

    /// What was found, after the colon.
    private func found(_ standing: RequirementStanding, _ owner: Int) -> String? {
        if standing.isEmptySelection {
            return standing.isMet
                ? phrases.say("không có mục nào phải xét", "nothing to look at, which is allowed")
                : phrases.say("không có mục nào để xét", "nothing to look at")
        }
        let soFar = standing.isMet ? "" : phrases.say("mới ", "")
        let still = standing.isMet || !phrases.isEnglish ? "" : " so far"
        switch standing.kind {
        case .share, .evidence, .count:
            guard let passing = standing.passing, let selected = standing.selected else { return nil }
            let counted = phrases.say(
                "\(phrases.count(passing))/\(phrases.count(selected))",
                "\(phrases.count(passing)) of \(phrases.count(selected))")
            guard standing.kind == .share, !isEvery(standing.wanted), let actual = standing.actual else {
                return soFar + counted + still
            }
            return soFar + percent(actual, standing.wanted) + " (" + counted + ")" + still
        case .coverage, .ratio:
            guard let actual = standing.actual else { return noValue }
            return soFar + percent(actual, standing.wanted) + still
        case .score:
            guard let actual = standing.actual else { return noValue }
            return phrases.say("hiện ", "now ") + score(actual, standing, owner)
        case .level:
            let names = standing.node.flatMap(context.position).map(context.levelNames)
            guard let reached = standing.actualLevel, let names else {
                return phrases.say("chưa đạt", "not reached")
            }
            return phrases.say("hiện là ", "now ") + names.short(reached)
        case .state:
            if standing.isMet { return nil }
            let state = standing.node.flatMap(context.position).flatMap { context.card.nodes[$0].answer?.state }
            return state.map { phrases.say("hiện ", "now ") + phrases.state($0) } ?? phrases.say("chưa đúng", "not so")
        case .all, .any, .not: return nil
        }
    }

    private var noValue: String { phrases.say("chưa có giá trị", "no value yet") }

    private func percent(_ value: Rational, _ wanted: NumberInterval?) -> String {
        phrases.found(value, besides: wanted) { phrases.numbers.percent($0, digits: $1) }
    }

    private func score(_ value: Rational, _ standing: RequirementStanding, _ owner: Int) -> String {
        let range = standing.node.flatMap(context.position).map { context.card.nodes[$0].range }
        return phrases.found(value, besides: standing.wanted) { value, digits in
            range == .unit
                ? phrases.numbers.percent(value, digits: digits)
                : phrases.numbers.number(value, digits: digits, padded: false)
        }
    }

    func isEvery(_ wanted: NumberInterval?) -> Bool {
        wanted?.upper == nil && wanted?.lower?.value == 1 && wanted?.lower?.isIncluded == true
    }

    // MARK: One node

    private func single(_ standing: RequirementStanding, _ requirement: Requirement?, _ owner: Int) -> String {
        let node = standing.node
        let position = node.flatMap(context.position)
        let isOwn = node == nil || position == owner
        let name = node.map { "“" + context.fullName($0) + "”" } ?? ""
        let interval = standing.wanted ?? NumberInterval(lower: nil, upper: nil)
        switch standing.kind {
        case .score:
            let range = position.map { context.card.nodes[$0].range }
            let wanted = phrases.interval(interval) { range == .unit ? phrases.share($0) : phrases.plain($0) }
            return isOwn
                ? phrases.say("Điểm \(wanted)", "Score \(wanted)")
                : phrases.say("\(name): điểm \(wanted)", "\(name): score \(wanted)")
        case .ratio:
            let wanted = phrases.interval(interval, phrases.share)
            return isOwn
                ? phrases.say("Đạt \(wanted) số điểm tối đa", "Reaches \(wanted) of full marks")
                : phrases.say("\(name) đạt \(wanted) số điểm tối đa", "\(name) reaches \(wanted) of full marks")
        case .coverage:
            let wanted = phrases.interval(interval, phrases.share)
            return isOwn
                ? phrases.say("Đã trả lời \(wanted) bộ tiêu chí", capitalized(wanted) + " of what is asked is answered")
                : phrases.say("Đã trả lời \(wanted) của \(name)", capitalized(wanted) + " of \(name) is answered")
        case .level:
            let wanted = standing.wantedLevel.map { id in
                position.map { context.levelNames($0).short(id) } ?? phrases.line(id)
            }
            return phrases.say("\(name) đạt \(wanted ?? "")", "\(name) reaches \(wanted ?? "")")
        case .evidence:
            let backing = demand(requirement)
            return isOwn
                ? phrases.say("Mọi câu trả lời có \(backing)", "Every answer is backed by \(backing)")
                : phrases.say(
                    "Mọi câu trả lời trong \(name) có \(backing)", "Every answer in \(name) is backed by \(backing)")
        case .state:
            guard case .state(_, let states)? = requirement?.condition else {
                return phrases.say("\(name) ở đúng trạng thái được yêu cầu", "\(name) is in a state that is allowed")
            }
            let words = phrases.list(states.map(phrases.state), or: true)
            return phrases.say("\(name) ở trạng thái “\(words)”", "\(name) is in the state “\(words)”")
        case .share, .count, .all, .any, .not: return ""
        }
    }

    private func demand(_ requirement: Requirement?) -> String {
        guard case .evidence(_, let demand)? = requirement?.condition else {
            return phrases.say("minh chứng", "evidence")
        }
        return backing(demand)
    }

    func backing(_ demand: EvidenceDemand) -> String {
        let pieces = phrases.evidence(demand.kind, demand.minimum)
        let age = demand.maximumAge.map { phrases.say(" không cũ quá ", " no older than ") + phrases.period($0) } ?? ""
        return pieces + age + (demand.verified ? phrases.say(" và đã thẩm định", " and verified") : "")
    }

    // MARK: Selections

    private func selection(
        _ standing: RequirementStanding, _ requirement: Requirement?, _ owner: Int, _ level: String
    ) -> String {
        let test = requirement?.condition.selectionTest
        let words = SelectionWords(context: context, owner: owner)
        let things = test.map { words.things($0.selection) } ?? words.things(failing: standing.failing)
        let each = test.map { words.each($0) } ?? words.upToRequirement(of: level)
        let interval = standing.wanted ?? NumberInterval(lower: nil, upper: nil)
        if standing.kind == .share, isEvery(standing.wanted) {
            return phrases.say("Mọi \(things.vi) \(each.vi)", "Every \(things.en) is \(each.en)")
        }
        let amount = phrases.interval(interval, standing.kind == .share ? phrases.share : phrases.plain)
        let isOne = standing.kind == .count && interval.lower?.value == 1
        return phrases.say(
            capitalized(amount) + " \(things.vi) \(each.vi)",
            capitalized(amount) + (standing.kind == .share ? " of the" : "")
                + " \(isOne ? things.en : things.many) \(isOne ? "is" : "are") \(each.en)")
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Requirement.Condition {
    /// The test over a selection, for `share` and `count`.
    var selectionTest: SelectionTest? {
        switch self {
        case .share(let test), .count(let test): test
        default: nil
        }
    }
}
