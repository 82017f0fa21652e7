// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

@Suite("Bad data end in a result or a clear error")
struct HostileInputTests {
    private static let suite = """
        suite: 1
        id: hostile
        version: "1"
        title: Hostile
        dataset: {id: hostile}
        columns:
          a: {type: text, unique: true, required: true}
        checks:
          - {id: rows, duplicate_rows: true}

        """

    @Test func `a missing column is named with those there are`() async throws {
        let trial = try EngineTrial(Self.suite)
        let failure = await #expect(throws: QualityFailure.self) { try await trial.check("b,c\n1,2\n") }
        #expect(failure?.code == .unsuitable)
        #expect(failure?.diagnostics.map(\.message.code) == ["column-missing"])
    }

    @Test func `a file without a header that has too few fields is refused, whatever is read later`() async throws {
        let suite = """
            suite: 1
            id: narrow
            version: "1"
            title: Narrow
            dataset: {id: narrow}
            source: {header: false}
            columns: {a: text, b: {type: text, required: true}, c: {type: integer, required: true}}
            """
        let trial = try EngineTrial(suite)
        let failure = await #expect(throws: QualityFailure.self) { try await trial.check("1,2\n3,4\n") }
        #expect(failure?.diagnostics.map(\.message.code) == ["column-missing"])
        let wide = try await trial.check("1,2,3,x\n4,5,6,y\n")
        #expect(wide["c.not_missing"]?.counts.passed == 2)
        let narrower = try await trial.check("1,2,3\n", "4,5,6\n7,8\n")
        #expect(narrower.rows == QualityResult.RowCounts(read: 2, unreadable: 1))
    }

    @Test func `state secrets are refused before anything is opened`() async throws {
        let secret = Self.suite.replacing("{id: hostile}", with: "{id: hostile, classification: state_secret}")
        let trial = try EngineTrial(secret)
        let input = DataInput(name: "secret") { () throws(ByteSourceError) in
            Issue.record("the data were opened")
            return MemoryByteSource([])
        }
        let failure = await #expect(throws: QualityFailure.self) { try await trial.engine().check([input]) }
        #expect(failure?.code == .refused)
    }

    @Test func `an empty table gives no verdict`() async throws {
        let result = try await EngineTrial(Self.suite).check("a\n")
        #expect(result["a.unique"]?.status == .inconclusive)
        #expect(result["a.unique"]?.reason?.code == "no-rows")
        #expect(result["a.not_missing"]?.status == .inconclusive)
        #expect(result["structure"]?.status == .inconclusive)
    }

    @Test func `rows that cannot be read are counted, located, and not judged`() async throws {
        let result = try await EngineTrial(Self.suite).check("a,b\n1,2\n3\n4,5,6\n1,2\n", threads: 2, chunkSize: 3)
        #expect(result.rows.read == 2)
        #expect(result.rows.unreadable == 2)
        #expect(result["structure"]?.counts.failed == 2)
        #expect(result["structure"]?.failures.map(\.row) == [2, 3])
        #expect(result["rows"]?.counts.surplus == 1)
        #expect(result["rows"]?.failures.map(\.row) == [4])
        #expect(result["rows"]?.failures.map(\.line) == [5])
        #expect(result["rows"]?.failures.map(\.byteOffset) == [16])
    }

    @Test func `broken lines of JSON are counted, located, and not judged`() async throws {
        let text = """
            {"a": "1"}
            [1]
            {"a": "1", "a": "2"}
            {"a": 1.50, "c": {"d": [true, null, "\\u00e9"]}}
            {"a": "x" "b": 1}

            {"a": null}

            """
        let result = try await EngineTrial(Self.suite).check(text, name: "a.jsonl")
        #expect(result.rows.read == 4)
        #expect(result.rows.unreadable == 3)
        #expect(result.faults.map(\.kind) == ["brokenLine", "duplicateKey"])
        #expect(result["a.not_missing"]?.counts.missingFailed == 1)
        #expect(result["a.unique"]?.counts.evaluated == 3)
    }

    @Test(arguments: 1...20) func `random bytes are read to the end`(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x00, 0xC3, 0xA9, 0xFF, 0x7B, 0x7D, 0x3A]
        let bytes = (0..<5000).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
        let trial = try EngineTrial(Self.suite)
        let csv = DataInput.bytes(Array("a,b\n".utf8) + bytes, name: "a.csv")
        let one = try await trial.engine(threads: 1, chunkSize: 100).check([csv])
        let other = try await trial.engine(threads: 3, chunkSize: 999).check([csv])
        #expect(try one.bytes == other.bytes)
        let lines = DataInput.bytes(bytes, name: "a.jsonl")
        let first = try await trial.engine(threads: 1, chunkSize: 100).check([lines])
        let second = try await trial.engine(threads: 3, chunkSize: 999).check([lines])
        #expect(try first.bytes == second.bytes)
    }

    @Test func `only quotes, and one endless line, take bounded memory`() async throws {
        let trial = try EngineTrial(Self.suite)
        let quotes = DataInput.bytes(Array("a\n".utf8) + [UInt8](repeating: 0x22, count: 3_000_001), name: "q.csv")
        #expect(try await trial.engine().check([quotes]).rows.unreadable == 1)
        let line = DataInput.bytes(Array("a\n".utf8) + [UInt8](repeating: 0x61, count: 20_000_000), name: "l.csv")
        let result = try await trial.engine().check([line])
        #expect(result.rows.unreadable == 1)
        #expect(result.faults.map(\.kind) == ["fieldTooLong"])
    }

    @Test func `a cancelled check says so`() async throws {
        let trial = try EngineTrial(Self.suite)
        let text = "a\n" + (0..<100_000).map { "\($0)\n" }.joined()
        let task = Task { () -> QualityFailure.Code? in
            do {
                _ = try await trial.check(text, chunkSize: 10)
                return nil
            } catch {
                return (error as? QualityFailure)?.code
            }
        }
        task.cancel()
        #expect(await task.value == .cancelled)
    }
}
