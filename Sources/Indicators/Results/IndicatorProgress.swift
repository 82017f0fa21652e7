// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How one indicator stands with its target of one phase, and why.
public struct IndicatorProgress: Sendable, Hashable, Codable {
    /// The id of the indicator.
    public var indicator: String
    /// Its section.
    public var section: ProgrammeSection?
    /// What the source groups it under.
    public var group: LocalizedText?
    /// Its name.
    public var name: LocalizedText
    /// Whether it stands outside of the programme's table.
    public var isAdditional: Bool
    /// What it counts in.
    public var unit: IndicatorUnit
    /// The unit as printed.
    public var printedUnit: String?
    /// The id of the phase.
    public var phase: String
    /// The target.
    public var target: IndicatorTarget
    /// How it stands.
    public var status: ProgressStatus
    /// Why it stands so, step by step: a sentence each.
    public var reasons: [LocalizedText]
    /// The figure that counts; `nil` when there is none. For targets with several parts the parts have theirs.
    public var figure: FigureStanding?
    /// How much is missing to the target; 0 or less when it is met; `nil` without a figure or a number.
    public var gap: Rational?
    /// What the programme's rule expects on the day; `nil` when it expects nothing.
    public var expected: Rational?
    /// From where the expectation grows.
    public var start: StartingPoint?
    /// The last day on which the target can be met in time.
    public var due: CalendarDate
    /// The deadline as the row prints it.
    public var deadline: Deadline?
    /// Whether the due day has passed.
    public var isPast: Bool
    /// Earlier figures and this one, earliest first.
    public var trend: [TrendPoint]
    /// Where the figures go.
    public var direction: Direction?
    /// What a missing figure waits for.
    public var waiting: Waiting?
    /// The parts of a target with several numbers.
    public var parts: [PartProgress]
    /// The bodies behind the figure, where it follows from them.
    public var rollUp: RollUp?
    /// Who monitors it.
    public var monitoring: AgencyCell?
    /// Who carries it out.
    public var implementing: AgencyCell?
    /// The central ministry that co-ordinates.
    public var ministry: AgencyCell?
    /// What the latest report says in words.
    public var remarks: Figure.Remarks?
    /// What a reader must know about the row of the programme.
    public var note: LocalizedText?

    private enum CodingKeys: String, CodingKey {
        case indicator, section, group, name
        case isAdditional = "additional"
        case unit
        case printedUnit
        case phase, target, status, reasons, figure, gap, expected, start, due, deadline
        case isPast = "past"
        case trend, direction, waiting, parts
        case rollUp
        case monitoring, implementing, ministry, remarks, note
    }

    /// A figure as it counts.
    public struct FigureStanding: Sendable, Hashable, Codable {
        /// Where a figure comes from.
        public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
            /// The body reported it.
            case reported
            /// The sum of numerators over the sum of denominators of the bodies below.
            case summed
            /// The share of bodies that meet a condition.
            case rolledUp = "rolled_up"
            /// The level of the body's own scorecard.
            case scorecard
            /// "Suy ra": a level derived from those of the agencies, by a rule that the reasons name; proposed.
            case derived
        }

        /// The number; `nil` for a state of things told in words.
        public var value: Rational?
        /// How far a state of things told in words is reached.
        public var achievement: Figure.Achievement?
        /// Where it comes from.
        public var origin: Origin
        /// The period it is about; `nil` for scorecards.
        public var period: ReportingPeriod?
        /// The day it was reported, or the day of the latest scorecard.
        public var reportedOn: CalendarDate?
        /// How far it can be relied on; `nil` for what is computed.
        public var reliability: String?
        /// What was counted.
        public var numerator: Rational?
        /// What it was counted among.
        public var denominator: Rational?
        /// The cases left out because they are state secrets.
        public var secretCases: Rational?
        /// How many bodies it was put together from.
        public var bodies: Int?
    }

    /// Where the path to a target begins.
    public struct StartingPoint: Sendable, Hashable, Codable {
        /// Where a starting point comes from.
        public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
            /// The target of the phase before.
            case earlierTarget = "earlier_target"
            /// The last figure before the phase began.
            case earlierFigure = "earlier_figure"
            /// The lowest value of the unit.
            case lowest
        }

        /// The number.
        public var value: Rational
        /// Where it comes from.
        public var origin: Origin
        /// The day from which the expectation grows.
        public var from: CalendarDate
    }

    /// A figure of the series.
    public struct TrendPoint: Sendable, Hashable, Codable {
        /// Its period.
        public var period: ReportingPeriod
        /// The number; `nil` when it was not measured.
        public var value: Rational?
        /// Whether bodies merged or parted between the point before and this one: the two must not be compared.
        public var isBroken: Bool

        private enum CodingKeys: String, CodingKey {
            case period, value
            case isBroken = "broken"
        }
    }

    /// Where the figures of the last two comparable periods go.
    public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
        /// Better than before.
        case better
        /// As before.
        case same
        /// Worse than before.
        case worse
    }

    /// Who owes a missing figure.
    public struct Waiting: Sendable, Hashable, Codable {
        /// Who owes it, as printed.
        public var who: AgencyCell?
        /// The id of the duty under which it is owed.
        public var duty: String?
        /// The period for which it is owed.
        public var period: ReportingPeriod?
        /// The last day on which it was in time; `nil` when no day is printed.
        public var since: CalendarDate?
        /// Why the body says there is no figure.
        public var reason: String?
    }

    /// One number of a target with several.
    public struct PartProgress: Sendable, Hashable, Codable {
        /// The id of the part.
        public var id: String
        /// What it counts.
        public var name: LocalizedText
        /// The number as printed.
        public var printed: String
        /// The number.
        public var bound: IndicatorTarget.Bound
        /// How it stands.
        public var status: ProgressStatus
        /// The figure that counts.
        public var figure: FigureStanding?
        /// How much is missing.
        public var gap: Rational?
        /// What is expected on the day.
        public var expected: Rational?
    }
}
