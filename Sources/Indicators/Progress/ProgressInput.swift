// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// All that a programme's progress is computed from.
public struct ProgressInput: Sendable {
    /// The programme.
    public var programme: Programme
    /// The reported figures.
    public var figures: FigureSet
    /// The levels of bodies.
    public var levels: [BodyLevel]
    /// The bodies.
    public var bodies: BodyTree?
    /// The day.
    public var asOf: CalendarDate
    /// The id of the body that is tracked; `nil` for the programme's own.
    public var body: String?
    /// The id of the only phase that is wanted; `nil` for all.
    public var phase: String?
    /// Which assessments of scorecards count.
    public var counting: ProgressResult.AssessmentChoice

    /// An input of a programme and figures.
    public init(programme: Programme, figures: FigureSet, asOf: CalendarDate) {
        self.programme = programme
        self.figures = figures
        self.asOf = asOf
        levels = []
        counting = .any
    }
}
