// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import OpenData
import Testing

@Suite("The official examples of DCAT-AP 3 are read without loss")
struct OfficialExampleTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/dcat-ap-3-official")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".jsonld") }.map { String($0.dropLast(7)) }.sorted()
    }()

    @Test("all thirty examples are there")
    func examplesAreThere() {
        #expect(Self.names.count == 30)
    }

    @Test("an example says what an independent processor reads in it", arguments: names)
    func exampleEqualsIndependentReading(name: String) throws {
        let file = Self.folder.appending(path: "\(name).jsonld")
        let reading = try JSONLDSample(bytes: [UInt8](Data(contentsOf: file))).reading
        let expected = try String(contentsOf: Self.folder.appending(path: "expected/\(name).nt"), encoding: .utf8)
        #expect(GraphText.of(reading.graph) == GraphText.of(try NTriples.graph(expected)))
        #expect(reading.graph.statements.count == expected.split(separator: "\n").count)
    }

    @Test("no example has anything that could not be read", arguments: names)
    func exampleIsWithoutErrors(name: String) throws {
        let file = Self.folder.appending(path: "\(name).jsonld")
        let reading = try JSONLDSample(bytes: [UInt8](Data(contentsOf: file))).reading
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    }
}
