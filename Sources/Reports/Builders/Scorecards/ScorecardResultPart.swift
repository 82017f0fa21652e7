// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The numbers of a scorecard, its ladder of levels, and its domains around a centre.
struct ScorecardResultPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }
    /// More blockers of one step than these are counted.
    private static let mostBlockers = 4
    /// With fewer axes nothing can be seen in a radar.
    private static let leastAxes = 3
    /// With more axes their names do not fit around it.
    private static let mostAxes = 16

    var section: ReportSection {
        var blocks: [ReportBlock] = [.figures(ScorecardSummary(parts).figures)]
        for cap in card.level?.caps ?? [] {
            let text = phrases.say("Bị giữ lại vì: ", "Held down by: ") + phrases.text(cap.title)
            blocks.append(.notice(ReportNotice([.text(text)], tone: .bad)))
        }
        if let possible = ResultSection(context: context).possible(context.levelNames(0)) {
            blocks.append(.paragraph([.text(possible)]))
        }
        if let ladder { blocks.append(.chart(ladder)) }
        if let radar { blocks.append(.chart(radar)) }
        return ReportSection(id: parts.scope.id("result"), title: phrases.result, blocks: blocks)
    }

    // MARK: Ladder

    private var ladder: ReportChart? {
        guard let level = card.level, level.levels.count > 1, card.root.value != nil else { return nil }
        let names = context.levelNames(0)
        let steps = level.ids.enumerated().map { position, id in
            ReportChart.Step(
                label: names.full(id), state: state(position, id, level),
                progress: id == level.next ? level.progress : nil,
                blockers: position > level.position ? blockers(id, level) : [])
        }
        var summary = names.full(level.reached)
        if let next = level.next, let progress = level.progress {
            let share = phrases.numbers.percent(progress, digits: 0)
            summary += phrases.say(
                "; đã đi được \(share) tới \(names.short(next))", "; \(share) of the way to \(names.short(next))")
        }
        return ReportChart(
            id: parts.scope.id("ladder"),
            title: phrases.say("Bậc thang và những gì còn vướng", "The ladder, and what blocks each step"),
            summary: summary + ".", drawing: .ladder(steps))
    }

    private func state(_ position: Int, _ id: String, _ level: LevelStanding) -> ReportChart.Step.State {
        if position == level.position { return .here }
        if position < level.position { return .reached }
        return id == level.next ? .next : .ahead
    }

    private func blockers(_ id: String, _ level: LevelStanding) -> [String] {
        let lines: [RequirementLine]
        if id == level.next {
            lines = parts.survey.lines.filter { !$0.isMet }
        } else {
            let result = level.levels.first { $0.id == id }
            lines = result.map { RequirementWriter(context).lines($0, of: 0).filter { !$0.isMet } } ?? []
        }
        let rest = lines.count - Self.mostBlockers
        return lines.prefix(Self.mostBlockers).map(\.whole)
            + (rest > 0 ? [phrases.andMore(rest, vi: "yêu cầu", en: "requirement")] : [])
    }

    // MARK: Radar

    private var radar: ReportChart? {
        let domains = context.domains
        guard domains.count >= Self.leastAxes, domains.count <= Self.mostAxes,
            domains.contains(where: { card.nodes[$0].ratio != nil })
        else { return nil }
        let levels = sharedLevels(domains)
        let axes = domains.map { levels.isEmpty ? shareAxis($0) : levelAxis($0, levels) }
        let rings =
            levels.isEmpty
            ? (1...5).map { phrases.numbers.percent(Rational($0, over: 5) ?? 1, digits: 0) } : levels
        return ReportChart(
            id: parts.scope.id("radar"),
            title: levels.isEmpty
                ? phrases.say("Các lĩnh vực", "The domains")
                : phrases.say("Các lĩnh vực theo ", "The domains by ") + context.levelNames(domains[0]).noun,
            summary: RadarSummary(parts).text(axes, target: targetName),
            drawing: .radar(ReportChart.Radar(axes: axes, rings: rings)))
    }

    /// The ids of the levels of all domains, where these are the same numbers.
    private func sharedLevels(_ domains: [Int]) -> [String] {
        guard let first = card.nodes[domains[0]].level, LevelNames(first, phrases).isNumbered,
            domains.allSatisfy({ card.nodes[$0].level?.ids == first.ids })
        else { return [] }
        return first.ids
    }

    private var targetName: String {
        guard let next = parts.survey.level else { return phrases.say("của bộ tiêu chí", "that of the rubric") }
        return context.levelNames(0).short(next)
    }

    private func levelAxis(_ position: Int, _ levels: [String]) -> ReportChart.Radar.Axis {
        let node = card.nodes[position]
        func share(_ id: String?) -> Rational? {
            id.flatMap { levels.firstIndex(of: $0) }.flatMap { Rational($0 + 1, over: levels.count) }
        }
        let block = parts.survey.block(of: position)
        let next = parts.survey.level.flatMap { levels.firstIndex(of: $0) }
        let isThere = next.map { (node.level?.position ?? -1) >= $0 } ?? false
        let reached = node.level?.reached
        return ReportChart.Radar.Axis(
            label: context.name(position), value: node.value == nil ? nil : share(reached) ?? 0,
            target: share(block?.wanted ?? (isThere ? parts.survey.level : nil)),
            previous: previous(node).flatMap { $0.value == nil ? nil : share($0.level?.reached) ?? 0 },
            text: reached ?? "–")
    }

    private func shareAxis(_ position: Int) -> ReportChart.Radar.Axis {
        let node = card.nodes[position]
        let source = context.source(position)
        let profile = card.profile.flatMap { context.rubric?.profile($0.id) }
        let target = (profile?.targets[node.id] ?? source?.target).flatMap { node.range.ratio(of: $0) }
        return ReportChart.Radar.Axis(
            label: context.name(position), value: node.ratio, target: target, previous: previous(node)?.ratio,
            text: node.ratio.map { phrases.numbers.percent($0, digits: 1) } ?? "–")
    }

    private func previous(_ node: ScoredNode) -> ScoredNode? { parts.previous?.node(node.reference) }
}
