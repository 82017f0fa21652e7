// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What must be known of a point of a trend.
public struct TrendMark: Sendable, Hashable, Codable {
    /// The kinds of marks.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A document has another version than before.
        case version
        /// A document has other contents than before under the same version.
        case content
        /// The result rests on a document, or on none, where the one before did not.
        case document
        /// Another profile was used.
        case profile
        /// The counts are of another phase.
        case phase
        /// Bodies merged into the subject since.
        case merged
        /// Another result of the same day says otherwise, and neither is told to be the later one.
        case sameDay = "same_day"
        /// A later version of the same evidence was scored for the same day.
        case superseded
        /// More or less is answered than before; numbers can be compared, but not without a thought.
        case coverage
        /// The number is out of another one than before: more points are possible, or more things are counted.
        case scale

        /// Whether a point with this mark must not be compared with the one before.
        public var isBreak: Bool { self != .coverage && self != .scale }
    }

    /// What it is.
    public var kind: Kind
    /// The id of the document.
    public var document: String?
    /// What it was before: a version, a profile, a phase, a share, the high end of a range.
    public var from: String?
    /// What it is now.
    public var to: String?
    /// The bodies that merged.
    public var bodies: [HistoryEntry.Matter]?

    /// Makes a mark.
    init(
        _ kind: Kind, document: String? = nil, from: String? = nil, to: String? = nil,
        bodies: [HistoryEntry.Matter]? = nil
    ) {
        self.kind = kind
        self.document = document
        self.from = from
        self.to = to
        self.bodies = bodies
    }
}
