// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A `probes: 1` document: facts about URLs with where and for whom they were gathered.
public struct ProbeDocument: Hashable, Sendable {
    /// The id, version and hash.
    public var identity: DocumentIdentity
    /// What people call it.
    public var title: LocalizedText
    /// The id of the body whose catalogue was probed.
    public var body: String?
    /// The facts, one for each URL, by the bytes of the URL.
    public private(set) var facts: [ProbeFact]

    /// A document; of several facts about one URL the newest is kept, of equally new ones the first.
    public init(identity: DocumentIdentity, title: LocalizedText, body: String? = nil, facts: [ProbeFact]) {
        self.identity = identity
        self.title = title
        self.body = body
        self.facts = ProbeSet(identity: identity, facts: facts).facts.values
            .sorted { $0.url.utf8.lexicographicallyPrecedes($1.url.utf8) }
    }

    /// The facts for looking up.
    public var set: ProbeSet { ProbeSet(identity: identity, facts: facts) }
}
