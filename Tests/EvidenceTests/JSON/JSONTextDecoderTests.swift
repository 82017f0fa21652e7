// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

struct JSONTextDecoderTests {
    private func decode<T: Decodable>(_ type: T.Type, _ json: String) throws -> T {
        try JSONTextDecoder().decode(type, from: Array(json.utf8), name: "a.json")
    }

    /// The problem that decoding finds, as the failure describes it.
    private func problem<T: Decodable>(_ type: T.Type, _ json: String) -> String {
        do {
            return "no problem: \(try JSONTextDecoder().decode(type, from: Array(json.utf8), name: "a.json"))"
        } catch {
            return error.description
        }
    }

    private struct Person: Codable, Equatable {
        var name: String
        var age: Int
        var nickname: String?
        var tags: [String]
    }

    @Test func `members are read by key, unknown keys are ignored and optional ones may be missing or null`() throws {
        let person = Person(name: "Hà", age: 3, nickname: nil, tags: ["a", "b"])
        #expect(try decode(Person.self, #"{"name":"Hà","x":[{}],"age":3,"tags":["a","b"]}"#) == person)
        #expect(try decode(Person.self, #"{"tags":["a","b"],"nickname":null,"age":3,"name":"H\u00e0"}"#) == person)
    }

    @Test(arguments: [
        (
            #"{"name": "a", "age": "3", "tags": []}"#,
            "a.json:1:22: error: 'age' must be a whole number, but this is '3' [expected-integer]"
        ),
        (
            #"{"name": 7, "age": 3, "tags": []}"#,
            "a.json:1:10: error: 'name' must be a string, but this is '7' [expected-string]"
        ),
        (#"{"name": "a", "age": 3}"#, "a.json:1:1: error: the key 'tags' is missing [missing-key]"),
        (
            "{\"name\": \"a\", \"age\": 3,\n \"tags\": [\"x\", null]}",
            "a.json:2:16: error: this value must be a string, but it has no value [expected-string]"
        ),
        (
            #"{"name": "a", "age": 3, "tags": {}}"#,
            "a.json:1:33: error: 'tags' must be an array, but this is a mapping [expected-array]"
        ),
        (
            #"{"name": "a", "age": null, "tags": []}"#,
            "a.json:1:22: error: 'age' must be a whole number, but it has no value [expected-integer]"
        ),
        ("[1]", "a.json:1:1: error: this value must be an object, but this is a list [expected-object]"),
    ])
    func `a value that does not fit is named with its place`(json: String, expected: String) {
        #expect(problem(Person.self, json) == expected)
    }

    @Test func `a syntax error comes from the reader with its place`() throws {
        let failure = #expect(throws: JSONDecodingFailure.self) { try decode([Int].self, "[1,\n 2,]") }
        let place = try #require(failure?.diagnostics.first?.place)
        #expect(place.file == "a.json" && place.line == 2)
    }

    @Test func `limits are kept`() {
        var limits = ReadingLimits.standard
        limits.depth = 3
        #expect(throws: JSONDecodingFailure.self) {
            try JSONTextDecoder(limits: limits).decode([[[[Int]]]].self, from: Array("[[[[1]]]]".utf8), name: "a")
        }
    }

    @Test func `whole numbers may be written in any way that is exact`() throws {
        #expect(try decode([Int].self, "[3, 3.0, 3e0, 30e-1, -0, 1e3]") == [3, 3, 3, 3, 0, 1000])
        #expect(try decode([Int64].self, "[-9223372036854775808, 9223372036854775807]") == [.min, .max])
        #expect(try decode([UInt64].self, "[18446744073709551615]") == [.max])
        #expect(try decode([Int128].self, "[-170141183460469231731687303715884105728]") == [.min])
    }

