// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import ResultHistory
import SafeFiles
import Testing

@Suite("The index of a history")
struct IndexTests {
    private let folder: TemporaryFolder
    private let history: HistoryFolder
    private let results: [[UInt8]]

    init() throws {
        folder = try TemporaryFolder()
        history = HistoryFolder(folder.path("h"))
        results = try ["2026-03-31", "2026-06-30", "2026-09-30"].map { try Results.scorecard($0) }
        _ = try history.add(results.map { ("card", $0) })
    }

    @Test func `it is found up to date`() throws {
        #expect(try history.contents().index == .current)
        #expect(try history.contents(isThorough: true).index == .current)
    }

    @Test func `deleted, it is made again just the same`() throws {
        let before = try folder.bytes("h/index.json")
        try folder.remove("h/index.json")
        #expect(try history.contents().index == .rebuilt)
        #expect(try folder.bytes("h/index.json") == before)
    }

    @Test func `the order of adding does not matter`() throws {
        let other = HistoryFolder(folder.path("other"))
        for bytes in results.reversed() { _ = try other.add([("card", bytes)]) }
        #expect(try folder.bytes("other/index.json") == folder.bytes("h/index.json"))
    }

    @Test func `a result that was copied into the folder is found`() throws {
        let bytes = try Results.scorecard("2026-12-31")
        let hash = SHA256Digest.of(bytes).hex
        try folder.write(bytes, to: "h/results/\(hash.prefix(2))/\(hash).json")
        let contents = try history.contents()
        #expect(contents.index == .rebuilt)
        #expect(
            contents.entries.map { $0.asOf?.description } == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
        #expect(try history.contents().index == .current)
    }

    @Test func `a result that was taken away is no longer there`() throws {
        let hash = SHA256Digest.of(results[1]).hex
        try folder.remove("h/results/\(hash.prefix(2))/\(hash).json")
        #expect(try history.contents().entries.map { $0.asOf?.description } == ["2026-03-31", "2026-09-30"])
    }

    @Test(arguments: ["cut", "empty", "no JSON", "another day", "another program", "another format", "another hash"])
    func `one that was damaged or edited does not count`(damage: String) throws {
        let before = try folder.bytes("h/index.json")
        let text = String(decoding: before, as: UTF8.self)
        let damaged: String =
            switch damage {
            case "cut": String(text.dropLast(40))
            case "empty": ""
            case "no JSON": "mục lục"
            case "another day": text.replacing("2026-06-30", with: "2026-06-29")
            case "another program": text.replacing("\"version\":\"0", with: "\"version\":\"9", maxReplacements: 1)
            case "another format": text.replacing("\"historyIndex\":1", with: "\"historyIndex\":2")
            default: text.replacing("\"hash\":\"", with: "\"hash\":\"0", maxReplacements: 1)
            }
        try #require(damaged != text)
        try folder.write(Array(damaged.utf8), to: "h/index.json")
        let contents = try history.contents()
        #expect(contents.index == .rebuilt)
        #expect(contents.entries.map { $0.asOf?.description } == ["2026-03-31", "2026-06-30", "2026-09-30"])
        #expect(try folder.bytes("h/index.json") == before)
    }

    @Test func `where it cannot be written the results are read`() throws {
        try folder.remove("h/index.json")
        try folder.write([], to: "h/index.json/in-the-way")
        let contents = try history.contents()
        #expect(contents.index == .notSaved(.system(EISDIR)))
        #expect(contents.entries.count == 3)
    }
}
