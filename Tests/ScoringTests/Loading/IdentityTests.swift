// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("A rubric's identity is its content, not its form")
struct IdentityTests {
    static let yaml = """
        rubric: 1
        id: form
        version: "1.10"
        title: {vi: Biểu mẫu, en: Form}   # a comment
        status: proposed
        sources: [{id: own, title: {vi: Tự làm, en: Own}, status: proposed}]
        root:
          id: root
          title: {vi: Gốc, en: Root}
          children:
            - {id: i, title: {vi: Mục, en: Item}, range: [0, 1.50]}
        """
    static let json = """
        {"version": "1.10", "rubric": 1, "id": "form", "status": "proposed",
         "title": {"en": "Form", "vi": "Biểu mẫu"},
         "sources": [{"id": "own", "status": "proposed", "title": {"vi": "Tự làm", "en": "Own"}}],
         "root": {"title": {"vi": "Gốc", "en": "Root"}, "id": "root",
                  "children": [{"range": [0, 1.50], "id": "i", "title": {"en": "Item", "vi": "Mục"}}]}}
        """

    private func rubric(_ text: String, _ name: String = "form.yaml") throws -> Rubric {
        try Rubric(reading: Array(text.utf8), named: name)
    }

    @Test func `YAML and JSON of the same content have the same hash`() throws {
        let fromYAML = try rubric(Self.yaml)
        let fromJSON = try rubric(Self.json, "form.json")
        #expect(fromYAML.identity == fromJSON.identity)
        #expect(fromYAML.nodes.map(\.id) == fromJSON.nodes.map(\.id))
        #expect(fromYAML.identity.version == "1.10")
    }

    @Test func `a comment changes nothing and a digit changes the hash`() throws {
        let original = try rubric(Self.yaml)
        #expect(try rubric(Self.yaml.replacing("# a comment", with: "")).identity == original.identity)
        #expect(try rubric(Self.yaml.replacing("1.50", with: "1.51")).identity.hash != original.identity.hash)
    }

    @Test func `aliases share what they name`() throws {
        let text = Self.yaml.replacing(
            "    - {id: i, title: {vi: Mục, en: Item}, range: [0, 1.50]}",
            with:
                "    - {id: i, title: &t {vi: Mục, en: Item}, range: [0, 1.50]}\n    - {id: k, title: *t, range: [0, 1]}"
        )
        let shared = try rubric(text)
        #expect(shared.node("k")?.title == LocalizedText(vi: "Mục", en: "Item"))
    }

    @Test func `the standard notice stands where an unofficial rubric has none`() throws {
        #expect(try rubric(Self.yaml).notice == Rubric.standardNotice)
    }

    @Test(arguments: ["title", "status", "sources", "root", "id", "version"])
    func `each required key is missed by name`(key: String) throws {
        let lines = Self.yaml.split(separator: "\n", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        var skips = false
        for line in lines {
            if !line.hasPrefix(" ") { skips = line.hasPrefix("\(key):") }
            if !skips { kept.append(line) }
        }
        let failure = #expect(throws: ReadingFailure.self) { try rubric(kept.joined(separator: "\n")) }
        #expect(failure?.diagnostics.contains { $0.message.en.contains("'\(key)'") } == true)
    }

    @Test func `numbers are exact however they are written`() throws {
        for (text, expected) in [("0.85", "17/20"), ("85%", "17/20"), ("17/20", "17/20"), ("8.5e-1", "17/20")] {
            let weighted = Self.yaml.replacing("range: [0, 1.50]", with: "range: [0, 1.50], weight: \(text)")
            #expect(try rubric(weighted).node("i")?.weight.fraction == expected)
        }
    }
}
