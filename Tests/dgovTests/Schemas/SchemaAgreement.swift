// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import Testing

/// Holds what `dgov lint` says of documents against what their JSON Schemas say.
struct SchemaAgreement {
    /// Where the program runs.
    let dgov: Dgov
    /// Documents whose mistakes no schema can see, with the reason.
    let beyondSchemas: [String: String]

    /// The documents, by a name for people, on which the two do not agree. Documents that are no YAML or JSON at all are no
    /// business of a schema.
    func disagreements(on documents: [(name: String, path: String)]) throws -> [String] {
        let codes = try errorCodes(of: documents.map(\.path))
        let readable = try documents.filter { document in
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: document.path)))
            return (try? DocumentComposer.compose(bytes, named: document.path)) != nil
        }
        let verdicts = try IndependentValidator.verdicts(of: readable.map(\.path))
        return readable.compactMap { document in
            guard let verdict = verdicts[document.path] else { return "\(document.name): no verdict" }
            let errors = codes[document.path] ?? []
            if errors.isEmpty {
                return verdict.word == .accepted ? nil : "\(document.name): only the schema refuses it: \(verdict.why)"
            }
            let visible = errors.filter { StructuralCodes.all.contains($0) }
            guard verdict.word == .accepted, !visible.isEmpty, beyondSchemas[document.name] == nil else { return nil }
            return "\(document.name): only the loader refuses it: \(visible.joined(separator: ", "))"
        }
    }

    /// One diagnostic of `dgov lint --format json`.
    private struct Said: Decodable {
        let file: String?
        let severity: String
        let code: String
    }

    /// The codes of all errors by file.
    private func errorCodes(of paths: [String]) throws -> [String: [String]] {
        let outcome = try dgov.run(["lint", "--format", "json"] + paths)
        #expect(outcome.errorText == "")
        var codes: [String: [String]] = [:]
        for said in try JSONDecoder().decode([Said].self, from: Data(outcome.output)) where said.severity == "error" {
            codes[try #require(said.file), default: []].append(said.code)
        }
        return codes
    }
}
