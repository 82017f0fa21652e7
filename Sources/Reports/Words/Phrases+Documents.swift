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

    /// Id, version and hash of a document, as a fact.
    func fact(_ name: String, _ identity: DocumentIdentity) -> ReportFact {
        ReportFact(name, self.identity(identity) + ", " + hash(identity))
    }

    /// Id, version and hash of a document, in the letters of ids.
    func codes(_ identity: DocumentIdentity) -> [ReportInline] {
        [.code(self.identity(identity)), .text(", "), .code(hash(identity))]
    }

    /// The program behind a result, as a fact.
    func fact(program: EngineIdentity) -> ReportFact { ReportFact(self.program, engine(program)) }

    /// Name and version of the program.
    func engine(_ engine: EngineIdentity) -> String { line(engine.name) + " " + line(engine.version) }
}
