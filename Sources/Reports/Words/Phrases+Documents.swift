// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Documents and programs behind results.
extension Phrases {
    /// The first ten digits of the hash of a document, enough to tell documents apart by eye; its id where it has none.
    func hash(_ identity: DocumentIdentity) -> String {
        identity.hash.map { String($0.hex.prefix(10)) } ?? line(identity.id)
    }

    /// Id and version: `vn-dqi, phiên bản 2026.1`.
    func identity(_ identity: DocumentIdentity) -> String {
        line(identity.id)
            + (identity.version.isEmpty ? "" : say(", phiên bản ", ", version ") + line(identity.version))
    }

    /// Name and version of the program.
    func engine(_ engine: EngineIdentity) -> String { line(engine.name) + " " + line(engine.version) }
}
