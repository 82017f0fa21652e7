// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// A published plan with dated targets (`programme: 1`): what is to be reached, by when, who is in charge, who reports.
///
/// Every printed text is kept exactly as it stands in the source, beside its parsed meaning.
public struct Programme: Sendable {
    /// Id, version and hash.
    public var identity: DocumentIdentity
    /// Its short title.
    public var title: LocalizedText
    /// How far the encoding can be relied on.
    public var status: SourceStatus
    /// What the encoding rests on.
    public var sources: [DocumentSource]
    /// The plan as it was issued.
    public var document: IssuedDocument
    /// The body whose plan it is.
    public var body: Subject
    /// The agencies and groups of agencies that the plan names.
    public var agencies: [Agency]
    /// The phases, in the order of their ends.
    public var phases: [ProgrammePhase]
    /// How "on track" is judged.
    public var rule: ProgressRule
    /// The headings under which indicators and tasks stand, in the order of the source.
    public var sections: [ProgrammeSection]
    /// The rows of the plan's table of indicators, in its order.
    public var indicators: [Indicator]
    /// Targets that the plan sets outside of its table, such as a share of GRDP.
    public var additionalTargets: [Indicator]
    /// Who reports what to whom, and when.
    public var duties: [ReportingDuty]
    /// What is to be done, in the order of the source.
    public var tasks: [ProgrammeTask]
    /// What a reader must know about the source: rows without a value, numbers by position, missing annexes.
    public var notes: [LocalizedText]
    /// The document it was read from, for diagnostics.
    public var origin: Node?

    /// A programme without indicators.
    public init(
        identity: DocumentIdentity, title: LocalizedText, status: SourceStatus, document: IssuedDocument, body: Subject
    ) {
        self.identity = identity
        self.title = title
        self.status = status
        self.document = document
        self.body = body
        sources = []
        agencies = []
        phases = []
        rule = ProgressRule()
        sections = []
        indicators = []
        additionalTargets = []
        duties = []
        tasks = []
        notes = []
    }

    /// All that is tracked: the rows of the table, then the additional targets.
    public var tracked: [Indicator] { indicators + additionalTargets }

    /// The last day of the last phase: no duty falls due after it.
    public var end: CalendarDate? { phases.map(\.to).max() }
}

/// A heading of the source.
public struct ProgrammeSection: Sendable, Hashable, Codable {
    /// Its id, which indicators and tasks name.
    public var id: String
    /// Its number as printed, such as `I.1`; `nil` when it has none.
    public var number: String?
    /// Its title; the Vietnamese wording is as printed.
    public var title: LocalizedText

    /// Makes a heading.
    public init(id: String, number: String? = nil, title: LocalizedText) {
        self.id = id
        self.number = number
        self.title = title
    }
}
