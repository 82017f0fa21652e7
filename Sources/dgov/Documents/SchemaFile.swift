// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML
internal import RubricLibrary

/// A JSON Schema that comes with the program.
struct SchemaFile {
    /// The name of its file, such as `evidence.schema.json`.
    let name: String
    /// What it describes.
    let title: Words
    let bytes: [UInt8]

    /// Every schema, by name.
    static func all() throws(Failure) -> [SchemaFile] {
        var files: [SchemaFile] = []
        for document in ShippedRubrics.schemas { files.append(try SchemaFile(document)) }
        return files
    }

    private init(_ document: ShippedDocument) throws(Failure) {
        name = document.id + ".schema.json"
        bytes = document.bytes
        do throws(ReadingFailure) {
            let root = try DocumentComposer.compose(SourceText(name: name, bytes: bytes), syntax: .json)
            title = Self.title(root["title"]?.text ?? document.id)
        } catch {
            throw Failure(error)
        }
    }

    /// The title in both languages, which the schemas write in one text with a slash between them.
    private static func title(_ text: String) -> Words {
        let parts = text.split(separator: " / ", maxSplits: 1).map(String.init)
        return Words(parts.first ?? text, parts.last ?? text)
    }
}
