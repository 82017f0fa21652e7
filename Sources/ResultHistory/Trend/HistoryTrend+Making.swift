// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension HistoryTrend {
    /// The trend of some entries.
    ///
    /// - Parameters:
    ///   - entries: the results, in any order. Comparisons and trends are left out, and so is what has no day.
    ///   - query: what is asked for.
    /// - Throws: why there is no trend.
    public init(_ entries: [HistoryEntry], _ query: TrendQuery = TrendQuery()) throws(TrendFailure) {
        let wanted = try Self.wanted(entries.filter { $0.asOf != nil && !$0.figures.isEmpty }, query)
        var groups: [[HistoryEntry]] = []
        for entry in wanted.sorted(by: HistoryEntry.precedes) {
            if let last = groups.last?.first, last.line == entry.line {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        let series = groups.compactMap { group -> Series? in
            guard let last = group.last, let measure = query.measure ?? last.figures.first?.measure else { return nil }
            return TrendLine(entries: group, measure: measure, query: query).series
        }
        guard let asOf = series.flatMap(\.points).map(\.asOf).max() else {
            guard let measure = query.measure else { throw .nothing }
            throw .unknownMeasure(measure, known: Self.measures(of: wanted))
        }
        engine = .current
        self.asOf = asOf
        since = query.since
        self.series = series
    }

    /// The entries that are asked for.
    private static func wanted(
        _ entries: [HistoryEntry], _ query: TrendQuery
    ) throws(TrendFailure) -> [HistoryEntry] {
        var wanted = entries
        guard !wanted.isEmpty else { throw .nothing }
        for subject in query.subjects where !wanted.contains(where: { $0.subject?.id == subject }) {
            throw .unknownSubject(subject, known: Set(wanted.compactMap(\.subject?.id)).sortedByBytes)
        }
        if !query.subjects.isEmpty {
            wanted = wanted.filter { $0.subject.map { query.subjects.contains($0.id) } ?? false }
        }
        if let kind = query.kind {
            let found = wanted.filter { $0.kind == kind }
            guard !found.isEmpty else {
                throw .unknownKind(
                    kind, known: ResultKind.allCases.filter { kind in wanted.contains { $0.kind == kind } })
            }
            wanted = found
        }
        if let document = query.document {
            let found = wanted.filter { $0.documents.contains { $0.id == document } }
            guard !found.isEmpty else {
                throw .unknownDocument(document, known: Set(wanted.flatMap(\.documents).map(\.id)).sortedByBytes)
            }
            wanted = found
        }
        if let profile = query.profile {
            let found = wanted.filter { ($0.profile ?? "") == profile }
            guard !found.isEmpty else {
                throw .unknownProfile(profile, known: Set(wanted.map { $0.profile ?? "" }).sortedByBytes)
            }
            wanted = found
        }
        return wanted
    }

    /// All measures, each where it is first met.
    private static func measures(of entries: [HistoryEntry]) -> [String] {
        var found: [String] = []
        for entry in entries.sorted(by: HistoryEntry.precedes) {
            for figure in entry.figures where !found.contains(figure.measure) { found.append(figure.measure) }
        }
        return found
    }
}

extension Set<String> {
    /// The texts by their bytes.
    fileprivate var sortedByBytes: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
