// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

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
