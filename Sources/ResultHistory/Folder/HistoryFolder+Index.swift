// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import SafeFiles

extension HistoryFolder {
    /// How often the index is made again when others change it meanwhile. It is derived: one that stays out of date is noticed
    /// when it is read.
    private static let attempts = 8

    /// The entries, with the index brought up to date.
    func refreshed(isThorough: Bool) throws(HistoryFailure) -> HistoryContents {
        var reason = FileFailure.Reason.beingSaved
        var found = try gathered(isThorough: isThorough)
        for _ in 0..<Self.attempts {
            if found.isCurrent { return found.contents(.current) }
            guard let bytes = try? HistoryIndex(found.entries).json() else { break }
            SafeFile.removeLeftovers(beside: indexPath)
            do throws(FileFailure) {
                try SafeFile.save(
                    bytes, to: indexPath, expecting: found.version.map { .version($0) } ?? .anything)
                return found.contents(.rebuilt)
            } catch {
                reason = error.reason
                guard reason == .changedMeanwhile || reason == .beingSaved else { break }
            }
            found = try gathered(isThorough: isThorough)
        }
        return found.contents(.notSaved(reason))
    }

    /// What was found in the folder.
    private struct Found {
        var entries: [HistoryEntry] = []
        var diagnostics: [Diagnostic] = []
        var failures: [FileFailure] = []
        /// Whether the index says the same.
        var isCurrent = false
        /// How the index was when it was read; `nil` when it cannot be.
        var version: FileVersion?

        func contents(_ index: HistoryContents.IndexState) -> HistoryContents {
            HistoryContents(
                entries: entries.sorted(by: HistoryEntry.precedes), diagnostics: diagnostics, failures: failures,
                index: index)
        }
    }

    /// Takes from the index what it knows of the results that are there, and reads the others.
    private func gathered(isThorough: Bool) throws(HistoryFailure) -> Found {
        var found = Found()
        let index = readIndex(&found.version)
        let stored: StoredResults
        do throws(FileFailure) {
            stored = try StoredResults(in: results)
        } catch {
            throw HistoryFailure(error)
        }
        found.diagnostics = stored.remarks
        found.failures = stored.failures
        let known = Dictionary(
            (isThorough ? [] : index?.entries ?? []).map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
        for item in stored.items {
            if let entry = known[item.hash], entry.size == item.size {
                found.entries.append(entry)
                continue
            }
            do throws(HistoryFailure) {
                if let entry = try read(item) { found.entries.append(entry) }
            } catch {
                found.diagnostics += error.diagnostics
                found.failures += error.files
            }
        }
        found.isCurrent = index?.entries == HistoryIndex(found.entries).entries
        return found
    }

    private func readIndex(_ version: inout FileVersion?) -> HistoryIndex? {
        do throws(FileFailure) {
            let (bytes, read) = try SafeFile.contents(of: indexPath, limit: ReadingLimits.catalogue.bytes)
            version = read
            return HistoryIndex(reading: bytes)
        } catch {
            if error.isAbsence { version = .absent }
            return nil
        }
    }

    private func read(_ item: StoredResults.Item) throws(HistoryFailure) -> HistoryEntry? {
        let bytes: [UInt8]
        do throws(HistoryFailure) {
            bytes = try checkedBytes(item.path, item.hash)
        } catch {
            // Nobody takes results away, but where somebody did, there is nothing to tell.
            if error.files.contains(where: \.isAbsence) { return nil }
            throw error
        }
        return try HistoryEntry.described(bytes, named: item.path)
    }
}

extension HistoryEntry {
    /// The bytes of a result, read and described.
    static func described(_ bytes: [UInt8], named name: String) throws(HistoryFailure) -> HistoryEntry {
        try described(document(bytes, named: name), bytes)
    }

    /// The tree of a result.
    static func document(_ bytes: [UInt8], named name: String) throws(HistoryFailure) -> Node {
        do throws(JSONDecodingFailure) {
            return try compose(bytes, named: name)
        } catch {
            // A document in YAML is no result: that is said, not what is wrong with it as JSON.
            if let other = try? DocumentComposer.compose(bytes, named: name), other["result"] == nil {
                throw HistoryFailure([.noResult(other)])
            }
            throw HistoryFailure(error.diagnostics)
        }
    }

    /// A result of which the tree was made.
    static func described(_ document: Node, _ bytes: [UInt8]) throws(HistoryFailure) -> HistoryEntry {
        guard let kind = WrittenResult.kind(of: document) else {
            throw HistoryFailure([.noResult(document)])
        }
        do throws(JSONDecodingFailure) {
            return HistoryEntry(try WrittenResult(document, kind: kind), hash: .of(bytes), size: bytes.count)
        } catch {
            throw HistoryFailure(error.diagnostics)
        }
    }
}

extension Diagnostic {
    /// That a document is no result of a kind that is known.
    fileprivate static func noResult(_ document: Node) -> Diagnostic {
        let place = document["result"]?.place ?? document.source.place(of: SourceRange(start: 0, end: 0))
        return Diagnostic(
            severity: .error, message: .unknownResult(document["result"]?.text), place: place, help: .makeResult)
    }
}
