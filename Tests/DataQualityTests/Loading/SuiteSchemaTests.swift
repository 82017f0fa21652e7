// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import LocatedYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A kind of mapping that the loader reads, and the JSON Schema that describes it.
private struct LoadedKind: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let schema: MappingSchema
    var testDescription: String { "\(name) in \(file)" }

    static let all =
        SuiteSchemas.suite.map { LoadedKind(file: "suite.schema.json", name: $0.name, schema: $0.schema) }
        + SuiteSchemas.dictionaryKinds.map {
            LoadedKind(file: "dictionary.schema.json", name: $0.name, schema: $0.schema)
        }

    /// The definitions of a JSON Schema; `nil` when it cannot be read.
    static func definitions(_ file: String) -> Node? {
        let path = "\(SuiteTestFiles.package)/Rubrics/schema/\(file)"
        guard let bytes = try? SuiteTestFiles.bytes(path) else { return nil }
        return try? DocumentComposer.compose(SourceText(name: file, bytes: bytes), syntax: .json)["$defs"]
    }

    private static let read = [
        "suite.schema.json": definitions("suite.schema.json"),
        "dictionary.schema.json": definitions("dictionary.schema.json"),
    ]

    /// What the JSON Schema says of it.
    var definition: Node? { Self.read[file]??[name] }
}

@Suite struct `The JSON Schemas of suites and dictionaries` {
    @Test(arguments: LoadedKind.all)
    fileprivate func `have the keys of the loader`(kind: LoadedKind) throws {
        let definition = try #require(kind.definition)
        let keys = definition["properties"]?.entries.compactMap(\.key.text) ?? []
        #expect(keys.sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(arguments: ["suite.schema.json", "dictionary.schema.json"])
    func `name every format of the library`(file: String) throws {
        let format = try #require(LoadedKind.definitions(file)?["format"])
        #expect(format["enum"]?.items.compactMap(\.text) == ValueFormat.all.map(\.id))
        let titles = ValueFormat.all.map {
            "\($0.title.text(in: .vietnamese)). / \($0.title.text(in: .english))."
        }
        #expect(format["enumDescriptions"]?.items.compactMap(\.text) == titles)
    }

    @Test func `name every format with a check digit`() throws {
        let rule = try #require(LoadedKind.definitions("suite.schema.json")?["checkDigit"])
        for format in ValueFormat.all {
            let text = "suite: 1\nid: x\ncolumns: {a: {check_digit: \(format.id)}}\n"
            let isTaken = (try? QualitySuite(reading: Array(text.utf8), named: "suite.yaml")) != nil
            #expect(rule["enum"]?.items.contains { $0.text == format.id } == isTaken, "\(format.id)")
        }
    }

    @Test func `describe every mapping with fixed keys that they hold`() throws {
        for file in ["suite.schema.json", "dictionary.schema.json"] {
            let definitions = try #require(LoadedKind.definitions(file))
            let described = definitions.entries.filter { $0.value["properties"] != nil }.compactMap(\.key.text)
            let read = LoadedKind.all.filter { $0.file == file }.map(\.name)
            #expect(Set(described).symmetricDifference(read).subtracting(["span"]).sorted() == [])
        }
    }

    @Test(.enabled(if: Validator.canRun, "python3 with jsonschema and PyYAML is not on this machine"))
    func `accept the suites of the examples, for a validator that is not ours`() {
        let folder = "\(SuiteTestFiles.package)/Examples/quality"
        let documents = SuiteTestFiles.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
        let dictionaries = documents.filter { $0.hasSuffix("tu-dien.yaml") }
        let suites = documents.filter { !$0.hasSuffix("tu-dien.yaml") }
        #expect(Validator.run(["suite.schema.json"] + suites + ["dictionary.schema.json"] + dictionaries) == "")
    }

    @Test(.enabled(if: Validator.canRun, "python3 with jsonschema and PyYAML is not on this machine"))
    func `refuse the suites whose mistakes are in their form, for a validator that is not ours`() {
        let documents = BrokenSuite.all.filter { $0.area == .form }.map(\.path)
        #expect(Validator.run(["--reject", "suite.schema.json"] + documents) == "")
    }
}

/// The validator Tests/Tools/validate_schemas.py, which needs python3 with jsonschema and PyYAML.
private enum Validator {
    /// Whether it can run on this machine.
    static let canRun = output(of: "python3 -c 'import jsonschema, referencing, yaml'; echo $?") == "0\n"

    /// What it says: nothing when all is as expected.
    static func run(_ arguments: [String]) -> String {
        output(
            of: (["python3", "\(SuiteTestFiles.package)/Tests/Tools/validate_schemas.py"] + arguments)
                .map { "'\($0)'" }.joined(separator: " "))
    }

    private static func output(of command: String) -> String {
        guard let pipe = popen(command + " 2>&1", "r") else { return "not run" }
        defer { pclose(pipe) }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[0..<count])
        }
        return String(decoding: output, as: UTF8.self)
    }
}
