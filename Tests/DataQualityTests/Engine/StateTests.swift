// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("States are saved and merged")
struct StateTests {
    private func inputs(_ seed: UInt64) -> (register: RandomRegister, texts: [String]) {
        let register = RandomRegister(seed: seed, rows: 120)
        let header = RandomRegister.header
        let cuts = [0, 31, 31, 88, 120]
        let texts = zip(cuts, cuts.dropFirst()).map { Written.csv(header, Array(register.rows[$0..<$1])) }
        return (register, texts)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func `merged states equal the single run`(
        seed: UInt64
    ) async throws {
        let texts = inputs(seed).texts
        let trial = try EngineTrial(RandomRegister.suite(RandomRegister.checks.keys))
        let engine = trial.engine(threads: 2, chunkSize: 500)
        let files = texts.map { DataInput.bytes(Array($0.utf8), name: "part.csv") }
        let whole = try await engine.check(files)
        var merged: ScanState?
        for file in files {
            let state = try await engine.scan([file])
            let reread = try engine.state(reading: state.encoded())
            merged = try merged?.merged(with: reread) ?? reread
        }
        let state = try #require(merged)
        #expect(try await engine.result(of: state, inputs: files).bytes == whole.bytes)
        let twice = try engine.state(reading: state.encoded())
        #expect(try await engine.result(of: twice, inputs: files).bytes == whole.bytes)
    }

    @Test func `merging changes neither state`() async throws {
        let texts = inputs(7).texts
        let trial = try EngineTrial(RandomRegister.suite(RandomRegister.checks.keys))
        let engine = trial.engine()
        let first = try await engine.scan([.bytes(Array(texts[0].utf8), name: "a.csv")])
        let second = try await engine.scan([.bytes(Array(texts[2].utf8), name: "b.csv")])
        let before = try await engine.result(of: first).bytes
        let sum = try first.merged(with: second)
        #expect(try await engine.result(of: first).bytes == before)
        let again = try first.merged(with: second)
        #expect(try await engine.result(of: sum).bytes == engine.result(of: again).bytes)
    }

    @Test func `a damaged state is refused, whichever byte is wrong`() async throws {
        let trial = try EngineTrial(RandomRegister.suite(["key", "neat"]))
        let engine = trial.engine()
        let bytes = try await engine.scan([
            .bytes(Array("id,name,born,sex,area,income,note\n1,2,3,4,5,6,7\n".utf8), name: "a")
        ])
        .encoded()
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[index] ^= 0x40
            #expect(throws: QualityFailure.self) { try engine.state(reading: damaged) }
        }
        for count in stride(from: 0, to: bytes.count, by: 11) {
            #expect(throws: QualityFailure.self) { try engine.state(reading: Array(bytes.prefix(count))) }
        }
    }

    @Test func `states of another suite or date are refused`() async throws {
        let data = DataInput.bytes(Array("id,name,born,sex,area,income,note\n".utf8), name: "a.csv")
        let one = try EngineTrial(RandomRegister.suite(["key"])).engine()
        let other = try EngineTrial(RandomRegister.suite(["neat"])).engine()
        let later = QualityEngine(
            suite: one.suite, lists: one.lists, asOf: EngineTrial.date("2027-01-01"), options: one.options)
        let state = try await one.scan([data])
        #expect(throws: QualityFailure.self) { try other.state(reading: state.encoded()) }
        #expect(throws: QualityFailure.self) { try later.state(reading: state.encoded()) }
        let foreign = try await other.scan([data])
        #expect(throws: QualityFailure.self) { try state.merged(with: foreign) }
    }
}
