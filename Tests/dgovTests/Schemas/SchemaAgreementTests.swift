// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import Testing

@Suite(
    "What the loader refuses, the JSON Schema refuses where a schema can",
    .enabled(if: IndependentValidator.canRun, IndependentValidator.absence))
struct SchemaAgreementTests {
    private let dgov: Dgov
    private static let package = ReadmeTests.package

    init() throws { dgov = try Dgov() }

    /// Folders of documents with mistakes.
    private static let corpora = [
        "Tests/ScoringTests/BrokenDocuments", "Tests/DataQualityTests/BrokenSuites",
        "Tests/IndicatorsTests/Fixtures/broken-programmes", "Tests/IndicatorsTests/Fixtures/figures",
        "Tests/IndicatorsTests/Fixtures/programmes", "Tests/OpenDataTests/Fixtures/plan", "Tests/dgovTests/Fixtures",
    ]

    @Test func `of all documents with mistakes`() throws {
        defer { dgov.remove() }
        var documents: [(name: String, path: String)] = []
        for corpus in Self.corpora {
            let folder = Self.package.appendingPathComponent(corpus)
            for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            where name.hasSuffix(".yaml") || (name.hasSuffix(".json") && !corpus.hasPrefix("Tests/dgovTests")) {
                documents.append(("\(corpus)/\(name)", folder.appendingPathComponent(name).path))
            }
        }
        #expect(documents.count > 300)
        let disagreements = try SchemaAgreement(dgov: dgov, beyondSchemas: StructuralCodes.beyondSchemas).disagreements(
            on: documents)
        #expect(disagreements == [], "\(disagreements.joined(separator: "\n"))")
    }

    /// Documents without mistakes, of every kind.
    private static let whole = [
        "Examples/evidence/so-xay-dung.yaml", "Tests/dgovTests/Fixtures/full.yaml",
        "Tests/dgovTests/Fixtures/small.yaml",
        "Tests/dgovTests/Fixtures/warned.yaml", "Examples/quality/dan-cu.yaml", "Examples/quality/doanh-nghiep.yaml",
        "Examples/quality/tu-dien.yaml", "Rubrics/open-data/packs/mqa.yaml", "Rubrics/open-data/packs/five-star.yaml",
        "Examples/open-data/ke-hoach-minh-ha.yaml", "Examples/open-data/tham-do-minh-ha.yaml",
        "Rubrics/open-data/vocabularies/licences.yaml", "Rubrics/open-data/vocabularies/file-types.yaml",
        "Rubrics/open-data/vocabularies/frequencies.yaml", "Rubrics/open-data/vocabularies/planned-availability.yaml",
        "Rubrics/open-data/contexts/dcat-ap-3-examples.yaml", "Rubrics/open-data/profiles/dcat-ap-hvd-3.yaml",
        "Examples/indicators/so-lieu-minh-ha.yaml", "Examples/indicators/co-quan-minh-ha.yaml",
        "Examples/indicators/ke-hoach-minh-ha.yaml", "Rubrics/programmes/crosswalk.yaml",
        "Examples/indicators/bo-tieu-chi-mau.yaml",
    ]

    @Test func `of hundreds of documents with one thing spoilt`() throws {
        defer { dgov.remove() }
        for table in ["dan-cu.csv", "xa.csv", "tu-dien.yaml"] {
            try FileManager.default.copyItem(
                at: Self.package.appendingPathComponent("Examples/quality/\(table)"), to: dgov.file(table))
        }
        var documents: [(name: String, path: String)] = []
        for (number, name) in Self.whole.enumerated() {
            let bytes = try [UInt8](Data(contentsOf: Self.package.appendingPathComponent(name)))
            let root = try DocumentComposer.compose(bytes, named: name)
            for (index, spoilt) in SpoiltDocument.some(of: root, 25).enumerated() {
                let file = dgov.file("spoilt-\(number)-\(index).yaml")
                try Data(spoilt.bytes).write(to: file)
                documents.append(("\(name) \(spoilt.change)", file.path))
            }
        }
        #expect(documents.count > 450)
        let disagreements = try SchemaAgreement(dgov: dgov, beyondSchemas: StructuralCodes.spoiltBeyondSchemas)
            .disagreements(on: documents)
        #expect(disagreements == [], "\(disagreements.joined(separator: "\n"))")
    }

    @Test func `and the tables of what no schema sees name documents and changes that are there`() throws {
        defer { dgov.remove() }
        for name in StructuralCodes.beyondSchemas.keys.sorted() {
            #expect(FileManager.default.fileExists(atPath: Self.package.appendingPathComponent(name).path), "\(name)")
        }
        var changes: Set<String> = []
        for name in Self.whole {
            let bytes = try [UInt8](Data(contentsOf: Self.package.appendingPathComponent(name)))
            let root = try DocumentComposer.compose(bytes, named: name)
            changes.formUnion(SpoiltDocument.all(of: root).map { "\(name) \($0.change)" })
        }
        #expect(Set(StructuralCodes.spoiltBeyondSchemas.keys).subtracting(changes).sorted() == [])
    }
}
