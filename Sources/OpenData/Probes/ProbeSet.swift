// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What was found out about one URL, and when.
public struct ProbeFact: Hashable, Sendable {
    /// What stands between a user and the data.
    public enum Wall: String, Hashable, Sendable, Codable, CaseIterable {
        /// An account is asked for.
        case login
        /// A CAPTCHA is asked for.
        case captcha
    }

    /// The URL as the catalogue writes it.
    public var url: String
    /// The last HTTP status; `nil` when no answer came.
    public var status: Int?
    /// Why no answer came: `timeout`, `dns`, `connection`, `tls`, `redirects`, `refused-address`, `protocol`.
    public var failure: String?
    /// The address after redirects, when it differs.
    public var finalURL: String?
    /// The declared media type without parameters, in lower case.
    public var mediaType: String?
    /// The length in bytes.
    public var length: Int?
    /// The day of `Last-Modified`.
    public var lastModified: CalendarDate?
    /// The file type that the first bytes show (a code of the EU table).
    public var sniffedFormat: String?
    /// For a package such as ZIP, the file types found inside.
    public var packedFormats: [String]
    /// What stands between a user and the data.
    public var wall: Wall?
    /// The day of the check.
    public var checkedAt: CalendarDate

    /// Makes a fact.
    public init(
        url: String, status: Int? = nil, failure: String? = nil, finalURL: String? = nil, mediaType: String? = nil,
        length: Int? = nil, lastModified: CalendarDate? = nil, sniffedFormat: String? = nil,
        packedFormats: [String] = [], wall: Wall? = nil, checkedAt: CalendarDate
    ) {
        self.url = url
        self.status = status
        self.failure = failure
        self.finalURL = finalURL
        self.mediaType = mediaType
        self.length = length
        self.lastModified = lastModified
        self.sniffedFormat = sniffedFormat
        self.packedFormats = packedFormats
        self.wall = wall
        self.checkedAt = checkedAt
    }

    /// Whether the URL answered with success or a redirect (2xx or 3xx) and no wall stood before it.
    public var isReachable: Bool {
        guard let status, wall == nil else { return false }
        return (200..<400).contains(status)
    }
}

/// Facts about URLs, gathered before a check so that the check itself stays offline and repeatable (`probes: 1`).
public struct ProbeSet: Sendable {
    /// The document.
    public var identity: DocumentIdentity
    /// The newest fact of each URL.
    public private(set) var facts: [String: ProbeFact]

    /// A set of facts; of several about one URL the newest counts.
    public init(identity: DocumentIdentity, facts: [ProbeFact]) {
        self.identity = identity
        self.facts = Dictionary(
            facts.map { ($0.url, $0) }, uniquingKeysWith: { $1.checkedAt > $0.checkedAt ? $1 : $0 })
    }

    /// What is known of a URL.
    public subscript(url: String) -> ProbeFact? { facts[url] }
}
