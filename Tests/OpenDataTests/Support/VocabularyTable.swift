// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import Testing

/// The tables that the vocabularies were made from.
enum VocabularyTable {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/vocab")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// The fields of each line. The tables have no header and no quotes.
    static func rows(_ name: String) throws -> [[String]] {
        try text(name).split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
    }

    /// The codes whose IRI stands below the EU authority table of a name.
    static func codes(_ name: String) throws -> Set<String> {
        Set(try rows(name).filter { $0[0].hasPrefix("http://publications.europa.eu/") }.map { $0[1] })
    }

    /// Licence id and conformance of the Open Definition.
    static func conformance() throws -> [String: String] {
        let source = SourceText(
            name: "open-definition-licences.json", bytes: Array(try text("open-definition-licences.json").utf8))
        let root = try DocumentComposer.compose(source, syntax: .json)
        return Dictionary(
            uniqueKeysWithValues: root.entries.map { ($0.key.text ?? "", $0.value["od_conformance"]?.text ?? "") })
    }
}
