// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a phase and a deadline mean on a day, whatever is measured.
struct PhaseTerms {
    let phase: ProgrammePhase
    let asOf: CalendarDate
    /// The last day on which a target is met in time.
    let due: CalendarDate
    /// "Thường xuyên": the target holds on every day.
    let isStanding: Bool
    /// How "on track" is judged.
    let rule: ProgressRule

    init(_ phase: ProgrammePhase, of indicator: Indicator, asOf: CalendarDate, rule: ProgressRule) {
        self.phase = phase
        self.asOf = asOf
        self.rule = rule
        isStanding = indicator.deadline?.kind == .standing
        // The day of a row with targets for several phases lies in one of them.
        let isOnly = indicator.targets.count == 1
        let deadline = indicator.deadline?.due
        due = deadline.flatMap { isOnly || phase.from <= $0 && $0 <= phase.to ? $0 : nil } ?? phase.to
    }

    /// Whether the phase has not begun.
    var isComing: Bool { asOf < phase.from }

    /// Whether the due day has passed; the day itself is in time.
    var isPast: Bool { asOf > due }

    /// The last day of the periods whose figures count: what is reached in a later phase is not the result of this one.
    var limit: CalendarDate { max(phase.to, due) }

    /// The day of the bodies and scorecards that count.
    var day: CalendarDate { min(asOf, limit) }

    /// The day from which expectations grow: the day before the phase.
    var start: CalendarDate { CalendarDate(daysSinceEpoch: phase.from.daysSinceEpoch - 1) ?? phase.from }

    /// The days that have gone by since the start, at most ``span``.
    var elapsed: Int { max(0, min(asOf.daysSinceEpoch - start.daysSinceEpoch, span)) }

    /// The days from the start to the due day; 0 when it was due before.
    var span: Int { max(0, due.daysSinceEpoch - start.daysSinceEpoch) }

    /// The share of the way that is behind, from 0 to 1.
    var wayBehind: Rational { Rational(elapsed, over: span) ?? 1 }
}
