// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import ResultHistory
import SafeFiles
import Testing

@Suite("Adding results to a history")
struct AddingTests {
    private let folder: TemporaryFolder
    private let history: HistoryFolder

    init() throws {
        folder = try TemporaryFolder()
        history = HistoryFolder(folder.path("history"))
    }

    private func name(_ bytes: [UInt8]) -> String {
        let hash = SHA256Digest.of(bytes).hex
        return "history/results/\(hash.prefix(2))/\(hash).json"
    }

    @Test func `a result is kept byte for byte under its hash`() throws {
        let bytes = try Results.scorecard("2026-03-31")
        let added = try history.add([("card.json", bytes)])
        #expect(added.map(\.name) == ["card.json"])
        #expect(added.map(\.isNew) == [true])
        #expect(try folder.bytes(name(bytes)) == bytes)
        #expect(try folder.files() == ["history/index.json", name(bytes)])
        #expect(try history.bytes(of: .of(bytes)) == bytes)
        #expect(try history.contents().entries == added.map(\.entry))
    }

    @Test func `a result that is there already is said to be, and stays`() throws {
        let bytes = try Results.scorecard("2026-03-31")
        let first = try history.add([("a.json", bytes), ("b.json", bytes)])
        #expect(first.map(\.isNew) == [true, false])
        let again = try history.add([("c.json", bytes)])
        #expect(again.map(\.isNew) == [false])
        #expect(try history.contents().entries == [again[0].entry])
    }

    @Test func `when one result is wrong, every problem is told and none is added`() throws {
        let good = try Results.scorecard("2026-03-31")
        let failure = #expect(throws: HistoryFailure.self) {
            try history.add([
                ("good.json", good), ("cut.json", Array(good.prefix(100))), ("list.json", Array("[]".utf8)),
                ("evidence.json", Array("{\"evidence\": 1}".utf8)),
                ("other.json", Array("{\"result\": \"weather\"}".utf8)),
                ("short.json", Array("{\"result\": \"scorecard\", \"format\": 1}".utf8)),
            ])
        }
        #expect(
            failure?.diagnostics.map { $0.place?.file ?? "" } == [
                "cut.json", "list.json", "evidence.json", "other.json", "short.json",
            ])
        #expect(
            failure?.diagnostics.dropFirst().map(\.message.code) == [
                "not-a-result", "not-a-result", "not-a-result", "missing-key",
            ])
        #expect(try folder.files() == [])
    }

    @Test func `what keeps a result from being written is told with what was added before it`() throws {
        let (first, second) = (try Results.scorecard("2026-03-31"), try Results.scorecard("2026-06-30"))
        let shard = "history/results/" + SHA256Digest.of(second).hex.prefix(2)
        try #require(SHA256Digest.of(first).hex.prefix(2) != SHA256Digest.of(second).hex.prefix(2))
        try folder.write([], to: shard)
        let failure = #expect(throws: HistoryFailure.self) {
            try history.add([("first.json", first), ("second.json", second)])
        }
        #expect(failure?.unwritten == [FileFailure(path: folder.path(shard), reason: .system(ENOTDIR))])
        #expect(failure?.diagnostics.map(\.message.code) == ["partly-added"])
        #expect(try folder.bytes(name(first)) == first)
        #expect(try folder.files() == [name(first), shard].sorted())
    }

    @Test func `a damaged file in its place is told and not overwritten`() throws {
        let bytes = try Results.scorecard("2026-03-31")
        try folder.write(Array("{}".utf8), to: name(bytes))
        let failure = #expect(throws: HistoryFailure.self) { try history.add([("a.json", bytes)]) }
        #expect(failure?.diagnostics.map(\.message.code) == ["other-bytes"])
        #expect(failure?.diagnostics.map { $0.place?.file } == [folder.path(name(bytes))])
        #expect(try folder.bytes(name(bytes)) == Array("{}".utf8))
    }

    @Test func `of many that add at once none loses a result`() async throws {
        let days = (1...8).map { "2026-03-\($0 < 10 ? "0" : "")\($0)" }
        let path = history.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for day in days {
                        // Every writer has results of its own, and one that all of them have.
                        let own = try Results.scorecard(day, of: "so-\(writer)")
                        let common = try Results.scorecard(day, of: "chung")
                        _ = try HistoryFolder(path).add([("own", own), ("common", common)])
                    }
                }
            }
            try await group.waitForAll()
        }
        let contents = try history.contents()
        #expect(contents.entries.count == 5 * 8)
        #expect(contents.diagnostics == [])
        #expect(try history.rebuildIndex().entries == contents.entries)
        #expect(try folder.files().filter { !$0.hasSuffix(".json") } == [])
    }
}
