// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// What may be answered to an item.

extension ItemMethod {
    /// The numbers that may be given; `nil` when there is no limit or no numbers.
    package var accepted: ValueRange? {
        switch self {
        case .choice, .multi: nil
        case .bands(_, let accepts, _), .linear(_, _, let accepts, _): accepts
        case .given(let range): range
        }
    }
}

extension ItemRule {
    /// The options, for an item that has options.
    package var scale: AnswerScale? {
        switch method {
        case .choice(let scale), .multi(let scale, _, _): scale
        case .bands, .linear, .given: nil
        }
    }

    /// Whether one answer takes several options.
    package var takesSeveral: Bool { if case .multi = method { true } else { false } }

    /// Whether the numbers it takes are shares from 0 to 1, shown as percentages and written as those or as two counts.
    package var isShare: Bool { unit == "ratio" || unit == nil && method.accepted == .unit }
}
