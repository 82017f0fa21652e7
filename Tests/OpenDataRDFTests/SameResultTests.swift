// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import Evidence
    import Foundation
    import LocatedYAML
    import OpenData
    import OpenDataRDF
    import RubricLibrary
    import Testing

    @Suite("The same catalogue gives the same result, whatever its syntax")
    struct SameResultTests {
        @Test(
            "JSON-LD, Turtle and RDF/XML state the same", arguments: ["danh-muc-minh-ha.ttl", "danh-muc-minh-ha.rdf"])
        func sameGraph(_ name: String) throws {
            let original = GraphLines.of(try Self.reading(Self.original).graph)
            #expect(original.count == 531)
            #expect(GraphLines.of(try Self.reading(try Self.copy(name)).graph) == original)
        }

        @Test("N-Triples that are written from a graph read back as that graph")
        func nTriples() throws {
            let lines = GraphLines.of(try Self.reading(Self.original).graph)
            #expect(GraphLines.of(try Self.reading(try Self.nTriples(lines.reversed())).graph) == lines)
        }

        @Test("all packs with plan and probes say the same, byte for byte")
        func sameResult() throws {
            let expected = try Self.result(Self.original)
            #expect(expected.format == .jsonLD)
            let lines = GraphLines.of(try Self.reading(Self.original).graph)
            for (file, format) in [
                (try Self.copy("danh-muc-minh-ha.ttl"), Catalogue.Format.turtle),
                (try Self.copy("danh-muc-minh-ha.rdf"), .rdfXML),
                (try Self.nTriples(lines), .nTriples), (try Self.nTriples(lines.reversed()), .nTriples),
            ] {
                let found = try Self.result(file)
                #expect(found.format == format)
                let difference = zip(expected.lines, found.lines).first { $0 != $1 }
                #expect(difference == nil, "\(difference?.0 ?? "") is \(difference?.1 ?? "") in \(file.name)")
                #expect(found.lines.count == expected.lines.count)
            }
        }

        // MARK: Files

        private struct File {
            let name: String
            let bytes: [UInt8]
        }

        private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        private static let examples = tests.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Examples/open-data")

        private static var original: File { get throws { try file("danh-muc-minh-ha.jsonld", in: examples) } }

        private static func copy(_ name: String) throws -> File {
            try file(name, in: tests.appendingPathComponent("Fixtures/same-catalogue"))
        }

        private static func nTriples(_ lines: [String]) throws -> File {
            File(name: "danh-muc-minh-ha.nt", bytes: Array(lines.joined(separator: "\n").utf8))
        }

        private static func file(_ name: String, in folder: URL) throws -> File {
            File(name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
        }

        // MARK: Results

        private static let resources = Result {
            try OpenDataResources(
                documents: ShippedRubrics.all.filter { $0.path.hasPrefix("open-data/") }
                    .map { (name: $0.path, bytes: $0.bytes) })
        }

        private static func reading(_ file: File) throws -> CatalogueReading {
            let reading = try CatalogueReader(contexts: try resources.get().contexts, syntaxes: [RaptorReader()])
                .read(name: file.name, bytes: file.bytes)
            #expect(reading.diagnostics == [])
            return reading
        }

        /// The lines of the result as JSON, without what may differ: places, names, formats and digests of files.
        private static func result(_ file: File) throws -> (format: Catalogue.Format, lines: [Substring]) {
            let resources = try resources.get()
            let reading = try reading(file)
            let plan = try Self.file("ke-hoach-minh-ha.yaml", in: examples)
            let probes = try Self.file("tham-do-minh-ha.yaml", in: examples)
            let auditor = try CatalogueAuditor(
                packs: resources.packs.sorted { $0.key < $1.key }.map(\.value), vocabularies: resources.vocabularies,
                profiles: resources.profiles.sorted { $0.key < $1.key }.map(\.value))
            var result = try auditor.audit(
                AuditInput(
                    catalogue: Catalogue(reading, vocabularies: resources.vocabularies), document: reading.document,
                    diagnostics: reading.diagnostics, digest: SHA256Digest.of(file.bytes),
                    plan: try PublicationPlan(
                        reading: plan.bytes, named: plan.name, vocabularies: resources.vocabularies),
                    probes: try ProbeSet(reading: probes.bytes, named: probes.name)),
                asOf: try #require(CalendarDate(parsing: "2026-11-21")))
            #expect(result.packs.count == 9)
            #expect(result.findings.count > 50)
            let format = result.catalogue.format
            result.catalogue.file = ""
            result.catalogue.format = .jsonLD
            result.catalogue.digest = nil
            for position in result.findings.indices { result.findings[position].place = nil }
            for position in result.datasets.indices {
                result.datasets[position].place.file = ""
                result.datasets[position].place.line = 1
                result.datasets[position].place.column = nil
                result.datasets[position].place.pointer = nil
            }
            // The scorecards of packs name the file by its digest too.
            let text = String(decoding: try result.json(), as: UTF8.self)
                .replacing(SHA256Digest.of(file.bytes).hex, with: "digest")
            return (format, text.split(separator: "\n"))
        }
    }
#endif
