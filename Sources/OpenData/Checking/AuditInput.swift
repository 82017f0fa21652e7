// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// What is held against the packs: a catalogue with all that is known around it.
public struct AuditInput: Sendable {
    /// The catalogue.
    public var catalogue: Catalogue
    /// The document it was read from, for formats that are JSON: the profile DCAT-US 1.1 checks it.
    public var document: Node?
    /// What the reader of the file reported.
    public var diagnostics: [Diagnostic]
    /// SHA-256 of the bytes of the file.
    public var digest: SHA256Digest?
    /// The publication plan; without one what asks for it is unknown.
    public var plan: PublicationPlan?
    /// Facts about links; without them what asks for an answer is unknown.
    public var probes: ProbeSet?

    /// Makes an input.
    public init(
        catalogue: Catalogue, document: Node? = nil, diagnostics: [Diagnostic] = [], digest: SHA256Digest? = nil,
        plan: PublicationPlan? = nil, probes: ProbeSet? = nil
    ) {
        self.catalogue = catalogue
        self.document = document
        self.diagnostics = diagnostics
        self.digest = digest
        self.plan = plan
        self.probes = probes
    }
}
