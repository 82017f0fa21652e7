// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

extension HistoryFigure {
    /// A number from 0 to a highest one.
    init(_ measure: String, _ value: Rational?, upTo most: Rational) {
        self.init(measure, value, in: ValueRange(0, most))
    }

    /// One of several numbers in order.
    init(_ measure: String, _ value: Rational?, among values: [Rational]) {
        let ends = values.first.flatMap { first in values.last.map { (first, $0) } }
        self.init(measure, value, in: ends.map { ValueRange($0, $1) })
    }

    /// So many of so many.
    static func count(_ measure: String, _ count: Int?, of all: Int) -> HistoryFigure {
        HistoryFigure(measure, count.map { Rational($0) }, upTo: Rational(all))
    }

    /// The figure with how far what it is measured by can be relied on.
    func by(_ status: SourceStatus?) -> HistoryFigure {
        var figure = self
        figure.status = status
        return figure
    }

    /// The figure with the documents that decide what it means.
    func resting(on documents: [String]) -> HistoryFigure {
        var figure = self
        figure.basis = documents
        return figure
    }
}
