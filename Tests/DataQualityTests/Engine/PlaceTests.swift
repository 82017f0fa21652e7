// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import Testing

@testable import DataQuality

@Suite("Failing rows are found again")
struct PlaceTests {
    private static let suite = """
        suite: 1
        id: places
        version: "1"
        title: Places
        dataset: {id: places}
        columns:
          a: {type: text, unique: true}
          n: {type: decimal}
        checks:
          - {id: far, outliers: {column: n, method: iqr, threshold: 3}}

        """

    /// Rows with a duplicate, an outlier and a quoted line break far from the start.
    private func text(_ count: Int) -> String {
        "a,n\n"
            + (0..<count).map { index in
                let key = index == count - 2 ? "\"k\n7\"" : index == count - 1 || index == 3 ? "twin" : "k\(index)"
                return "\(key),\(index == count - 5 ? 1_000_000 : index % 10)\n"
            }.joined()
    }

    @Test(arguments: [1, 40, 1000, 1 << 20]) func `rows known only at the end are shown with their places`(
        chunkSize: Int
    ) async throws {
        let trial = try EngineTrial(Self.suite)
        let text = text(5000)
        let result = try await trial.check(text, threads: 2, chunkSize: chunkSize)
        let twin = try #require(result["a.unique"]?.failures.first)
        #expect(twin.row == 5000)
        #expect(twin.line == 5002)
        #expect(twin.byteOffset == text.utf8.count - "twin,9\n".utf8.count)
        #expect(twin.values.map(\.text) == ["twin"])
        let far = try #require(result["far"]?.failures.first)
        #expect(far.row == 4996)
        #expect(far.line == 4997)
        #expect(far.values.map(\.text) == ["1000000"])
    }

    @Test(arguments: ["", "\u{FEFF}"]) func `a file that cannot be entered in the middle is read from its start`(
        mark: String
    ) async throws {
        let suite = Self.suite.replacing(
            "dataset: {id: places}", with: "dataset: {id: places}\nsource: {header: false}")
        let trial = try EngineTrial(suite)
        let text = mark + text(2000).dropFirst(4)
        let result = try await trial.check(text, chunkSize: 50)
        let twin = try #require(result["a.unique"]?.failures.first)
        #expect(twin.row == 2000)
        #expect(twin.values.map(\.text) == ["twin"])
    }

    @Test(arguments: [2, 8, 64]) func `more workers than there is work change nothing`(threads: Int) async throws {
        let trial = try EngineTrial(Self.suite)
        let text = text(30)
        let expected = try await trial.check(text)
        #expect(expected["a.unique"]?.failures.count == 1)
        for _ in 0..<20 { #expect(try await trial.check(text, threads: threads, chunkSize: 20) == expected) }
    }

    @Test func `of a pipe only the numbers of such rows are told`() async throws {
        let trial = try EngineTrial(Self.suite)
        let bytes = Array(text(50).utf8)
        let pipe = DataInput(name: "pipe.csv") { () throws(ByteSourceError) in MemoryByteSource(bytes, maxRead: 7) }
        let result = try await trial.engine().check([pipe])
        let twin = try #require(result["a.unique"]?.failures.first)
        #expect(twin.row == 50)
        #expect(twin.line == nil)
        #expect(twin.values.isEmpty)
    }

    @Test func `rows of the second file are numbered in it`() async throws {
        let trial = try EngineTrial(Self.suite)
        let result = try await trial.check("a,n\nx,1\n", "a,n\ny,1\nx,1\n")
        let twin = try #require(result["a.unique"]?.failures.first)
        #expect([twin.input, twin.row] == [1, 2])
        #expect(twin.line == 3)
        #expect(twin.byteOffset == 8)
    }
}
