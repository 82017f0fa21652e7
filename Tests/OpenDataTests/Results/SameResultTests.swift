// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("The same catalogue gives the same result")
struct SameResultTests {
    private static let packs = [
        "vn-open-data", "mqa", "dcat-ap-3", "dcat-us-1.1", "five-star", "licence", "freshness", "integrity",
        "personal-data",
    ]

    /// The result as text, with every place set to the first line.
    private func text(_ statements: [String]) throws -> String {
        var result = try MarketCatalogue.result(
            Self.packs, of: try MarketCatalogue.catalogue(of: statements), probes: try MarketCatalogue.probes())
        for position in result.datasets.indices { result.datasets[position].place.line = 1 }
        for position in result.findings.indices { result.findings[position].place?.line = 1 }
        return String(decoding: try result.json(), as: UTF8.self)
    }

    /// The catalogue, and a second dataset with three distributions without names of their own.
    private var statements: [String] {
        MarketCatalogue.statements + [
            "ex:catalogue dcat:dataset _:ds", "_:ds a dcat:Dataset", "_:ds dct:title \"Trạm quan trắc\"@vi",
            "_:ds dct:publisher ex:agent", "_:ds dcat:distribution _:x", "_:ds dcat:distribution _:y",
            "_:ds dcat:distribution _:z", "_:x dct:format \"PDF\"", "_:x dcat:accessURL ex:tram.pdf",
            "_:x a dcat:Distribution", "_:y a dcat:Distribution", "_:z a dcat:Distribution",
            "_:y dcat:accessURL ex:tram.xml", "_:z dcat:accessURL ex:tram.json", "_:z dct:license eu:licence/CC0",
        ]
    }

    @Test("Whatever the order of its statements", arguments: 1...12)
    func order(_ seed: UInt64) throws {
        let expected = try text(statements)
        var shuffled = statements
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        for position in shuffled.indices.reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            shuffled.swapAt(position, Int(state >> 33) % (position + 1))
        }
        #expect(try text(shuffled) == expected)
    }

    @Test("Whatever the labels of its blank nodes")
    func labels() throws {
        let renamed = statements.map {
            $0.replacing("_:x", with: "_:zz").replacing("_:z ", with: "_:a ").replacing("_:ds", with: "_:b9")
        }
        // The last statement of a link has no blank behind it.
        let whole = renamed.map { $0.hasSuffix("_:z") ? $0.dropLast(3) + "_:a" : $0 }
        #expect(try text(whole) == text(statements))
    }
}
