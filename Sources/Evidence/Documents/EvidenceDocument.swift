// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// The identity of a document that a result rests on.
public struct DocumentIdentity: Hashable, Sendable, Codable {
    /// The document's own id.
    public var id: String
    /// Its version, as text.
    public var version: String
    /// SHA-256 of its canonical JSON; `nil` for documents made in memory.
    public var hash: SHA256Digest?

    /// Makes an identity.
    public init(id: String, version: String, hash: SHA256Digest? = nil) {
        self.id = id
        self.version = version
        self.hash = hash
    }
}

/// Answers and measures about one subject or sub-subject.
public struct SubjectEvidence: Sendable, Hashable {
    /// Who or what it is about.
    public var subject: Subject
    /// The weight among its siblings when results are combined; 1 by default.
    public var weight: Rational
    /// Weights that hold for single `for_each` nodes, by node id.
    public var weights: [String: Rational]
    /// Answers by item id.
    public var answers: [String: ItemAnswer]
    /// Measures by id.
    public var measures: [String: MeasureValue]
    /// The parts it is made of: fields of a database, agencies of a province.
    public var subjects: [SubjectEvidence]
    /// Where it stands, for diagnostics; `nil` for evidence made in memory.
    public var origin: EvidenceDocument.Origin?

    /// Makes the evidence of one subject.
    public init(
        subject: Subject, weight: Rational = 1, weights: [String: Rational] = [:], answers: [String: ItemAnswer] = [:],
        measures: [String: MeasureValue] = [:], subjects: [SubjectEvidence] = []
    ) {
        self.subject = subject
        self.weight = weight
        self.weights = weights
        self.answers = answers
        self.measures = measures
        self.subjects = subjects
        origin = nil
    }
}

/// The evidence of one body against one rubric: an `evidence: 1` document, or the same made in memory.
public struct EvidenceDocument: Sendable, Hashable {
    /// The id, version and hash of this document.
    public var identity: DocumentIdentity
    /// What people call it.
    public var title: LocalizedText?
    /// The rubric it answers; without a version, any version.
    public var rubric: RubricReference
    /// The profile to score under.
    public var profile: String?
    /// The period it is about.
    public var period: DateSpan?
    /// The day to which ages of documents are reckoned.
    public var asOf: CalendarDate?
    /// The answers.
    public var evidence: SubjectEvidence
    /// The documents from which measures were added.
    public var measureSources: [DocumentIdentity] = []
    /// Places of the parts that diagnostics name.
    public var origin: Origin?

    /// The rubric that a document answers.
    public struct RubricReference: Hashable, Sendable, Codable {
        /// The rubric's id.
        public var id: String
        /// The version answered.
        public var version: String?

        /// Makes a reference.
        public init(id: String, version: String? = nil) {
            self.id = id
            self.version = version
        }
    }

    /// Where parts of the document stand.
    public struct Origin: Sendable, Hashable {
        /// The whole document.
        public var document: Node
        /// The rubric reference.
        public var rubric: Node?
        /// The profile.
        public var profile: Node?

        /// Makes an origin.
        public init(document: Node, rubric: Node? = nil, profile: Node? = nil) {
            self.document = document
            self.rubric = rubric
            self.profile = profile
        }

        /// Places do not tell documents apart.
        public static func == (left: Self, right: Self) -> Bool { true }

        /// Places do not tell documents apart.
        public func hash(into hasher: inout Hasher) {}
    }

    /// Makes a document in memory.
    public init(
        id: String, version: String = "1", title: LocalizedText? = nil, rubric: RubricReference, profile: String? = nil,
        period: DateSpan? = nil, asOf: CalendarDate? = nil, evidence: SubjectEvidence
    ) {
        self.identity = DocumentIdentity(id: id, version: version)
        self.title = title
        self.rubric = rubric
        self.profile = profile
        self.period = period
        self.asOf = asOf
        self.evidence = evidence
        self.origin = nil
    }
}
