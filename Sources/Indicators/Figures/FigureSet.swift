// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Reported figures, with all reports of the same figure side by side, in an order that does not depend on that of the input.
///
/// Four million figures with numerator and denominator take some 200 MB. Of reports that are the same in everything one is
/// kept.
public struct FigureSet: Sendable {
    /// The documents that the figures came from.
    public let sources: [DocumentIdentity]
    /// The reports that were handed in, by duty, body, period and day.
    public let submissions: [Submission]
    /// How far tasks are done, by task and day.
    public let taskReports: [TaskReport]

    /// Sorted by indicator, part, body, period, day of the report, status.
    let columns: FigureColumns
    /// The indicators and parts that were reported about, sorted.
    let subjects: Pool<FigureSubject>
    /// The bodies that reported, sorted.
    let reporters: Pool<String>
    /// By subject, where its series begin; one more at the end.
    private let subjectSeries: [Int]
    /// By series, the body.
    private let seriesBodies: [UInt32]
    /// By series, its first position; one more at the end.
    private let seriesStarts: [UInt32]
    /// By period, its last day.
    private let periodEnds: [Int32]

    /// Makes a set.
    public init(
        sources: [DocumentIdentity] = [], figures: [Figure], submissions: [Submission] = [],
        taskReports: [TaskReport] = []
    ) {
        var columns = FigureColumns()
        columns.reserve(figures.count)
        for figure in figures { columns.append(figure) }
        self.init(sources: sources, columns: columns, submissions: submissions, taskReports: taskReports)
    }

    /// Brings several sets together, such as those of single provinces.
    public init(merging sets: [FigureSet]) {
        if let only = sets.first, sets.count == 1 {
            self = only
            return
        }
        var columns = FigureColumns()
        columns.reserve(sets.reduce(0) { $0 + $1.count })
        for set in sets { columns.append(set.columns, set.owners) }
        var seen: Set<DocumentIdentity> = []
        self.init(
            sources: sets.flatMap(\.sources).filter { seen.insert($0).inserted }, columns: columns,
            submissions: sets.flatMap(\.submissions), taskReports: sets.flatMap(\.taskReports))
    }

    init(
        sources: [DocumentIdentity] = [], columns: FigureColumns, submissions: [Submission] = [],
        taskReports: [TaskReport] = []
    ) {
        var clashes = FigureClashes()
        var columns = columns
        self.init(
            sources: sources, columns: &columns, submissions: submissions, taskReports: taskReports, clashes: &clashes)
    }

    /// Makes a set and tells which reports stood in each other's way. The columns are empty afterwards: two copies of
    /// them would not fit where one does.
    init(
        sources: [DocumentIdentity], columns: inout FigureColumns, submissions: [Submission],
        taskReports: [TaskReport], clashes: inout FigureClashes
    ) {
        self.sources = sources
        self.submissions = Set(submissions).sorted {
            ($0.duty, $0.body, $0.period, $0.sentOn) < ($1.duty, $1.body, $1.period, $1.sentOn)
        }
        self.taskReports = Set(taskReports).sorted {
            ($0.task, $0.date, $0.state.rawValue, $0.note ?? "") < ($1.task, $1.date, $1.state.rawValue, $1.note ?? "")
        }
        columns.sortPeriods()
        let subjects = columns.subjects.sorted(by: <)
        let bodies = columns.bodies.sorted(by: <)
        let order = FigureOrder(columns, subjectRanks: subjects.ranks, bodyRanks: bodies.ranks)
        columns.arrange(order.order)
        clashes = FigureClashes(kept: order.clashes, count: order.clashCount)
        var subjectSeries = [Int](repeating: 0, count: subjects.elements.count + 1)
        for series in order.series { subjectSeries[Int(series.subject) + 1] += 1 }
        for subject in subjects.elements.indices { subjectSeries[subject + 1] += subjectSeries[subject] }
        self.subjectSeries = subjectSeries
        seriesBodies = order.series.map(\.body)
        seriesStarts = (order.series.map(\.start) + [columns.count]).map { UInt32(truncatingIfNeeded: $0) }
        self.subjects = Pool(subjects.elements)
        reporters = Pool(bodies.elements)
        periodEnds = columns.periods.elements.map { Int32(truncatingIfNeeded: $0.end.daysSinceEpoch) }
        self.columns = columns
        columns = FigureColumns()
    }

    /// How many reports there are.
    public var count: Int { columns.count }

    /// A report by its position; positions are from 0 to ``count``.
    public subscript(position: Int) -> Figure {
        let (subject, body) = owner(of: position)
        return figure(at: position, subjects[subject], reporters[body])
    }

