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

    /// Why no answer came, or why it broke off.
    ///
    /// - `timeout`: too slow, at connecting or at answering.
    /// - `dns`: the name of the host is unknown.
    /// - `connection`: no connection, or it broke.
    /// - `tls`: no trusted encryption.
    /// - `redirects`: too many redirects, or a circle of them.
    /// - `refused-address`: the host has a private address, which is not asked.
    /// - `protocol`: the URL is not one of `http` or `https`, or the answer is not HTTP.
    public static let failureWords = [
        "timeout", "dns", "connection", "tls", "redirects", "refused-address", "protocol",
    ]

    /// The URL as the catalogue writes it.
    public var url: String
    /// The last HTTP status; `nil` when no answer came.
    public var status: Int?
    /// Why no answer came or, beside a status, why it broke off: one of ``failureWords``.
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

    /// Whether the URL answered with success or a redirect (2xx or 3xx), the answer did not break off and no wall stood
    /// before it.
    public var isReachable: Bool {
        guard let status, failure == nil, wall == nil else { return false }
        return (200..<400).contains(status)
    }
}
