// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("The engine equals a plain second implementation")
struct EngineTwinTests {
    static let seeds: [UInt64] = Array(1...12)

    /// A random choice of checks.
    private func ids(_ random: inout SeededGenerator) -> [String] {
        let all = RandomRegister.checks.keys.sorted()
        return all.filter { _ in Bool.random(using: &random) } + ["key"].filter { !all.contains($0) }
    }

    @Test(arguments: seeds) func `counts and failing rows are those of the second implementation`(
        seed: UInt64
    ) async throws {
        let register = RandomRegister(seed: seed, rows: Int(seed) * 23)
        let trial = try EngineTrial(RandomRegister.suite(RandomRegister.checks.keys))
        let result = try await trial.check(Written.csv(RandomRegister.header, register.rows))
        for id in RandomRegister.checks.keys.sorted() {
            let check = try #require(result[id])
            let naive = NaiveCheck(id, register.rows)
            #expect(check.counts.evaluated == naive.evaluated, "\(id)")
            #expect(check.counts.failed == naive.failed, "\(id)")
            #expect(check.counts.missing == naive.missing, "\(id)")
            #expect(check.counts.unreadable == naive.unreadable, "\(id)")
            #expect(check.counts.filteredOut == naive.filteredOut, "\(id)")
            #expect(check.counts.groups == naive.groups, "\(id)")
            #expect(check.counts.rowsInGroups == naive.rowsInGroups, "\(id)")
            #expect(check.failures.map(\.row) == Array(naive.failing.prefix(5)), "\(id)")
        }
    }

    @Test(arguments: seeds) func `chunks, threads and forms of files change no byte of the result`(
        seed: UInt64
    ) async throws {
        var random = SeededGenerator(seed: seed)
        let register = RandomRegister(seed: seed, rows: 150)
        let trial = try EngineTrial(RandomRegister.suite(ids(&random)))
        let text = Written.csv(RandomRegister.header, register.rows)
        let expected = try await trial.check(text).bytes
        for _ in 0..<4 {
            let threads = Int.random(in: 1...4, using: &random)
            let chunk = Int.random(in: 1...4000, using: &random)
            let result = try await trial.check(text, threads: threads, chunkSize: chunk)
            #expect(try result.bytes == expected)
        }
    }

    @Test(arguments: seeds) func `quotes, delimiters, order of columns and JSON Lines change no count`(
        seed: UInt64
    ) async throws {
        let register = RandomRegister(seed: seed, rows: 90)
        let header = RandomRegister.header
        let suite = RandomRegister.suite(RandomRegister.checks.keys)
        let trial = try EngineTrial(suite)
        let expected = try await trial.check(Written.csv(header, register.rows)).checks.map(\.counts)
        let quoted = Written.csv(header, register.rows, quoteAll: true)
        #expect(try await trial.check(quoted).checks.map(\.counts) == expected)
        let reversed = Written.csv(header.reversed(), register.rows.map { $0.reversed() })
        #expect(try await trial.check(reversed).checks.map(\.counts) == expected)
        let lines = Written.lines(header, register.rows)
        let result = try await trial.check(lines, threads: 2, chunkSize: 700, name: "data.jsonl")
        #expect(result.checks.map(\.counts) == expected)
        let semicolons = try EngineTrial(suite + "source: {delimiter: ';'}\n")
        let other = Written.csv(header, register.rows, delimiter: ";")
        #expect(try await semicolons.check(other).checks.map(\.counts) == expected)
    }

    @Test(arguments: seeds) func `rows of a program are judged as those of a file`(seed: UInt64) async throws {
        let register = RandomRegister(seed: seed, rows: 90)
        let trial = try EngineTrial(RandomRegister.suite(RandomRegister.checks.keys))
        let expected = try await trial.check(Written.csv(RandomRegister.header, register.rows)).checks.map(\.counts)
        let rows = register.rows.map { row in QualityRow(row.map(\.qualityValue)) }
        let stream = AsyncStream { continuation in
            for row in rows { continuation.yield(row) }
            continuation.finish()
        }
        let result = try await trial.engine().check(rows: stream, columns: RandomRegister.header)
        #expect(result.checks.map(\.counts) == expected)
    }
}
