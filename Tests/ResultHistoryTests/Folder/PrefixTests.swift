// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import ResultHistory

@Suite("Finding a result by the first digits of its hash")
struct PrefixTests {
    private let contents: HistoryContents

    init() throws {
        let hashes = ["abcd1", "abcd2", "1234"].compactMap {
            SHA256Digest(hex: $0 + String(repeating: "0", count: 64 - $0.count))
        }
        contents = HistoryContents(
            entries: hashes.map { HistoryEntry(hash: $0, size: 1, kind: .quality) }, diagnostics: [], failures: [],
            index: .current)
    }

    @Test(arguments: ["1234", "12340", "abcd2", "ABCD2", "abcd2" + String(repeating: "0", count: 59)])
    func `enough digits find it`(prefix: String) throws {
        #expect(try contents.entry(prefix: prefix).hash.hex.hasPrefix(prefix.lowercased()))
    }

    @Test(arguments: ["", "123", "12 4", "wxyz", "1234-", String(repeating: "a", count: 65), "12é4"])
    func `what is no hash is refused`(prefix: String) {
        let failure = #expect(throws: HistoryFailure.self) { try contents.entry(prefix: prefix) }
        #expect(failure?.diagnostics.map(\.message.code) == ["not-a-hash"])
    }

    @Test func `digits of several results list them`() {
        let failure = #expect(throws: HistoryFailure.self) { try contents.entry(prefix: "abcd") }
        #expect(failure?.diagnostics.map(\.message.code) == ["ambiguous-hash"])
        #expect(
            failure?.diagnostics.flatMap(\.notes).map(\.message.en) == [
                "abcd100000000000…: quality", "abcd200000000000…: quality",
            ])
    }

    @Test func `of digits of none the nearest is told`() {
        let failure = #expect(throws: HistoryFailure.self) { try contents.entry(prefix: "12350") }
        #expect(
            failure?.diagnostics.map(\.message.en) == [
                "there is no result whose hash begins with '12350'; did you mean '12340'?"
            ])
    }
}