    @Test func `whole numbers beyond their type are refused with the range`() {
        #expect(
            problem([Int8].self, "[200]")
                == "a.json:1:2: error: this value must be between -128 and 127, but this is '200' [out-of-range]")
        #expect(
            problem([UInt].self, "[-1]")
                == "a.json:1:2: error: this value must be between 0 and 18446744073709551615, "
                + "but this is '-1' [out-of-range]"
        )
        #expect(
            problem([Int].self, "[1.5]")
                == "a.json:1:2: error: this value must be a whole number, but this is '1.5' [expected-integer]")
        #expect(problem([Int].self, "[1e99]").hasSuffix("[out-of-range]"))
        #expect(problem([Int].self, "[true]").hasSuffix("[expected-integer]"))
    }

    @Test func `flags and floating-point numbers are read`() throws {
        #expect(try decode([Bool].self, "[true, false]") == [true, false])
        #expect(try decode([Double].self, "[0.1, -2, 1e300]") == [0.1, -2, 1e300])
        #expect(try decode([Float].self, "[0.5]") == [0.5])
        #expect(
            problem([Bool].self, "[\"true\"]")
                == "a.json:1:2: error: this value must be true or false, but this is 'true' [expected-flag]")
        #expect(
            problem([Double].self, "[1e999]")
                == "a.json:1:2: error: this value must be a number, but this is '1e999' [expected-number]")
        #expect(problem([Double].self, "[true]").hasSuffix("[expected-number]"))
    }

    @Test func `rational numbers are read exactly from every form`() throws {
        let json =
            #"[{"exact": "7/3", "decimal": "2.3333"}, 0.1, 3, 1e-30, "85%", "17/20", 0.1000000000000000000000001]"#
        #expect(
            try decode([Rational].self, json).map(\.fraction) == [
                "7/3", "1/10", "3", "1/1000000000000000000000000000000", "17/20", "17/20",
                "1000000000000000000000001/10000000000000000000000000",
            ])
        #expect(try decode([Rational?].self, "[null, 0.5]") == [nil, Rational(1, over: 2)])
    }

    @Test(arguments: [
        (#"{"a": "x"}"#, "a.json:1:7: error: 'a' must be a number, but this is 'x' [expected-number]"),
        (#"{"a": true}"#, "a.json:1:7: error: 'a' must be a number, but this is 'true' [expected-number]"),
        (#"{"a": {"exact": "x"}}"#, "a.json:1:17: error: expected a number, but this is 'x' [expected-number]"),
        (#"{"a": {"exact": 3}}"#, "a.json:1:17: error: 'exact' must be a string, but this is '3' [expected-string]"),
        (#"{"a": {}}"#, "a.json:1:7: error: the key 'exact' is missing [missing-key]"),
        (#"{"a": [1]}"#, "a.json:1:7: error: 'a' must be a number, but this is a list [expected-number]"),
        (#"{"a": null}"#, "a.json:1:7: error: 'a' must be a number, but it has no value [expected-number]"),
    ])
    func `a rational number that is none is named with its place`(json: String, expected: String) {
        #expect(problem([String: Rational].self, json) == expected)
    }

    @Test func `the other value types name their form`() {
        #expect(
            problem([CalendarDate].self, #"["2026-02-30"]"#)
                == "a.json:1:2: error: expected a date of the form YYYY-MM-DD, but this is '2026-02-30' [expected-date]"
        )
        #expect(
            problem([CalendarPeriod].self, #"["6M"]"#)
                == "a.json:1:2: error: expected a duration such as P1Y6M, P2W or P90D, "
                + "but this is '6M' [expected-duration]"
        )
        #expect(
            problem([SHA256Digest].self, #"["ab"]"#)
                == "a.json:1:2: error: expected a SHA-256 hash of 64 hexadecimal digits, "
                + "but this is 'ab' [expected-hash]"
        )
    }

    @Test func `every diagnostic speaks both languages`() throws {
        let failure = #expect(throws: JSONDecodingFailure.self) { try decode([CalendarDate].self, "[ \"x\"]") }
        #expect(
            failure?.diagnostics.map(\.message) == [
                DiagnosticMessage(
                    code: "expected-date", vi: "cần một ngày dạng năm-tháng-ngày, nhưng ở đây là 'x'",
                    en: "expected a date of the form YYYY-MM-DD, but this is 'x'")
            ])
    }

    @Test func `errors of a type's own code are placed where they belong`() {
        struct Refusing: Decodable {
            struct Reason: Error {}
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: Key.self)
                if container.contains(Key("deep")) {
                    throw DecodingError.dataCorrupted(
                        .init(codingPath: container.codingPath + [Key("deep"), Key("er")], debugDescription: "no"))
                }
                throw Reason()
            }
        }
        #expect(
            problem([Refusing].self, #"[{"deep": {"er": 5}}]"#)
                == "a.json:1:18: error: cannot read this value: no [unreadable-value]")
        #expect(
            problem([Refusing].self, #"[{"deep": 5}]"#)
                == "a.json:1:11: error: cannot read this value: no [unreadable-value]")
        #expect(
            problem([Refusing].self, "[{}]") == "a.json:1:2: error: cannot read this value: Reason() [unreadable-value]"
        )
        #expect(
            problem([RoundingMode].self, #"["half_up", "up"]"#).hasPrefix(
                "a.json:1:13: error: cannot read this value: "))
    }

    @Test func `dictionaries are read with few keys and with many`() throws {
        #expect(try decode([String: Int].self, #"{"b": 1, "a": 2}"#) == ["a": 2, "b": 1])
        let many = Dictionary(uniqueKeysWithValues: (0..<500).map { ("k\($0)", $0) })
        let bytes = try JSONTextEncoder().encode(many)
        #expect(try JSONTextDecoder().decode([String: Int].self, from: bytes, name: "a") == many)
        #expect(try decode([Int: String].self, #"{"7": "x"}"#) == [7: "x"])
    }

    @Test func `an array that ends too soon is named`() {
        struct Pair: Decodable {
            init(from decoder: any Decoder) throws {
                var container = try decoder.unkeyedContainer()
                _ = try container.decode(Int.self)
                _ = try container.decode(Int.self)
            }
        }
        #expect(
            problem(Pair.self, "[1]") == "a.json:1:1: error: the array has only 1 items; more are needed [missing-item]"
        )
    }

    @Test func `an item may be tried as one type after another`() throws {
        enum Either: Decodable, Equatable {
            case number(Int)
            case text(String)
            case nothing
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if container.decodeNil() {
                    self = .nothing
                } else if let number = try? container.decode(Int.self) {
                    self = .number(number)
                } else {
                    self = .text(try container.decode(String.self))
                }
            }
        }
        #expect(try decode([Either].self, #"[1, "x", null]"#) == [.number(1), .text("x"), .nothing])
    }

    @Test func `a class and its superclass are read one inside the other`() throws {
        class Base: Decodable {
            let id: Int
        }
        final class Derived: Base {
            let name: String
            let again: Base
            private enum CodingKeys: CodingKey { case name, base }
            required init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                name = try container.decode(String.self, forKey: .name)
                again = try Base(from: container.superDecoder(forKey: .base))
                try super.init(from: container.superDecoder())
            }
        }
        let derived = try decode(Derived.self, #"{"super": {"id": 1}, "name": "n", "base": {"id": 2}}"#)
        #expect(derived.id == 1 && derived.name == "n" && derived.again.id == 2)
        #expect(
            problem(Derived.self, #"{"name": "n", "base": {"id": 2}}"#)
                == "a.json:1:1: error: the key 'super' is missing [missing-key]")
    }

    @Test func `nested containers are read in place`() throws {
        struct Nested: Decodable, Equatable {
            var sum = 0
            init(from decoder: any Decoder) throws {
                let outer = try decoder.container(keyedBy: Key.self)
                let inner = try outer.nestedContainer(keyedBy: Key.self, forKey: Key("m"))
                var list = try outer.nestedUnkeyedContainer(forKey: Key("l"))
                sum = try inner.decode(Int.self, forKey: Key("x"))
                while !list.isAtEnd {
                    if try list.decodeNil() { continue }
                    if var deep = try? list.nestedUnkeyedContainer() {
                        sum += try deep.decode(Int.self)
                    } else if let deep = try? list.nestedContainer(keyedBy: Key.self) {
                        sum += try deep.decode(Int.self, forKey: Key("x"))
                    } else {
                        sum += try Int(from: list.superDecoder())
                    }
                }
            }
        }
        #expect(try decode(Nested.self, #"{"l": [null, [10], {"x": 100}, 1000], "m": {"x": 1}}"#).sum == 1111)
    }

    @Test func `a part of a document can be read from its node`() throws {
        let source = SourceText(name: "a.json", bytes: Array(#"{"result": "x", "body": [1, 2]}"#.utf8))
        let root = try DocumentComposer.compose(source, syntax: .json)
        #expect(try JSONTextDecoder().decode([Int].self, from: try #require(root["body"])) == [1, 2])
    }
}
