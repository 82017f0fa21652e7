// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What a history knows of a result without reading it: what it is, of whom, by which documents, of which day, and the few
/// figures of a trend. All of it comes from the result itself.
public struct HistoryEntry: Sendable, Hashable {
    /// Whom or what a result is about.
    public struct Matter: Sendable, Hashable, Codable {
        /// A stable id: of a body, a data set, a catalogue, a programme, a rubric.
        public var id: String
        /// The name people know it by.
        public var name: LocalizedText?

        /// Makes a matter.
        public init(id: String, name: LocalizedText? = nil) {
            self.id = id
            self.name = name
        }
    }

    /// SHA-256 of the bytes of the result: its name in the folder.
    public var hash: SHA256Digest
    /// How many bytes it has.
    public var size: Int
    /// What kind of result it is.
    public var kind: ResultKind
    /// What a comparison compares: `scorecard`, `quality` or `programme`; `nil` for other kinds.
    public var compared: String?
    /// Whom or what it is about.
    public var subject: Matter?
    /// The documents that decide what its figures mean: the rubric, the suite and the dictionary, the packs, the programme. The
    /// main one is first.
    public var documents: [DocumentIdentity]
    /// The title of the main document.
    public var title: LocalizedText?
    /// The id of the profile that was used.
    public var profile: String?
    /// The id of the phase that its counts are of.
    public var phase: String?
    /// The day to which it is reckoned.
    public var asOf: CalendarDate?
    /// The period it is about.
    public var period: DateSpan?
    /// The evidence behind it.
    public var evidence: DocumentIdentity?
    /// The figures of a trend, the main one first.
    public var figures: [HistoryFigure]

    /// Makes an entry of which no more is known.
    init(hash: SHA256Digest, size: Int, kind: ResultKind) {
        self.hash = hash
        self.size = size
        self.kind = kind
        documents = []
        figures = []
    }

    /// The figure of a measure.
    public func figure(_ measure: String) -> HistoryFigure? { figures.first { $0.measure == measure } }

    /// By line, day, version of the documents, hash: the order of lists and trends.
    static func precedes(_ left: HistoryEntry, _ right: HistoryEntry) -> Bool {
        for (mine, theirs) in zip(left.line, right.line) where mine != theirs {
            return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
        }
        if left.asOf != right.asOf {
            guard let day = left.asOf else { return true }
            return right.asOf.map { day < $0 } ?? false
        }
        let versions = [
            DocumentVersion.order(left.documents.first?.version, right.documents.first?.version),
            DocumentVersion.order(left.evidence?.version, right.evidence?.version),
        ]
        if let decided = versions.first(where: { $0 != 0 }) { return decided < 0 }
        return left.hash.hex < right.hash.hex
    }

    /// What results on one line of a trend share: subject, kind and main document; of audits subject and kind, since every
    /// pack has figures of its own.
    var line: [String] { [subject?.id ?? "", kind.rawValue, kind == .audit ? "" : documents.first?.id ?? ""] }
}

extension HistoryEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case hash, size, kind
        case compared = "of"
        case subject, documents, title, profile, phase
        case asOf
        case period, evidence, figures
    }

    /// Reads an entry as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        hash = try container.decode(SHA256Digest.self, forKey: .hash)
        size = try container.decode(Int.self, forKey: .size)
        kind = try container.decode(ResultKind.self, forKey: .kind)
        compared = try container.decodeIfPresent(String.self, forKey: .compared)
        subject = try container.decodeIfPresent(Matter.self, forKey: .subject)
        documents = try container.decode([DocumentIdentity].self, forKey: .documents)
        title = try container.decodeIfPresent(LocalizedText.self, forKey: .title)
        profile = try container.decodeIfPresent(String.self, forKey: .profile)
        phase = try container.decodeIfPresent(String.self, forKey: .phase)
        asOf = try container.decodeIfPresent(CalendarDate.self, forKey: .asOf)
        period = try container.decodeIfPresent(DateSpan.self, forKey: .period)
        evidence = try container.decodeIfPresent(DocumentIdentity.self, forKey: .evidence)
        figures = try container.decode([HistoryFigure].self, forKey: .figures)
    }

    /// Writes the entry; what it does not have is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(hash, forKey: .hash)
        try container.encode(size, forKey: .size)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(compared, forKey: .compared)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encode(documents, forKey: .documents)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(profile, forKey: .profile)
        try container.encodeIfPresent(phase, forKey: .phase)
        try container.encodeIfPresent(asOf, forKey: .asOf)
        try container.encodeIfPresent(period, forKey: .period)
        try container.encodeIfPresent(evidence, forKey: .evidence)
        try container.encode(figures, forKey: .figures)
    }
}
