// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How far a rule can be relied on.
public enum SourceStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// Read in the law, decision or plan itself.
    case official
    /// Known from a source that reports on the official text.
    case reported
    /// Our own or somebody's proposal.
    case proposed
}

/// The law, decision, plan or study that a document rests on.
public struct DocumentSource: Hashable, Sendable, Codable {
    /// The id by which nodes cite it.
    public let id: String
    /// Its title.
    public let title: LocalizedText
    /// Its official number, such as `186/KH-UBND`.
    public let number: String?
    /// Who issued it.
    public let issuer: LocalizedText?
    /// Where it can be read.
    public let url: String?
    /// How far it can be relied on.
    public let status: SourceStatus
    /// When it is in force.
    public let effective: DateSpan?
    /// A remark, such as what was not read.
    public let note: LocalizedText?

    /// Makes a source.
    public init(
        id: String, title: LocalizedText, number: String? = nil, issuer: LocalizedText? = nil, url: String? = nil,
        status: SourceStatus, effective: DateSpan? = nil, note: LocalizedText? = nil
    ) {
        self.id = id
        self.title = title
        self.number = number
        self.issuer = issuer
        self.url = url
        self.status = status
        self.effective = effective
        self.note = note
    }
}
