// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Parts of reports by position, without the texts that a ``Figure`` carries: for roll-ups over many bodies.
extension FigureSet {
    /// The period of a report.
    public func period(at position: Int) -> ReportingPeriod { columns.periods[columns.period[position]] }

    /// What is reported.
    public func content(at position: Int) -> Figure.Content { columns.content(position) }

    /// The number reported; `nil` for states and words. Shares are from 0 to 1.
    public func value(at position: Int) -> Rational? {
        if case .value(let value) = columns.content(position) { value } else { nil }
    }

    /// What was counted, among how many, and the cases left out as state secrets.
    public func counts(
        at position: Int
    ) -> (numerator: Rational?, denominator: Rational?, secretCases: Rational?) {
        let numbers = columns.numbers(position)
        return (numbers.numerator, numbers.denominator, numbers.secretCases)
    }

    /// The day of a report.
    public func reportedOn(at position: Int) -> CalendarDate? { columns.reportedOn(position) }

    /// How far a report can be relied on.
    public func status(at position: Int) -> Figure.Status { columns.traits[position].status }

    /// The number that counts on a day, of the latest period that has one.
    public func knownValue(
        indicator: String, part: String? = nil, body: String, on day: CalendarDate
    ) -> Rational? {
        latestKnown(in: positions(indicator: indicator, part: part, body: body), on: day).flatMap(value)
    }

    func figure(at position: Int, _ subject: FigureSubject, _ body: String) -> Figure {
        let numbers = columns.numbers(position)
        var figure = Figure(
            indicator: subject.indicator, part: subject.part, body: body, period: period(at: position),
            content: columns.content(position), numerator: numbers.numerator, denominator: numbers.denominator,
            reportedOn: columns.reportedOn(position), status: columns.traits[position].status)
        figure.secretCases = numbers.secretCases
        figure.remarks = columns.remarks(position)
        return figure
    }
}
