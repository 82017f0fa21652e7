// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The Swift file that holds the documents.
enum GeneratedFile {
    /// The file, the same for the same documents.
    ///
    /// Texts stand in `StaticString` literals: the compiler takes a literal of a few hundred kilobytes at once, while
    /// an array of as many numbers takes it minutes.
    static func text(of documents: [EmbeddedDocument]) -> String {
        let ordered = documents.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var text =
            "// Made by EmbedRubricsTool from the folder Rubrics. Edits are lost.\n\nextension ShippedRubrics {\n"
        text += list("embeddedDocuments", ordered.filter { $0.kind != "schema" })
        text += "\n"
        text += list("embeddedSchemas", ordered.filter { $0.kind == "schema" })
        return text + "}\n"
    }

    /// One line for each id that two documents of the same list share.
    static func clashes(among documents: [EmbeddedDocument]) -> [String] {
        var first: [String: String] = [:]
        return documents.compactMap { document in
            let key = (document.kind == "schema" ? "schema/" : "") + document.id
            guard let other = first[key] else {
                first[key] = document.path
                return nil
            }
            return "\(document.path):1:1: error: the id '\(document.id)' is that of \(other) too"
        }
    }

    private static func list(_ name: String, _ documents: [EmbeddedDocument]) -> String {
        var text = "    static let \(name): [ShippedDocument] = [\n"
        for document in documents {
            text += "ShippedDocument(id: \(SwiftLiteral.line(document.id)), kind: \(SwiftLiteral.line(document.kind)), "
            text += "path: \(SwiftLiteral.line(document.path)), content: \(SwiftLiteral.block(document.text))),\n"
        }
        return text + "    ]\n"
    }
}
