// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Indicators
internal import OpenData
internal import Scoring

// What is kept of each kind of result. The first figure is the one that a trend shows when none is named.

extension HistoryEntry {
    static func entry(of card: Scorecard, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        entry.subject = Matter(id: card.subject.id, name: card.subject.name)
        entry.documents = [card.rubric.identity]
        entry.title = card.rubric.title
        entry.profile = card.profile?.id
        entry.asOf = card.asOf
        entry.period = card.period
        entry.evidence = card.evidence
        let root = card.root
        if let level = card.level {
            var figure = HistoryFigure(HistoryMeasure.level, level.value, among: level.values)
            figure.level = .init(id: level.reached, title: level.title(of: level.reached), of: level.ids)
            entry.figures.append(figure)
        }
        let items = root.coverage.answeredItems + root.coverage.openItems
        entry.figures += [
            HistoryFigure(HistoryMeasure.value, root.published ?? root.value, in: root.range),
            HistoryFigure(HistoryMeasure.coverage, root.coverage.share, in: .unit),
            .count(HistoryMeasure.verified, root.coverage.verifiedItems, of: items),
        ]
        entry.figures = entry.figures.map { $0.by(card.rubric.status) }
        return entry
    }

    static func entry(of result: QualityResult, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        entry.subject = Matter(id: result.dataset.id, name: result.dataset.title)
        entry.documents = [result.suite, result.dictionary].compactMap(\.self)
        entry.title = result.title
        entry.asOf = result.asOf
        let basis = entry.documents.map(\.id)
        if let index = result.index {
            entry.documents.append(index.rubric)
            var figure = HistoryFigure(HistoryMeasure.index, index.value, upTo: index.maximum)
            figure.title = LocalizedText(index.rubric.id)
            entry.figures.append(figure.by(index.status))
        }
        let told = result.checks.filter { $0.status != .inconclusive }
        let passed = told.count { $0.status != .fail }
        var figures = [HistoryFigure.count(HistoryMeasure.passed, told.isEmpty ? nil : passed, of: told.count)]
        figures += result.words.map { HistoryFigure($0.word.rawValue, $0.ratio, in: .unit) }
        figures.append(HistoryFigure(HistoryMeasure.rows, Rational(result.rows.read), in: nil))
        entry.figures += figures.map { $0.resting(on: basis) }
        return entry
    }

    static func entry(of result: AuditResult, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        let catalogue = result.catalogue
        entry.subject = Matter(id: catalogue.uri ?? catalogue.file, name: catalogue.title)
        entry.documents = result.packs.map(\.pack)
        entry.title = result.packs.first?.title
        entry.asOf = result.asOf
        for pack in result.packs {
            guard let points = pack.points else { continue }
            var figure = HistoryFigure(
                HistoryMeasure.pack(pack.pack.id), points.earned, upTo: points.possible)
            figure.title = pack.title
            entry.figures.append(figure.resting(on: [pack.pack.id]).by(pack.status))
        }
        entry.figures.append(HistoryFigure(HistoryMeasure.datasets, Rational(catalogue.counts.datasets), in: nil))
        if let plan = result.publication {
            entry.documents += [result.plan].compactMap(\.self)
            entry.figures.append(
                .count(HistoryMeasure.published, plan.duePublishedCount, of: plan.dueCount)
                    .resting(on: [result.plan?.id].compactMap(\.self)))
        }
        return entry
    }

    static func entry(of result: ProgressResult, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        entry.subject = Matter(id: result.body.id, name: result.body.name)
        entry.documents = [result.programme.identity]
        entry.title = result.programme.title
        entry.asOf = result.asOf
        // The phase of the day; after the last one, that one.
        let phase =
            result.phases.first { $0.time == .current } ?? result.phases.last { $0.time == .past }
            ?? result.phases.first
        if let phase {
            entry.phase = phase.id
            let asked = ProgressStatus.allCases.filter { $0 != .notApplicable }
            let all = asked.reduce(0) { $0 + (phase.counts[$1] ?? 0) }
            let met = (phase.counts[.met] ?? 0) + (phase.counts[.metAndMaintained] ?? 0)
            entry.figures.append(.count(HistoryMeasure.met, met, of: all))
            for status in [ProgressStatus.onTrack, .atRisk, .offTrack, .missing] {
                entry.figures.append(.count(status.rawValue, phase.counts[status] ?? 0, of: all))
            }
        }
        entry.figures += [
            .count(HistoryMeasure.tasksDone, result.tasks.done, of: result.tasks.total),
            .count(HistoryMeasure.tasksOverdue, result.tasks.overdue.count, of: result.tasks.total),
        ]
        entry.figures = entry.figures.map { $0.by(result.programme.status) }
        return entry
    }

    static func entry(of result: CalendarResult, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        entry.subject =
            result.body.map { Matter(id: $0.id, name: $0.name) }
            ?? Matter(id: result.programme.identity.id, name: result.programme.title)
        entry.documents = [result.programme.identity]
        entry.title = result.programme.title
        entry.asOf = result.asOf
        entry.period = DateSpan(from: result.from, to: result.to)
        if let standings = result.standings {
            entry.figures = [
                .count(HistoryMeasure.overdue, result.overdue.count, of: standings.count).by(result.programme.status)
            ]
        }
        return entry
    }

    static func entry(of result: RankingResult, _ start: HistoryEntry) -> HistoryEntry {
        var entry = start
        entry.subject = Matter(id: result.matter.indicator ?? result.matter.document.id, name: result.matter.title)
        entry.documents = [result.matter.document]
        entry.title = result.matter.title
        entry.asOf = result.asOf
        entry.period = result.matter.period.map { DateSpan(from: $0.start, to: $0.end) }
        let ranked = result.tables.reduce(0) { $0 + $1.ranked.count }
        let unranked = result.tables.reduce(0) { $0 + $1.unranked.count }
        entry.figures = [
            .count(HistoryMeasure.ranked, ranked, of: ranked + unranked).by(result.matter.status)
        ]
        return entry
    }
}
