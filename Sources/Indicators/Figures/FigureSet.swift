// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Reported figures, with all reports of the same figure side by side, in an order that does not depend on that of the input.
public struct FigureSet: Sendable {
    /// The documents that the figures came from.
    public let sources: [DocumentIdentity]
    /// The reports that were handed in.
    public let submissions: [Submission]
    /// How far tasks are done.
    public let taskReports: [TaskReport]

    /// Sorted by indicator, part, body, period, day of the report, status.
    private let figures: [Figure]
    private let series: [SeriesKey: Range<Int>]

    /// Which figures belong together.
    private struct SeriesKey: Hashable {
        let indicator: String
        let part: String?
        let body: String
    }

    /// Makes a set.
    public init(
        sources: [DocumentIdentity] = [], figures: [Figure], submissions: [Submission] = [],
        taskReports: [TaskReport] = []
    ) {
        self.sources = sources
        self.submissions = submissions
        self.taskReports = taskReports
        let sorted = figures.sorted {
            (
                $0.indicator, $0.part ?? "", $0.body, $0.period, $0.reportedOn?.daysSinceEpoch ?? .min,
                $0.status.rawValue
            ) < (
                $1.indicator, $1.part ?? "", $1.body, $1.period, $1.reportedOn?.daysSinceEpoch ?? .min,
                $1.status.rawValue
            )
        }
        var series: [SeriesKey: Range<Int>] = [:]
        for index in sorted.indices {
            let figure = sorted[index]
            let key = SeriesKey(indicator: figure.indicator, part: figure.part, body: figure.body)
            series[key] = (series[key]?.lowerBound ?? index)..<index + 1
        }
        self.figures = sorted
        self.series = series
    }

    /// How many reports there are.
    public var count: Int { figures.count }

    /// A report by its position; positions are from 0 to ``count``.
    public subscript(position: Int) -> Figure { figures[position] }

    /// The positions of the reports of one body about one indicator or part of it, earlier periods first; within a period
    /// earlier reports first. Empty when there are none.
    public func positions(indicator: String, part: String? = nil, body: String) -> Range<Int> {
        series[SeriesKey(indicator: indicator, part: part, body: body)] ?? 0..<0
    }

    /// The reports that count on a day: for each period the last one that was known then.
    ///
    /// A report is known from the day it was made, or, when that is not told, from the last day of its period.
    public func known(indicator: String, part: String? = nil, body: String, on day: CalendarDate) -> [Figure] {
        var known: [Figure] = []
        for position in positions(indicator: indicator, part: part, body: body) {
            let figure = figures[position]
            guard (figure.reportedOn ?? figure.period.end) <= day else { continue }
            if known.last?.period == figure.period { known.removeLast() }
            known.append(figure)
        }
        return known
    }

    /// The ids of the bodies that reported about an indicator, sorted.
    public func bodies(reporting indicator: String) -> [String] {
        Set(series.keys.lazy.filter { $0.indicator == indicator }.map(\.body)).sorted()
    }
}
