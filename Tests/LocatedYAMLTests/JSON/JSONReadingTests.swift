// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Reading JSON")
struct JSONReadingTests {
    @Test func `every kind of value has its text and place`() throws {
        let root = try Reading.root(
            "{\"số\": [0, -0, 1.50, -1e+9, 2E-3], \"t\": true, \"f\": false, \"n\": null,\r\n\t\"s\": \"ế\\n\\u1EBF\\uD83D\\uDE00\\/\"}",
            .json)
        #expect(
            Reading.outline(root)
                == "{\"số\": [0, -0, 1.50, -1e+9, 2E-3], \"t\": true, \"f\": false, \"n\": _, \"s\": \"ế\nế😀/\"}")
        #expect(
            root.entries.map { Reading.slice($0.value) } == [
                "[0, -0, 1.50, -1e+9, 2E-3]", "true", "false", "null", "\"ế\\n\\u1EBF\\uD83D\\uDE00\\/\"",
            ])
        #expect(root["s"]?.place.line == 2)
        #expect(root["s"]?.place.column == 7)
        #expect(root["t"]?.isPlain == true && root["s"]?.isPlain == false)
    }

    @Test(arguments: [
        "1", "\"\"", "null", "[]", "{}", " [ ] ", "\"\\b\\f\\r\\t\\\"\\\\\"", "[[],{}]", "\"\u{7F}\u{2028}\"",
    ])
    func `any value may be a document`(text: String) {
        #expect(Reading.codes(text, .json).isEmpty)
    }

    @Test func `a document reads the same as JSON and as YAML`() throws {
        let text = "{\"a\": [1, \"x\\ny\", true, null, {}], \"b\": {\"c\": \"ế\"}, \"d\": \"\\u00e9\\\\\"}"
        let json = try Reading.root(text, .json)
        let yaml = try Reading.root(text, .yaml)
        #expect(Reading.outline(json) == Reading.outline(yaml))
        #expect(json.entries.map { $0.value.range } == yaml.entries.map { $0.value.range })
    }
}
