// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

/// What SARIF 2.1.0 demands of the objects that logs of the package use.
enum SARIFShape {
    /// - Parameter results: how many results there must be; without it at least one.
    static func check(_ log: [UInt8], results expected: Int? = nil) throws {
        let root = try DocumentComposer.compose(SourceText(name: "x.sarif", bytes: log), syntax: .json)
        #expect(root["version"]?.text == "2.1.0")
        let run = try #require(root["runs"]?.items.first)
        let rules = try #require(run["tool"]?["driver"]?["rules"]).items
        let ids = rules.compactMap { $0["id"]?.text }
        #expect(Set(ids).count == rules.count)
        #expect(rules.allSatisfy { $0["shortDescription"]?["text"]?.text?.isEmpty == false })
        let artifacts = run["artifacts"]?.items.compactMap { $0["location"]?["uri"]?.text } ?? []
        let results = try #require(run["results"]).items
        #expect(expected.map { $0 == results.count } ?? !results.isEmpty)
        for result in results {
            let index = try #require(result["ruleIndex"]?.text.flatMap { Int($0) })
            #expect(result["ruleId"]?.text == ids[index])
            let level = try #require(result["level"]?.text)
            #expect(["none", "note", "warning", "error"].contains(level))
            // 3.27.10: a kind other than "fail" demands the level "none".
            #expect((result["kind"]?.text == "open") == (level == "none"))
            #expect(result["message"]?["text"]?.text?.isEmpty == false)
            let locations = result["locations"].map { Array($0.items) } ?? []
            for physical in locations.compactMap({ $0["physicalLocation"] }) {
                let uri = try #require(physical["artifactLocation"]?["uri"]?.text)
                let place = try #require(physical["artifactLocation"]?["index"]?.text.flatMap { Int($0) })
                #expect(artifacts[place] == uri)
                #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") })
                #expect(!uri.hasPrefix("/"))
                if let region = physical["region"] {
                    #expect(region["startLine"] != nil || region["byteOffset"] != nil)
                    #expect((region["startLine"]?.text.flatMap { Int($0) } ?? 1) >= 1)
                }
            }
        }
    }
}
