// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import ResultHistory
import SafeFiles
import Testing

@Suite("A history in which something is wrong")
struct DamageTests {
    private let folder: TemporaryFolder
    private let history: HistoryFolder
    private let good: [UInt8]
    private let hash: String

    init() throws {
        folder = try TemporaryFolder()
        history = HistoryFolder(folder.path("h"))
        good = try Results.scorecard("2026-03-31")
        let other = try Results.scorecard("2026-06-30")
        hash = SHA256Digest.of(other).hex
        _ = try history.add([("a", good), ("b", other)])
    }

    private var damaged: String { "h/results/\(hash.prefix(2))/\(hash).json" }

    @Test func `a file that was cut is told, and the others are listed`() throws {
        let bytes = try folder.bytes(damaged)
        try folder.write(Array(bytes.prefix(200)), to: damaged)
        let contents = try history.contents()
        #expect(contents.entries.map(\.hash) == [.of(good)])
        #expect(contents.diagnostics.map(\.message.code) == ["other-bytes"])
        #expect(contents.diagnostics.map(\.severity) == [.error])
        #expect(contents.diagnostics.map { $0.place?.file } == [folder.path(damaged)])
        let failure = #expect(throws: HistoryFailure.self) {
            try history.bytes(of: try #require(SHA256Digest(hex: hash)))
        }
        #expect(failure?.diagnostics == contents.diagnostics)
    }

    @Test func `a file of which only a letter was changed is told by a thorough look`() throws {
        var bytes = try folder.bytes(damaged)
        bytes[bytes.count - 3] = UInt8(ascii: " ")
        try folder.write(bytes, to: damaged)
        #expect(try history.contents().entries.count == 2)
        let contents = try history.contents(isThorough: true)
        #expect(contents.entries.map(\.hash) == [.of(good)])
        #expect(contents.diagnostics.map(\.message.code) == ["other-bytes"])
    }

    @Test(arguments: [
        ("{\"result\": \"weather\"}", "not-a-result"), ("{\"result\": \"scorecard\", \"format\": 1}", "missing-key"),
        ("nửa", "json-unexpected"),
    ])
    func `a file under its hash that is no result is told`(text: String, code: String) throws {
        let bytes = Array(text.utf8)
        let own = SHA256Digest.of(bytes).hex
        let name = "h/results/\(own.prefix(2))/\(own).json"
        try folder.write(bytes, to: name)
        let contents = try history.contents()
        #expect(contents.entries.count == 2)
        #expect(contents.diagnostics.map { $0.place?.file } == [folder.path(name)])
        if code != "json-unexpected" { #expect(contents.diagnostics.map(\.message.code) == [code]) }
    }

    @Test func `foreign files and links are left out and told, hidden ones are passed over`() throws {
        let stem = String(repeating: "ab", count: 32)
        for name in [
            "h/ghi-chú.txt", "h/results/.DS_Store", "h/results/ab/.dgov-1-0.tmp", "h/results/readme.md",
            "h/results/ab/note.json", "h/results/cd/\(stem).json", "h/results/xyz/a.json",
            "h/results/ab/\(stem.uppercased()).json",
        ] {
            try folder.write([], to: name)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("h/results/ab/\(stem).json"), withDestinationPath: folder.path(damaged))
        let contents = try history.contents()
        #expect(contents.entries.count == 2)
        #expect(contents.index == .current)
        #expect(contents.diagnostics.map(\.message.code) == Array(repeating: "foreign-file", count: 6))
        #expect(contents.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func `a folder that is not there, or holds no history, is refused`() throws {
        let missing = folder.path("none")
        let first = #expect(throws: HistoryFailure.self) { try HistoryFolder(missing).contents() }
        #expect(first?.files == [FileFailure(path: missing, reason: .system(ENOENT))])
        let second = #expect(throws: HistoryFailure.self) { try HistoryFolder(folder.path).contents() }
        #expect(second?.diagnostics.map(\.message.code) == ["not-a-history"])
        #expect(try folder.files().filter { !$0.hasPrefix("h/") } == [])
    }
}
