// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import Scoring

/// The line of one subject: its results by day, each held against the one before.
struct TrendLine {
    let entries: [HistoryEntry]
    let measure: String
    let query: TrendQuery

    /// The line; `nil` when no result has the measure.
    var series: HistoryTrend.Series? {
        let entries = entries.filter { $0.figure(measure) != nil }
        guard let last = entries.last else { return nil }
        let points = shown(points(of: entries))
        return HistoryTrend.Series(
            subject: last.subject, kind: last.kind, document: last.documents.first, title: last.title, measure: measure,
            measureTitle: last.figure(measure)?.title, status: last.figure(measure)?.status, points: points,
            change: change(points))
    }

    // MARK: Points

    private func points(of entries: [HistoryEntry]) -> [HistoryTrend.Point] {
        let days = Dictionary(grouping: entries, by: \.asOf)
        let superseded = Set(entries.filter { isSuperseded($0, among: days[$0.asOf] ?? []) }.map(\.hash))
        let counting = days.mapValues { $0.filter { !superseded.contains($0.hash) } }
        let contradicted = Set(entries.filter { isContradicted($0, among: counting[$0.asOf] ?? []) }.map(\.hash))
        var previous: HistoryEntry?
        return entries.compactMap { entry in
            guard let day = entry.asOf, let figure = entry.figure(measure) else { return nil }
            var point = HistoryTrend.Point(
                hash: entry.hash, asOf: day, document: entry.documents.first, profile: entry.profile,
                phase: entry.phase, value: figure.value, range: figure.range, level: figure.level,
                coverage: entry.figure(HistoryMeasure.coverage)?.value, marks: [])
            if superseded.contains(entry.hash) {
                point.marks = [TrendMark(.superseded)]
                return point
            }
            if contradicted.contains(entry.hash) { point.marks.append(TrendMark(.sameDay)) }
            if let previous { hold(&point, entry, against: previous, isDoubtful: contradicted.contains(previous.hash)) }
            previous = entry
            return point
        }
    }

    private func hold(
        _ point: inout HistoryTrend.Point, _ entry: HistoryEntry, against previous: HistoryEntry, isDoubtful: Bool
    ) {
        point.marks += marks(of: entry, after: previous)
        guard let before = previous.asOf else { return }
        point.gap = gap(between: before, and: point.asOf)
        if !point.isBroken, !isDoubtful, let old = previous.figure(measure)?.value, let new = point.value {
            point.change = new - old
        }
    }

    private func marks(of entry: HistoryEntry, after previous: HistoryEntry) -> [TrendMark] {
        var marks = documentMarks(of: entry, after: previous)
        if entry.profile != previous.profile {
            marks.append(TrendMark(.profile, from: previous.profile, to: entry.profile))
        }
        if entry.phase != previous.phase { marks.append(TrendMark(.phase, from: previous.phase, to: entry.phase)) }
        if let bodies = query.bodies, let id = entry.subject?.id, let before = previous.asOf, let now = entry.asOf {
            let merged = bodies.merged(into: id, after: before, until: now)
            if !merged.isEmpty {
                marks.append(TrendMark(.merged, bodies: merged.map { .init(id: $0.id, name: $0.name) }))
            }
        }
        if measure != HistoryMeasure.coverage, let old = previous.figure(HistoryMeasure.coverage)?.value,
            let new = entry.figure(HistoryMeasure.coverage)?.value, old != new
        {
            marks.append(TrendMark(.coverage, from: old.fraction, to: new.fraction))
        }
        if let old = previous.figure(measure)?.range, let new = entry.figure(measure)?.range, old != new {
            marks.append(TrendMark(.scale, from: old.high.fraction, to: new.high.fraction))
        }
        return marks
    }

