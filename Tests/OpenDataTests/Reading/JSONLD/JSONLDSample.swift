// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import RubricLibrary

/// A JSON-LD text that a test reads with the contexts that come with the program.
struct JSONLDSample {
    let reading: CatalogueReading

    init(_ text: String, contexts: [String] = []) throws {
        try self.init(bytes: Array(text.utf8), contexts: contexts)
    }

    init(bytes: [UInt8], contexts: [String] = []) throws {
        let source = SourceText(name: "catalogue.jsonld", bytes: bytes)
        let document = try DocumentComposer.compose(source, syntax: .json, limits: .catalogue)
        let shipped = ShippedRubrics.all(ofKind: "context").map { ($0.path, $0.bytes) }
        let own = contexts.enumerated().map { ("context-\($0.offset).yaml", Array($0.element.utf8)) }
        let documents = try (shipped + own).map { name, bytes in
            try DocumentComposer.compose(SourceText(name: name, bytes: bytes), syntax: .yaml)
        }
        reading = JSONLDReader(contexts: try KnownContexts(documents: documents)).read(source, document: document)
    }

    /// What it says.
    var triples: [String] { GraphText.of(reading.graph) }

    /// The codes of its problems with line and column, in order.
    var problems: [String] {
        reading.diagnostics.map { diagnostic in
            let place = diagnostic.place.map { "\($0.line):\($0.column) " } ?? ""
            return "\(place)\(diagnostic.severity) \(diagnostic.message.code)"
        }
    }
}
