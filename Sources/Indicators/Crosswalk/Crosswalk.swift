// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The same indicator in its wordings across programmes (`crosswalk: 1`), so that provinces can be compared.
public struct Crosswalk: Sendable {
    /// Id, version and hash.
    public var identity: DocumentIdentity
    /// Its title.
    public var title: LocalizedText
    /// How far it can be relied on.
    public var status: SourceStatus
    /// What it rests on.
    public var sources: [DocumentSource]
    /// What is measured, in the order of the document.
    public var concepts: [Concept]

    /// A crosswalk without concepts.
    public init(identity: DocumentIdentity, title: LocalizedText, status: SourceStatus) {
        self.identity = identity
        self.title = title
        self.status = status
        sources = []
        concepts = []
    }

    /// What several programmes measure, each in its words.
    public struct Concept: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// What is measured.
        public var title: LocalizedText
        /// The national target behind it.
        public var national: NationalTarget?
        /// The measure that it gives to rubrics.
        public var measure: String?
        /// The indicators.
        public var members: [Member]
        /// Whether the figures may be put side by side.
        public var isComparable: Bool
        /// Why not, or with what care.
        public var caution: LocalizedText?

        /// A concept without members.
        public init(id: String, title: LocalizedText, isComparable: Bool) {
            self.id = id
            self.title = title
            self.isComparable = isComparable
            members = []
        }
    }

    /// A target of a national programme.
    public struct NationalTarget: Sendable, Hashable {
        /// The id of the source.
        public var source: String
        /// What it says, as our reference tells it.
        public var text: LocalizedText

        /// Makes a target.
        public init(source: String, text: LocalizedText) {
            self.source = source
            self.text = text
        }
    }

    /// An indicator of one programme.
    public struct Member: Sendable, Hashable {
        /// The id of the programme.
        public var programme: String
        /// The id of the indicator.
        public var indicator: String
        /// In what it differs from the others, where that matters.
        public var differences: [LocalizedText]

        /// Makes a member.
        public init(programme: String, indicator: String, differences: [LocalizedText] = []) {
            self.programme = programme
            self.indicator = indicator
            self.differences = differences
        }
    }
}
