// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Programmes held beside each other: what several of them measure, each in its wording, with its targets, agencies and
/// deadlines. A result "comparison" of programmes.
///
/// A pure function of the crosswalk and the programmes: the same input gives the same result.
public struct ProgrammeComparison: Sendable, Hashable {
    /// The program that made it.
    public var engine: EngineIdentity
    /// The crosswalk that says which indicators belong together.
    public var crosswalk: DocumentIdentity
    /// The title of the crosswalk.
    public var title: LocalizedText
    /// How far the crosswalk can be relied on.
    public var status: SourceStatus
    /// The programmes, in the order in which they were given.
    public var programmes: [Side]
    /// What they measure, in the order of the crosswalk.
    public var concepts: [Concept]

    /// One of the programmes.
    public struct Side: Sendable, Hashable, Codable {
        /// Id, version and hash.
        public var identity: DocumentIdentity
        /// The number of the plan.
        public var number: String
        /// The short title.
        public var title: LocalizedText
        /// The name of the body whose plan it is.
        public var body: LocalizedText
    }

    /// What several programmes measure.
    public struct Concept: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// What is measured.
        public var title: LocalizedText
        /// The national target behind it.
        public var national: National?
        /// The measure that it gives to rubrics.
        public var measure: String?
        /// Whether the figures may be put side by side.
        public var isComparable: Bool
        /// Why not, or with what care.
        public var caution: LocalizedText?
        /// The indicators, in the order of the crosswalk.
        public var members: [Member]
        /// The ids of the programmes that measure nothing of the kind, in their order.
        public var without: [String]
    }

    /// A target of a national programme.
    public struct National: Sendable, Hashable, Codable {
        /// The id of the source in the crosswalk.
        public var source: String
        /// The number of the decision.
        public var number: String?
        /// How far the target can be relied on.
        public var status: SourceStatus?
        /// What it says, as the crosswalk tells it.
        public var text: LocalizedText
    }

    /// The indicator of one programme.
    public struct Member: Sendable, Hashable, Codable {
        /// The id of the programme.
        public var programme: String
        /// The id of the indicator.
        public var indicator: String
        /// Its name; the Vietnamese wording is as printed.
        public var name: LocalizedText
        /// What it counts in.
        public var unit: IndicatorUnit
        /// The unit as printed.
        public var printedUnit: String?
        /// The targets, in the order of the phases.
        public var targets: [PhaseTarget]
        /// Who monitors it.
        public var monitoring: NamedCell?
        /// Who carries it out.
        public var implementing: NamedCell?
        /// The central ministry that co-ordinates.
        public var ministry: NamedCell?
        /// When it is due, where the row says so.
        public var deadline: Deadline?
        /// In what it differs from the others, where that matters.
        public var differences: [LocalizedText]
    }

    /// A cell that names agencies, with their names.
    public struct NamedCell: Sendable, Hashable, Codable {
        /// The text as printed.
        public var printed: String
        /// The agencies, in the order of the cell.
        public var agencies: [NamedAgency]
    }

    /// An agency.
    public struct NamedAgency: Sendable, Hashable, Codable {
        /// Its id, the same in all programmes.
        public var id: String
        /// Its name.
        public var name: LocalizedText
    }

    /// The target of a phase.
    public struct PhaseTarget: Sendable, Hashable, Codable {
        /// The id of the phase.
        public var phase: String
        /// The last day of the phase.
        public var to: CalendarDate
        /// The target.
        public var target: IndicatorTarget
    }
}
