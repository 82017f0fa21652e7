// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

/// The same place of a sample, spoilt in several ways, with the verdicts of the official schemas.
struct SpoiltPlace: Sendable, CustomTestStringConvertible {
    let sample: String
    let path: String
    let cases: [Node]

    var testDescription: String { "\(sample) \(path)" }

    static let all: [SpoiltPlace] = {
        guard let document = try? CatalogueFile.document("dcat-us-verdicts/verdicts.json") else { return [] }
        return document.items.compactMap { group in
            guard let sample = group["sample"]?.text, let path = group["path"]?.text, let cases = group["cases"] else {
                return nil
            }
            return SpoiltPlace(sample: sample, path: path, cases: Array(cases.items))
        }
    }()
}

@Suite("DCAT-US 1.1 is judged as by the official schemas")
struct DCATUSVerdictTests {
    @Test("the verdicts are there")
    func fixtureIsWhole() {
        #expect(SpoiltPlace.all.count == 129)
        #expect(SpoiltPlace.all.map(\.cases.count).reduce(0, +) == 2_711)
    }

    @Test("each spoilt sample gets the verdict of the schemas, dataset by dataset", arguments: SpoiltPlace.all)
    func verdictsAreEqual(place: SpoiltPlace) throws {
        let sample = try #require(Self.samples[place.sample])
        let path = place.path.split(separator: "/").map(String.init)
        for spoilt in place.cases {
            let value = spoilt["value"].map { JSONTree($0) }
            let text = sample.replacing(path, with: value).written
            let document = try CatalogueFile.document(text: text)
            for kind in DCATUSProfile.Kind.allCases {
                let found = Self.invalidParts(DCATUSProfile.verdict(of: document, kind: kind))
                #expect(found == spoilt[kind.rawValue]?.text, "\(kind) \(value?.written ?? "removed")")
            }
        }
    }

    private static let samples: [String: JSONTree] = {
        var samples: [String: JSONTree] = [:]
        for name in Set(SpoiltPlace.all.map(\.sample)) {
            samples[name] = (try? CatalogueFile.document("dcat-us-1.1-official/\(name)")).map { JSONTree($0) }
        }
        return samples
    }()

    /// `c` for the catalogue, then the positions of invalid datasets.
    private static func invalidParts(_ verdict: DCATUSProfile.Verdict) -> String {
        let datasets = verdict.datasets.indices.filter { !verdict.datasets[$0].isValid }
        return (verdict.catalogue.isEmpty ? "" : "c") + datasets.map(String.init).joined()
    }
}
