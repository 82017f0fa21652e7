// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML
public import SafeFiles

/// The entries of a history, with what is wrong in its folder.
public struct HistoryContents: Sendable, Hashable {
    /// How the index was found.
    public enum IndexState: Sendable, Hashable {
        /// It was up to date.
        case current
        /// It was missing, broken or out of date, and was made again.
        case rebuilt
        /// It was missing, broken or out of date, and could not be written; the entries were read from the results.
        case notSaved(FileFailure.Reason)
    }

    /// The entries, by subject, kind, main document and day.
    public var entries: [HistoryEntry]
    /// Damaged files as errors, files that are no results as warnings.
    public var diagnostics: [Diagnostic]
    /// Files and folders that could not be read.
    public var failures: [FileFailure]
    /// How the index was found.
    public var index: IndexState

    /// The entry whose hash begins with some digits.
    ///
    /// - Parameter prefix: 4 to 64 hexadecimal digits of either case.
    /// - Throws: that there is none, or more than one, with those that are near.
    public func entry(prefix: String) throws(HistoryFailure) -> HistoryEntry {
        guard 4...64 ~= prefix.utf8.count,
            SHA256Digest(hex: prefix + String(repeating: "0", count: 64 - prefix.utf8.count)) != nil
        else { throw HistoryFailure(.notAHash(prefix)) }
        let digits = prefix.lowercased()
        let found = entries.filter { $0.hash.hex.hasPrefix(digits) }.sorted { $0.hash.hex < $1.hash.hex }
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else {
            let candidates = found.prefix(10).map { Diagnostic.Note(place: nil, message: .candidate($0)) }
            throw HistoryFailure([
                Diagnostic(severity: .error, message: .ambiguousHash(digits), place: nil, notes: candidates)
            ])
        }
        let near = Suggestion.nearest(
            to: digits, among: entries.map { String($0.hash.hex.prefix(digits.utf8.count)) })
        throw HistoryFailure(.unknownHash(digits, near: near))
    }
}
