// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import OpenData
import Testing

@Suite("Every feature of the subset means what an independent processor reads in it")
struct FeatureTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/jsonld-features")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".jsonld") }.map { String($0.dropLast(7)) }.sorted()
    }()

    @Test("a file for each feature is there")
    func filesAreThere() {
        #expect(Self.names.count == 42)
    }

    @Test("a feature is read as by an independent processor", arguments: names)
    func featureEqualsIndependentReading(name: String) throws {
        let file = Self.folder.appending(path: "\(name).jsonld")
        let sample = try JSONLDSample(bytes: [UInt8](Data(contentsOf: file)))
        let expected = try String(contentsOf: Self.folder.appending(path: "expected/\(name).nt"), encoding: .utf8)
        #expect(sample.triples == GraphText.of(try NTriples.graph(expected)))
    }
}