    /// The positions of the reports of one body about one indicator or part of it, earlier periods first; within a period
    /// earlier reports first. Empty when there are none.
    ///
    /// - Complexity: O(log *n*) in the number of bodies that reported about the indicator.
    public func positions(indicator: String, part: String? = nil, body: String) -> Range<Int> {
        guard let subject = subjects.knownCode(of: FigureSubject(indicator: indicator, part: part)),
            let body = reporters.knownCode(of: body)
        else { return 0..<0 }
        var low = subjectSeries[Int(subject)]
        let end = subjectSeries[Int(subject) + 1]
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if seriesBodies[middle] < body { low = middle + 1 } else { high = middle }
        }
        return low < end && seriesBodies[low] == body ? positions(ofSeries: low) : 0..<0
    }

    /// The reports that count on a day: for each period the last one that was known then.
    ///
    /// A report is known from the day it was made, or, when that is not told, from the last day of its period.
    public func known(indicator: String, part: String? = nil, body: String, on day: CalendarDate) -> [Figure] {
        knownPositions(in: positions(indicator: indicator, part: part, body: body), on: day).map {
            figure(at: $0, FigureSubject(indicator: indicator, part: part), body)
        }
    }

    /// The ids of the bodies that reported about an indicator, sorted.
    public func bodies(reporting indicator: String) -> [String] {
        var bodies: Set<UInt32> = []
        for (subject, key) in subjects.elements.enumerated() where key.indicator == indicator {
            bodies.formUnion(seriesBodies[subjectSeries[subject]..<subjectSeries[subject + 1]])
        }
        return bodies.sorted().map { reporters[$0] }
    }

    // MARK: Series

    /// The reports of one body about one indicator, or one part of it.
    public struct Series: Sendable, Hashable {
        /// The id of the body.
        public let body: String
        /// The positions of its reports, earlier periods first.
        public let positions: Range<Int>
    }

    /// The reports about an indicator or part of it, body by body, by the ids of the bodies.
    public func series(indicator: String, part: String? = nil) -> [Series] {
        guard let subject = subjects.knownCode(of: FigureSubject(indicator: indicator, part: part)) else { return [] }
        return (subjectSeries[Int(subject)]..<subjectSeries[Int(subject) + 1]).map {
            Series(body: reporters[seriesBodies[$0]], positions: positions(ofSeries: $0))
        }
    }

    private func positions(ofSeries series: Int) -> Range<Int> {
        Int(seriesStarts[series])..<Int(seriesStarts[series + 1])
    }

    /// Subjects and bodies of all reports by position, as they are called.
    private var owners: FigureColumns.Owners {
        var owners = FigureColumns.Owners(subjects: subjects.elements, bodies: reporters.elements, runs: [])
        for subject in subjects.elements.indices {
            for series in subjectSeries[subject]..<subjectSeries[subject + 1] {
                owners.runs.append((subject, Int(seriesBodies[series]), positions(ofSeries: series)))
            }
        }
        return owners
    }

    /// Subject and body of a report.
    func owner(of position: Int) -> (subject: UInt32, body: UInt32) {
        var low = 0
        var high = seriesBodies.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(seriesStarts[middle]) <= position { low = middle } else { high = middle }
        }
        let series = low
        (low, high) = (0, subjectSeries.count - 1)
        while low + 1 < high {
            let middle = (low + high) / 2
            if subjectSeries[middle] <= series { low = middle } else { high = middle }
        }
        return (UInt32(truncatingIfNeeded: low), seriesBodies[series])
    }

    // MARK: Days

    /// The last of some reports of one series that was known on a day: the one that counts for the latest period.
    public func latestKnown(in positions: Range<Int>, on day: CalendarDate) -> Int? {
        let day = Int32(truncatingIfNeeded: day.daysSinceEpoch)
        return positions.last { knownFrom($0) <= day }
    }

    /// The positions of the reports of one series that count on a day: for each period the last one known then.
    public func knownPositions(in positions: Range<Int>, on day: CalendarDate) -> [Int] {
        let day = Int32(truncatingIfNeeded: day.daysSinceEpoch)
        var known: [Int] = []
        for position in positions where knownFrom(position) <= day {
            if let last = known.last, columns.period[last] == columns.period[position] { known.removeLast() }
            known.append(position)
        }
        return known
    }

    /// The report of the latest period that counts on a day.
    public func latest(indicator: String, part: String? = nil, body: String, on day: CalendarDate) -> Figure? {
        latestKnown(in: positions(indicator: indicator, part: part, body: body), on: day).map {
            figure(at: $0, FigureSubject(indicator: indicator, part: part), body)
        }
    }

    private func knownFrom(_ position: Int) -> Int32 {
        let day = columns.day[position]
        return day == FigureColumns.noDay ? periodEnds[Int(columns.period[position])] : day
    }
}
