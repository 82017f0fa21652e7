// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import RubricLibrary

@testable import OpenData

/// Profiles and catalogues for tests.
enum ProfileSamples {
    /// A profile that comes with the package.
    static func profile(_ id: String = "dcat-ap-3") throws -> ShapeProfile {
        struct NotShipped: Error {}
        guard let profile = try shipped.get()[id + "-shapes"] else { throw NotShipped() }
        return profile
    }

    private static let shipped = Result {
        try Dictionary(
            uniqueKeysWithValues: ShippedRubrics.all(ofKind: "shapes").map { document in
                (document.id, try ShapeProfile(reading: document.bytes, named: document.path))
            })
    }

    /// The statements of the complete catalogue, as lines of N-Triples.
    static func complete() throws -> [Substring] { try completeLines.get() }

    private static let completeLines = Result {
        let lines = try fixture("dcat-ap-mutations/bases.nt").split(separator: "\n")
        return Array(lines.dropFirst().prefix { !$0.hasPrefix("# base ") })
    }

    /// The text of a file below `Fixtures`.
    static func fixture(_ path: String) throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: tests.appendingPathComponent("Fixtures/\(path)"), encoding: .utf8)
    }

    /// A graph of one resource. Names may use the prefixes below; what begins with `"` is a literal, `_:` a blank node.
    static func graph(_ statements: String) throws -> RDFGraph {
        let lines = statements.split(separator: "\n").map { line -> String in
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3 else { return String(line) }
            return "\(full(parts[0])) \(full(parts[1] == "a" ? "rdf:type" : parts[1])) \(object(parts[2])) ."
        }
        return try NTriples.graph(lines.joined(separator: "\n"))
    }

    /// The IRI of a name with a prefix.
    static func iri(_ name: String) -> String { String(full(name).dropFirst().dropLast()) }

    private static func object(_ text: String) -> String {
        guard text.hasPrefix("\""), let end = text.lastIndex(of: "\"") else { return full(text) }
        let suffix = text[text.index(after: end)...]
        guard suffix.hasPrefix("^^") else { return text }
        return text[...end] + "^^" + full(String(suffix.dropFirst(2)))
    }

    private static func full(_ name: String) -> String {
        if name.hasPrefix("<") || name.hasPrefix("_:") { return name }
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        return "<\(prefixes[parts[0], default: parts[0] + ":"])\(parts.count > 1 ? parts[1] : "")>"
    }

    static let prefixes: [String: String] = [
        "ex": "https://dulieu.example.vn/", "eu": "http://publications.europa.eu/resource/authority/",
        "iana": "https://www.iana.org/assignments/media-types/", "xsd": "http://www.w3.org/2001/XMLSchema#",
        "time": "http://www.w3.org/2006/time#", "publishertype": "http://purl.org/adms/publishertype/",
        "licencetype": "http://purl.org/adms/licencetype/",
    ].merging(CatalogueNamespace.allCases.map { ("\($0)", $0.rawValue) }) { first, _ in first }
}
