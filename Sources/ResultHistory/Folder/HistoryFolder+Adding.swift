// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import SafeFiles

/// A result that is to be added to a history.
public struct AddedResult: Sendable, Hashable {
    /// The name under which it was given.
    public var name: String
    /// What the history knows of it.
    public var entry: HistoryEntry
    /// Whether it was not there before.
    public var isNew: Bool
}

extension HistoryFolder {
    /// Adds results, all of them or, when one is wrong, none.
    ///
    /// Their bytes are kept as they are. A result that is there already stays as it is; it is no error.
    /// - Parameters:
    ///   - files: the results as JSON, each with a name for diagnostics.
    ///   - allowsValues: whether quality results may be kept in which personal values can be read.
    /// - Returns: the results in their order.
    /// - Throws: everything that is wrong with any of them; or what kept one from being written: those before it were then
    ///   added, each whole, and nothing else is left.
    public func add(
        _ files: [(name: String, bytes: [UInt8])], allowingValues allowsValues: Bool = false
    ) throws(HistoryFailure) -> [AddedResult] {
        var entries: [HistoryEntry] = []
        var problems: [Diagnostic] = []
        for file in files {
            do throws(HistoryFailure) {
                entries.append(try checked(file.bytes, named: file.name, allowsValues: allowsValues))
            } catch {
                problems += error.diagnostics
            }
        }
        guard problems.isEmpty else { throw HistoryFailure(problems) }
        var added: [AddedResult] = []
        for (file, entry) in zip(files, entries) {
            do throws(HistoryFailure) {
                added.append(AddedResult(name: file.name, entry: entry, isNew: try store(file.bytes, entry.hash)))
            } catch {
                var failure = error
                let count = added.count(where: \.isNew)
                if count > 0 {
                    failure.diagnostics.append(
                        Diagnostic(severity: .note, message: .partlyAdded(count), place: nil))
                }
                throw failure
            }
        }
        // The index is derived: where it cannot be written now, it is made when it is read.
        _ = try? refreshed(isThorough: false)
        return added
    }

    private func checked(
        _ bytes: [UInt8], named name: String, allowsValues: Bool
    ) throws(HistoryFailure) -> HistoryEntry {
        let document = try HistoryEntry.document(bytes, named: name)
        let entry = try HistoryEntry.described(document, bytes)
        if !allowsValues, WrittenResult.showsPersonalValues(document, kind: entry.kind) {
            throw HistoryFailure([
                Diagnostic(
                    severity: .error, message: .personalValues,
                    place: (document["values"] ?? document).place, help: .maskFirst)
            ])
        }
        return entry
    }

    /// Puts a result in its place; says whether it was not there before.
    private func store(_ bytes: [UInt8], _ hash: SHA256Digest) throws(HistoryFailure) -> Bool {
        let path = StoredResults.path(of: hash, in: results)
        do throws(FileFailure) {
            try SafeFolder.make("\(results)/\(hash.hex.prefix(2))")
            SafeFile.removeLeftovers(beside: path)
            try SafeFile.save(bytes, to: path, expecting: .version(.absent))
            return true
        } catch {
            guard error.reason == .changedMeanwhile else { throw HistoryFailure([], unwritten: [error]) }
        }
        // Something is there; under this name it must be the same.
        _ = try checkedBytes(path, hash)
        return false
    }
}
