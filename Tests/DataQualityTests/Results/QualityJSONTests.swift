// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

struct QualityJSONTests {
    @Test func `a result reads back equal when its values are shown`() throws {
        let result = try ResultSample.register()
        let bytes = try result.showingValues().json()
        #expect(try QualityResult(json: bytes, named: "result.json") == result)
        #expect(try MaskedResult(json: bytes, named: "result.json") == result.showingValues())
    }

    @Test func `a result is written masked unless asked otherwise, and reads back as it was written`() throws {
        let result = try ResultSample.register()
        let bytes = try result.json()
        #expect(try JSONTextEncoder().encode(result) == bytes)
        #expect(try result.masked().json() == bytes)
        #expect(try QualityResult(json: bytes, named: "result.json") == result.masked().result)
        #expect(try MaskedResult(json: bytes, named: "result.json") == result.masked())
    }

    @Test func `the same result gives the same bytes, packed or pretty`() throws {
        let result = try ResultSample.register()
        let packed = try result.json(pretty: false)
        #expect(try QualityResult(json: packed, named: "a").json() == result.json())
        #expect(try ResultSample.register().json(pretty: false) == packed)
        #expect(!packed.contains(UInt8(ascii: "\n")))
    }

    @Test(arguments: [(true, "quality.json"), (false, "quality-masked.json")])
    func `the whole document is as it should be`(showsValues: Bool, name: String) throws {
        let result = try ResultSample.register()
        try expectSharedGolden(showsValues ? result.showingValues().json() : result.json(), name)
    }

    @Test func `the measures of the document go into evidence as they are`() throws {
        let bytes = try ResultSample.register().json()
        let root = try DocumentComposer.compose(SourceText(name: "result.json", bytes: bytes), syntax: .json)
        let set = try MeasureSet(root)
        let result = try ResultSample.register()
        #expect(set.measures.mapValues(\.number) == result.measures.reduce(into: [:]) { $0[$1.id] = $1.number })
        #expect(set.measures["quality.dan-cu.id.correct"]?.number == Rational(1189, over: 1194))
        #expect(set.measures["quality.dan-cu.shareable"]?.number == Rational(159, over: 200))
        #expect(set.measures["sharing.calls_answered"]?.number == Rational(parsing: "0.99"))
        #expect(set.measures["sharing.consuming_systems"]?.number == 4)
        #expect(set.measures["quality.correct"] == nil)
    }

    @Test(arguments: [
        (#"{"result": "scorecard", "format": 1}"#, "not of a quality check"),
        (#"{"result": "quality", "format": 2}"#, "format 2 is not known"), (#"{"result": "quality"}"#, "format"),
        ("[]", "object"), ("{", ""),
    ])
    func `another document is refused with a reason`(text: String, reason: String) throws {
        let failure = #expect(throws: JSONDecodingFailure.self) {
            try QualityResult(json: Array(text.utf8), named: "x.json")
        }
        #expect(try #require(failure).description.contains(reason))
    }
}

extension QualityMeasure {
    fileprivate var number: Rational? { MeasureValue(figure).number }
}
