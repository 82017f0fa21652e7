// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Scoring

extension RankCommand {
    /// What the words of a call come to.
    struct Call {
        var day: CalendarDate?
        var minimumCoverage: Rational?
        var period: ReportingPeriod?
        var previousPeriod: ReportingPeriod?
    }

    /// Refuses what is wrong whatever the files say.
    func checkedCall() throws(Failure) -> Call {
        var attempts = Attempts()
        var call = Call()
        call.day = attempts.attempt { () throws(Failure) in try CalendarDate.asOf(asOf) } ?? nil
        call.minimumCoverage = minCoverage.flatMap { word in
            attempts.attempt { () throws(Failure) in try Rational(share: word, of: "--min-coverage") }
        }
        call.period = period.flatMap { word in
            attempts.attempt { () throws(Failure) in try ReportingPeriod(word, of: "--period") }
        }
        call.previousPeriod = previousPeriod.flatMap { word in
            attempts.attempt { () throws(Failure) in try ReportingPeriod(word, of: "--previous-period") }
        }
        try attempts.finish()
        let words = [programme, indicator, part, period, previousPeriod].compactMap(\.self) + figures
        if words.isEmpty {
            guard !results.isEmpty else { throw Failure(.wrongInput, .nothingToRank, help: .rankSources) }
        } else {
            guard results.isEmpty, previous.isEmpty else { throw Failure(.wrongInput, .twoRankSources) }
            guard !figures.isEmpty, programme != nil, indicator != nil, period != nil else {
                throw Failure(.wrongInput, .incompleteRankSource)
            }
            guard call.day != nil else { throw Failure(.wrongInput, .rankDayMissing, help: .asOfExample) }
            if by == .level { throw Failure(.wrongInput, .excluding("--by level", "--figures")) }
        }
        return call
    }

    /// The settings that both sources share.
    private func ranking(_ matter: RankingResult.Matter, _ call: Call, _ tree: BodyTree?) -> Ranking {
        var ranking = Ranking(matter)
        ranking.order = by.order
        ranking.minimumCoverage = call.minimumCoverage
        ranking.kinds = kind.isEmpty ? nil : kind
        ranking.bodies = tree
        return ranking
    }

    // MARK: Scorecards

    func scorecardRanking(_ call: Call, _ tree: BodyTree?, _ console: Console) throws(Failure) -> RankingResult {
        var attempts = Attempts()
        let current = attempts.attempt { () throws(Failure) in try ScoredBodies(results, console) }
        let earlier = attempts.attempt { () throws(Failure) in try ScoredBodies(previous, console) }
        try attempts.finish()
        guard let current, let earlier, let rubric = try current.rubric() else {
            throw Failure(.wrongInput, .nothingToRank, help: .rankSources)
        }
        var matter = RankingResult.Matter(
            kind: .rubric, document: rubric.identity, title: rubric.title, status: rubric.status)
        matter.notice = rubric.notice
        guard let day = call.day ?? current.scores.map(\.asOf).max() else {
            throw Failure(.wrongInput, .nothingToRank, help: .rankSources)
        }
        try checkKinds(tree, current.scores + earlier.scores)
        let later = (current.scores + earlier.scores).count { $0.asOf > day }
        if later > 0 { console.note(.laterScorecards(later, after: day)) }
        return ranking(matter, call, tree).result(current.scores, asOf: day, previous: earlier.scores)
    }

    /// Refuses a kind of bodies that nobody is of.
    private func checkKinds(_ tree: BodyTree?, _ scores: [RankedScore]) throws(Failure) {
        try Choice.bodyKind.check(
            kind, among: Set(tree?.bodies.map(\.kind) ?? scores.compactMap(\.kind)).sorted())
    }

    // MARK: Figures

    func figureRanking(
        _ call: Call, _ source: ProgrammeSource, _ tree: BodyTree?, _ console: Console
    ) throws(Failure) -> RankingResult {
        let programme = try source.loaded()
        guard let id = indicator, let period = call.period, let day = call.day else {
            throw Failure(.wrongInput, .incompleteRankSource)
        }
        guard let indicator = programme.tracked.first(where: { $0.id == id }) else {
            throw Choice.trackedIndicator.unknown(id, known: programme.tracked.map(\.id))
        }
        let chosen = try chosenPart(of: indicator)
        if let tree { try checkKinds(tree, []) }
        let set = FigureSet(merging: try FigureFile.sets(figures, programme, tree, console))
        var matter = RankingResult.Matter(
            kind: .indicator, document: programme.identity, title: indicator.name.with(chosen?.name),
            status: programme.status)
        matter.indicator = indicator.id
        matter.unit = indicator.unit
        matter.period = period
        matter.previousPeriod = call.previousPeriod
        func scores(_ period: ReportingPeriod) -> [RankedScore] {
            RankedScore.scores(
                of: set, indicator: id, part: part, period: period, on: day, programme: programme.identity)
        }
        return ranking(matter, call, tree).result(
            scores(period), asOf: day, previous: call.previousPeriod.map(scores) ?? [],
            previousAsOf: call.previousPeriod?.end)
    }

    /// The part that is ranked by. Refuses one that the indicator does not have, and none of an indicator with parts.
    private func chosenPart(of indicator: Indicator) throws(Failure) -> IndicatorTarget.Part? {
        var parts: [IndicatorTarget.Part] = []
        for phase in indicator.targets.keys.sorted() {
            guard case .parts(let own) = indicator.targets[phase]?.requirement else { continue }
            parts += own.filter { part in !parts.contains { $0.id == part.id } }
        }
        guard let part else {
            if parts.isEmpty { return nil }
            throw Failure(.wrongInput, .partMissing(indicator.id, parts.map(\.id)))
        }
        guard let chosen = parts.first(where: { $0.id == part }) else {
            throw Choice.indicatorPart.unknown(part, known: parts.map(\.id))
        }
        return chosen
    }
}

extension LocalizedText {
    /// The name of an indicator after that of its part, since long titles are cut at the end.
    fileprivate func with(_ part: LocalizedText?) -> LocalizedText {
        guard let part else { return self }
        func joined(_ language: Language) -> String { "\(part.text(in: language)) – \(text(in: language))" }
        return LocalizedText(vi: joined(.vietnamese), en: joined(.english))
    }
}
