// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML
internal import SafeFiles

/// A plain folder in which results are kept over time: append-only, each result once, under the hash of its bytes.
///
/// ```
/// history/
///   results/3f/3f9c….json   a result, byte for byte as it was given; its name is the SHA-256 of its bytes
///   index.json              the entries, so that listing need not read the results; made from them, never the other way
/// ```
///
/// Any number of programs may add at the same time: a result is written beside its place and given its name when it is whole,
/// and under one name there can only be the same bytes, so that nothing is lost or half-written and nobody waits. An index
/// that misses a result is noticed by the names, and made again.
public struct HistoryFolder: Sendable, Hashable {
    /// The path of the folder, as it was given.
    public let path: String

    /// A folder that may be there or not.
    public init(_ path: String) { self.path = path }

    private var base: String { path.hasSuffix("/") ? path : path + "/" }
    var results: String { base + "results" }
    var indexPath: String { base + HistoryIndex.name }

    /// Whether there is a folder.
    public var exists: Bool { SafeFolder.exists(path) }

    // MARK: Reading

    /// The entries of all results.
    ///
    /// Only what the index does not know is read. What is damaged is told and left out.
    /// - Parameter isThorough: whether every result is read and held against its name, and the index made from nothing else.
    /// - Throws: that the folder is not there, is no history or cannot be read.
    public func contents(isThorough: Bool = false) throws(HistoryFailure) -> HistoryContents {
        guard SafeFolder.exists(results) else {
            do throws(FileFailure) {
                _ = try SafeFolder.items(in: path)
            } catch {
                throw HistoryFailure(error)
            }
            throw HistoryFailure(.notAHistory(path), help: .addFirst)
        }
        return try refreshed(isThorough: isThorough)
    }

    /// Makes the index from the results alone.
    ///
    /// - Returns: the entries, and what was found damaged.
    /// - Throws: that the folder is not there, is no history or cannot be read.
    @discardableResult
    public func rebuildIndex() throws(HistoryFailure) -> HistoryContents { try contents(isThorough: true) }

    /// The bytes of a result.
    ///
    /// - Parameter hash: the whole hash.
    /// - Throws: that it cannot be read, or is damaged.
    public func bytes(of hash: SHA256Digest) throws(HistoryFailure) -> [UInt8] {
        try checkedBytes(StoredResults.path(of: hash, in: results), hash)
    }

    /// Reads a file and holds it against its name.
    func checkedBytes(_ path: String, _ hash: SHA256Digest) throws(HistoryFailure) -> [UInt8] {
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try SafeFile.contents(of: path, limit: ReadingLimits.catalogue.bytes).bytes
        } catch {
            throw HistoryFailure(error)
        }
        let found = SHA256Digest.of(bytes)
        guard found == hash else {
            let place = SourceText(name: path, bytes: bytes).place(of: SourceRange(start: 0, end: 0))
            throw HistoryFailure([
                Diagnostic(severity: .error, message: .otherBytes(found), place: place, help: .keptAside)
            ])
        }
        return bytes
    }
}
