// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension RankedScore {
    /// The scores that bodies have by their own figures of one indicator for one period, as they were known on a day; in the
    /// order of the bodies' ids.
    /// - Parameters:
    ///   - figures: the figures.
    ///   - indicator: the id of the indicator.
    ///   - part: the id of the part, for targets with several numbers.
    ///   - period: the period.
    ///   - day: the day; figures reported later do not count.
    ///   - programme: the programme of the indicator.
    public static func scores(
        of figures: FigureSet, indicator: String, part: String? = nil, period: ReportingPeriod, on day: CalendarDate,
        programme: DocumentIdentity
    ) -> [RankedScore] {
        figures.bodies(reporting: indicator).compactMap { body in
            let known = figures.known(indicator: indicator, part: part, body: body, on: day)
            guard let figure = known.last(where: { $0.period == period }) else { return nil }
            var score = RankedScore(
                body: body, scale: Scale(document: programme), asOf: figure.reportedOn ?? min(period.end, day),
                basis: figure.status == .reported ? .selfAssessed : .verified)
            switch figure.content {
            case .value(let value): score.score = value
            case .achievement: score.absence = .notANumber
            case .notMeasured: score.absence = .notMeasured
            case .notApplicable: score.absence = .notApplicable
            }
            return score
        }
    }
}