    /// How the documents differ that decide what the number means.
    private func documentMarks(of entry: HistoryEntry, after previous: HistoryEntry) -> [TrendMark] {
        let (old, new) = (basis(of: previous), basis(of: entry))
        var marks: [TrendMark] = []
        for document in new {
            guard let before = old.first(where: { $0.id == document.id }) else {
                marks.append(TrendMark(.document, document: document.id, to: document.version))
                continue
            }
            if before.version != document.version {
                marks.append(
                    TrendMark(.version, document: document.id, from: before.version, to: document.version))
            } else if let own = document.hash, let other = before.hash, own != other {
                marks.append(TrendMark(.content, document: document.id, from: before.version, to: document.version))
            }
        }
        for document in old where !new.contains(where: { $0.id == document.id }) {
            marks.append(TrendMark(.document, document: document.id, from: document.version))
        }
        return marks
    }

    /// The documents that decide what the number means.
    private func basis(of entry: HistoryEntry) -> [DocumentIdentity] {
        guard let basis = entry.figure(measure)?.basis, !basis.isEmpty else { return entry.documents }
        return entry.documents.filter { basis.contains($0.id) }
    }

    // MARK: One day

    /// Whether two results are of one day and one scale, so that only one of them can be right.
    private func isRival(_ left: HistoryEntry, _ right: HistoryEntry) -> Bool {
        left.hash != right.hash && left.asOf == right.asOf && left.profile == right.profile
            && left.phase == right.phase && documentMarks(of: left, after: right).isEmpty
    }

    private func isSuperseded(_ entry: HistoryEntry, among entries: [HistoryEntry]) -> Bool {
        guard let evidence = entry.evidence else { return false }
        return entries.contains { other in
            isRival(entry, other) && other.evidence?.id == evidence.id
                && DocumentVersion.order(evidence.version, other.evidence?.version) < 0
        }
    }

    private func isContradicted(_ entry: HistoryEntry, among entries: [HistoryEntry]) -> Bool {
        let own = entry.figure(measure)
        return entries.contains { other in
            let figure = other.figure(measure)
            return isRival(entry, other) && (figure?.value != own?.value || figure?.level?.id != own?.level?.id)
        }
    }

    // MARK: Time

    /// The whole quarters between two days.
    private func gap(between before: CalendarDate, and now: CalendarDate) -> HistoryTrend.Gap? {
        let (first, last) = (Self.quarter(of: before) + 1, Self.quarter(of: now) - 1)
        guard first <= last, let from = Self.period(first), let to = Self.period(last) else { return nil }
        return HistoryTrend.Gap(from: from, to: to, quarters: last - first + 1)
    }

    /// The quarters are numbered through all years.
    private static func quarter(of day: CalendarDate) -> Int { day.year * 4 + (day.month - 1) / 3 }

    private static func period(_ quarter: Int) -> ReportingPeriod? {
        ReportingPeriod(year: quarter / 4, .quarter, index: quarter % 4 + 1)
    }

    /// The points from the last that is not after the day on which changes begin; all when there is none.
    private func shown(_ points: [HistoryTrend.Point]) -> [HistoryTrend.Point] {
        guard let since = query.since,
            let first = points.lastIndex(where: { !$0.isSuperseded && $0.asOf <= since })
        else { return points }
        var shown = Array(points[first...])
        // What it was held against is not shown.
        shown[0].change = nil
        shown[0].gap = nil
        shown[0].marks.removeAll { $0.kind != .sameDay }
        return shown
    }

    private func change(_ points: [HistoryTrend.Point]) -> HistoryTrend.Change? {
        let counting = points.filter { !$0.isSuperseded }
        guard counting.count > 1, let first = counting.first, let last = counting.last else { return nil }
        let isDoubtful = counting.contains { point in point.marks.contains { $0.kind == .sameDay } }
        let isComparable = !isDoubtful && !counting.dropFirst().contains(where: \.isBroken)
        var change = HistoryTrend.Change(from: first.asOf, to: last.asOf, isComparable: isComparable)
        if isComparable, let old = first.value, let new = last.value { change.value = new - old }
        return change
    }
}
