// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How one number, or one state of things, stands with what is asked for, with all that the reasons tell.
struct Judgement: Equatable {
    var status: ProgressStatus
    /// The point that was judged; `nil` when there is none.
    var point: FigureSeries.Point?
    /// Whether the number itself satisfies the target.
    var satisfies = false
    /// How much is missing.
    var gap: Rational?
    /// What is expected on the day, where that was asked.
    var expectation: Expectation?
    /// How the target was kept, for targets that are to be kept.
    var keeping: Keeping?
    /// How the figure has risen, for targets that are to rise.
    var rise: Rise?

    /// What is expected on a day.
    struct Expectation: Equatable {
        /// Where the path begins; `nil` when nothing tells.
        var start: IndicatorProgress.StartingPoint?
        /// What is expected; `nil` when nothing is.
        var value: Rational?
        /// The share of the expected gain that is reached; `nil` when no gain is expected.
        var gained: Rational?
        /// Why it is what it is.
        var kind: Kind

        enum Kind: Equatable {
            /// It grows day by day.
            case growing
            /// It stays at the start until the due day.
            case waiting
            /// The target is expected on every day: it is a standing one.
            case standing
            /// The target is expected on every day: the start is already there.
            case reached
            /// Nothing is expected before the due day, since no start is known.
            case open
        }
    }

    /// How a target that is to be kept was kept since the phase began.
    struct Keeping: Equatable {
        /// How many figures tell, the one in force at the start among them.
        var count: Int
        /// Whether each of them satisfies the target.
        var isKept: Bool
        /// The period in which the last fall began.
        var fall: ReportingPeriod?
    }

    /// How the figure of a target that is to rise compares with the last one of an earlier year.
    struct Rise: Equatable {
        /// The earlier figure; `nil` when there is none.
        var earlier: FigureSeries.Point?
        /// Whether the figure is lower than that.
        var hasFallen: Bool
    }
}
