// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The entries of a history as one file, so that it can be listed without reading every result.
///
/// A derived file: it can be deleted, and is made again from the results, byte for byte. The first line says what it is, which
/// program made it and the SHA-256 of the lines that follow; each of these is an entry, by hash. An index that is not whole, of
/// another program or not of the results that are there does not count.
public struct HistoryIndex: Sendable, Hashable {
    /// The name of the file in the folder.
    static let name = "index.json"

    /// The entries, by hash.
    public let entries: [HistoryEntry]

    /// An index of entries in any order.
    public init(_ entries: [HistoryEntry]) {
        self.entries = entries.map { (name: $0.hash.hex, entry: $0) }.sorted { $0.name < $1.name }.map(\.entry)
    }

    // MARK: Writing

    /// The file: the same entries give the same bytes.
    /// - Throws: what the entries' own code throws; it throws nothing.
    public func json() throws -> [UInt8] {
        let encoder = JSONTextEncoder(pretty: false)
        var lines: [UInt8] = []
        for (index, entry) in entries.enumerated() {
            lines += try encoder.encode(entry)
            if index < entries.count - 1 { lines.append(UInt8(ascii: ",")) }
            lines.append(UInt8(ascii: "\n"))
        }
        let head = Head(historyIndex: 1, engine: .current, hash: .of(lines))
        // The entries stand in the object of the head.
        return try encoder.encode(head).dropLast() + Array(",\"entries\":[\n".utf8) + lines + Array("]}\n".utf8)
    }

    private struct Head: Encodable {
        var historyIndex: Int
        var engine: EngineIdentity
        var hash: SHA256Digest

        private enum CodingKeys: String, CodingKey {
            case historyIndex
            case engine, hash
        }
    }

    // MARK: Reading

    /// Reads the file; `nil` for one that does not count.
    init?(reading bytes: [UInt8]) {
        guard let head = bytes.firstIndex(of: UInt8(ascii: "\n")), bytes.count > head + 4,
            bytes.suffix(3) == Array("]}\n".utf8)[...]
        else { return nil }
        let lines = Array(bytes[(head + 1)..<(bytes.count - 3)])
        guard let document = try? HistoryEntry.compose(bytes, named: Self.name),
            let file = try? JSONTextDecoder().decode(File.self, from: document),
            file.historyIndex == 1, file.engine == .current, file.hash == .of(lines)
        else { return nil }
        entries = file.entries
    }

    private struct File: Decodable {
        var historyIndex: Int
        var engine: EngineIdentity
        var hash: SHA256Digest
        var entries: [HistoryEntry]

        private enum CodingKeys: String, CodingKey {
            case historyIndex
            case engine, hash, entries
        }
    }
}
