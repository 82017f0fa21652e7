// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML

/// Catalogues below `Fixtures`.
enum CatalogueFile {
    /// The bytes of a file.
    static func bytes(_ path: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: tests.appendingPathComponent("Fixtures/\(path)")))
    }

    /// A file with its name and lines.
    static func source(_ path: String) throws -> SourceText {
        SourceText(name: path.split(separator: "/").last.map(String.init) ?? path, bytes: try bytes(path))
    }

    /// The tree of a JSON file.
    static func document(_ path: String) throws -> Node {
        try DocumentComposer.compose(try source(path), syntax: .json, limits: .catalogue)
    }

    /// The tree of a JSON text.
    static func document(text: String, name: String = "data.json") throws -> Node {
        try DocumentComposer.compose(SourceText(name: name, bytes: Array(text.utf8)), syntax: .json, limits: .catalogue)
    }
}
