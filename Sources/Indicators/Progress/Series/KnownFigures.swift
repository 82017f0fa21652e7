// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The reports of one body about one indicator or part of it that count on a day, the latest period first.
///
/// Nothing is copied and nothing is put into a list: most bodies are asked for their last figure only.
struct KnownFigures: Sequence {
    /// A figure with its place among all.
    struct Element {
        let position: Int
        let period: ReportingPeriod
        let content: Figure.Content
    }

    let figures: FigureSet
    let positions: Range<Int>
    /// Reports of later days are not known.
    let asOf: CalendarDate
    /// Periods that end later do not count; `nil` for no limit.
    var limit: CalendarDate?

    func makeIterator() -> Iterator { Iterator(known: self, position: positions.upperBound) }

    struct Iterator: IteratorProtocol {
        fileprivate let known: KnownFigures
        fileprivate var position: Int
        fileprivate var last: ReportingPeriod?

        mutating func next() -> Element? {
            while position > known.positions.lowerBound {
                position -= 1
                let period = known.figures.period(at: position)
                guard period != last, known.limit.map({ period.end <= $0 }) ?? true,
                    (known.figures.reportedOn(at: position) ?? period.end) <= known.asOf
                else { continue }
                last = period
                return Element(position: position, period: period, content: known.figures.content(at: position))
            }
            return nil
        }
    }

    /// The figure of the latest period.
    var latest: Element? {
        var iterator = makeIterator()
        return iterator.next()
    }

    /// The position of the figure of a period.
    func position(of period: ReportingPeriod) -> Int? {
        for known in self where known.period <= period { return known.period == period ? known.position : nil }
        return nil
    }
}
