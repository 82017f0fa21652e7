// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

struct JSONTextEncoderTests {
    private func compact(_ value: some Encodable, sortedKeys: Bool = false) throws -> String {
        String(decoding: try JSONTextEncoder(pretty: false, sortedKeys: sortedKeys).encode(value), as: UTF8.self)
    }

    @Test func `the pretty form is indented by two spaces and ends with a line feed`() throws {
        struct Inner: Encodable {
            var empty: [Int] = []
            var nothing: [String: Int] = [:]
        }
        struct Outer: Encodable {
            var zeta = 1
            var alpha = [true, false]
            var absent: Int?
            var inner = [Inner()]
            var ratio = Rational(7, over: 3)
        }
        #expect(
            String(decoding: try JSONTextEncoder().encode(Outer()), as: UTF8.self) == """
                {
                  "zeta": 1,
                  "alpha": [
                    true,
                    false
                  ],
                  "inner": [
                    {
                      "empty": [],
                      "nothing": {}
                    }
                  ],
                  "ratio": {
                    "exact": "7/3",
                    "decimal": "2.3333"
                  }
                }

                """)
    }

    @Test func `keys stand in the order in which they are encoded, or sorted by their bytes`() throws {
        struct Keys: Encodable {
            var b = 1
            var a = 2
            var B = 3
            var ấ = 4
            var aa = 5
        }
        #expect(try compact(Keys()) == #"{"b":1,"a":2,"B":3,"ấ":4,"aa":5}"#)
        #expect(try compact(Keys(), sortedKeys: true) == #"{"B":3,"a":2,"aa":5,"b":1,"ấ":4}"#)
    }

    @Test func `dictionaries and sets have one order`() throws {
        struct Code: Hashable, Codable { var id: Int }
        #expect(try compact(["c": 3, "a": 1, "b": 2, "B": 4]) == #"{"B":4,"a":1,"b":2,"c":3}"#)
        #expect(try compact([30: "x", 4: "y"]) == #"{"30":"x","4":"y"}"#)
        #expect(try compact(Set(["q", "a", "p"])) == #"["a","p","q"]"#)
        #expect(try compact([Code(id: 2): "b", Code(id: 1): "a"]) == #"[{"id":1},"a",{"id":2},"b"]"#)
        #expect(try compact(["outer": ["z": Set([2, 1])]]) == #"{"outer":{"z":[1,2]}}"#)
        let many = Dictionary(uniqueKeysWithValues: (10..<60).map { ("k\($0)", $0) })
        let members = many.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        #expect(try compact(many) == "{" + members.joined(separator: ",") + "}")
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\u{8}\u{9}\u{A}\u{C}\u{D}", #""\b\t\n\f\r""#),
        ("\u{0}\u{1}\u{1F}\u{20}\u{7F}", "\"\\u0000\\u0001\\u001f \u{7F}\""),
        ("a\u{2028}b\u{2029}c\u{2027}\u{202A}", "\"a\\u2028b\\u2029c\u{2027}\u{202A}\""),
        ("Cấp độ trưởng thành 3 — 😀 €", #""Cấp độ trưởng thành 3 — 😀 €""#), ("â", #""â""#),
    ])
    func `only what must be escaped is escaped`(text: String, json: String) throws {
        #expect(try compact(text) == json)
    }

    @Test func `numbers have their shortest text`() throws {
        #expect(try compact([0.1, 100, 1e-7, 1e16, -0.0, .leastNonzeroMagnitude]) == "[0.1,100,1e-07,1e+16,-0,5e-324]")
        #expect(try compact([Float(0.1), 3]) == "[0.1,3]")
        #expect(try compact([Int8.min]) == "[-128]")
        #expect(try compact([Int64.min]) == "[-9223372036854775808]")
        #expect(try compact([UInt64.max]) == "[18446744073709551615]")
        #expect(try compact([Int128.min]) == "[-170141183460469231731687303715884105728]")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func `a number that JSON cannot say is an error`(
        number: Double
    ) {
        struct Holder: Encodable { var list: [Double] }
        let error = #expect(throws: EncodingError.self) { try JSONTextEncoder().encode(Holder(list: [1, number])) }
        guard case .invalidValue(_, let context) = error else {
            Issue.record("another error")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["list", "1"])
        #expect(throws: EncodingError.self) { try JSONTextEncoder().encode(Float(number)) }
    }

    @Test func `single values stand alone`() throws {
        #expect(try compact(true) == "true")
        #expect(try compact(Int?.none) == "null")
        #expect(try compact([Int?.none, 3]) == "[null,3]")
        #expect(try compact("x") == "\"x\"")
        #expect(String(decoding: try JSONTextEncoder().encode([Int]()), as: UTF8.self) == "[]\n")
    }

    @Test func `a value that encodes nothing is an empty object`() throws {
        struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
        #expect(try compact([Nothing()]) == "[{}]")
    }

    @Test func `a class and its superclass are encoded one inside the other`() throws {
        class Base: Encodable {
            let id = 1
            private enum CodingKeys: CodingKey { case id }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(id, forKey: .id)
            }
        }
        final class Derived: Base {
            let name = "n"
            private enum CodingKeys: CodingKey { case name, base }
            override func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try super.encode(to: container.superEncoder())
                try container.encode(name, forKey: .name)
                try super.encode(to: container.superEncoder(forKey: .base))
            }
        }
        #expect(try compact(Derived()) == #"{"super":{"id":1},"name":"n","base":{"id":1}}"#)
    }

    @Test func `containers may be filled in turns`() throws {
        struct Turns: Encodable {
            private enum CodingKeys: CodingKey { case list, map, last }
            func encode(to encoder: any Encoder) throws {
                var outer = encoder.container(keyedBy: CodingKeys.self)
                var list = outer.nestedUnkeyedContainer(forKey: .list)
                var map = outer.nestedContainer(keyedBy: CodingKeys.self, forKey: .map)
                try outer.encode(9, forKey: .last)
                try list.encode(1)
                try map.encodeNil(forKey: .last)
                var inner = list.nestedContainer(keyedBy: CodingKeys.self)
                var deep = list.nestedUnkeyedContainer()
                try 7.encode(to: list.superEncoder())
                try inner.encode("x", forKey: .last)
                try deep.encodeNil()
                try list.encode(true)
                // The same containers again, through the encoder and through the key.
                var again = encoder.container(keyedBy: CodingKeys.self)
                var sameMap = again.nestedContainer(keyedBy: CodingKeys.self, forKey: .map)
                try sameMap.encode(2, forKey: .list)
                var sameList = again.nestedUnkeyedContainer(forKey: .list)
                try sameList.encode(3)
            }
        }
        #expect(
            try compact(Turns()) == #"{"list":[1,{"last":"x"},[null],7,true,3],"map":{"last":null,"list":2},"last":9}"#)
    }

    @Test func `a key that is encoded twice keeps its place and its last value`() throws {
        struct Twice: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                for number in 0..<40 { try container.encode(number, forKey: Key("k\(number % 20)")) }
            }
        }
        let expected = (0..<20).map { "\"k\($0)\":\($0 + 20)" }.joined(separator: ",")
        #expect(try compact(Twice()) == "{" + expected + "}")
    }

    @Test func `keys that differ only in Unicode form are different keys`() throws {
        struct Forms: Encodable {
            var extra: Int
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(1, forKey: Key("\u{E2}"))
                try container.encode(2, forKey: Key("a\u{302}"))
                for number in 0..<extra { try container.encode(number, forKey: Key("k\(number)")) }
                try container.encode(3, forKey: Key("\u{E2}"))
            }
        }
        #expect(Array(try compact(Forms(extra: 0)).utf8) == Array("{\"\u{E2}\":3,\"a\u{302}\":2}".utf8))
        #expect(try compact(Forms(extra: 30)).hasPrefix("{\"\u{E2}\":3,\"a\u{302}\":2,"))
    }

    @Test func `the value types of this module have their coded forms`() throws {
        struct All: Encodable {
            var date = CalendarDate(year: 2026, month: 11, day: 21)
            var period = CalendarPeriod(years: 1, months: 6)
            var digest = SHA256Digest.of([])
            var mode = RoundingMode.halfEven
            var whole = Rational(-3)
        }
        let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(
            try compact(All())
                == #"{"date":"2026-11-21","period":"P1Y6M","digest":"\#(hex)","mode":"half_even","#
                + #""whole":{"exact":"-3","decimal":"-3.0000"}}"#)
    }
}

/// A key of any name.
struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
