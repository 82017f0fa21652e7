// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import ResultHistory

/// A history as commands read it: what is wrong in its folder is said, and the rest is used.
struct HistoryStore {
    private let folder: HistoryFolder
    private let contents: HistoryContents
    /// What what is wrong comes to.
    let status: ExitStatus

    var entries: [HistoryEntry] { contents.entries }

    init(_ path: String, isThorough: Bool, _ console: Console) throws(Failure) {
        folder = HistoryFolder(path)
        do {
            contents = try folder.contents(isThorough: isThorough)
        } catch {
            throw Failure(error)
        }
        var status = ExitStatus.done
        if contents.diagnostics.contains(where: { $0.severity == .error }) { status = status.and(.wrongInput) }
        if !contents.failures.isEmpty { status = status.and(.unreachable) }
        self.status = status
        console.report(contents.diagnostics + contents.failures.flatMap { Failure(reading: $0).diagnostics })
        switch contents.index {
        case .current: break
        case .rebuilt: console.note(.indexRebuilt)
        case .notSaved(let reason): console.note(.indexNotSaved(path, reason))
        }
    }

    /// The bytes of the result whose hash begins with some digits; the name of its file, with or without folders, will do.
    func file(named word: String) throws(Failure) -> InputFile {
        let name = String(word.split(separator: "/").last ?? "")
        let prefix = name.hasSuffix(".json") ? String(name.dropLast(".json".count)) : word
        do {
            let entry = try contents.entry(prefix: prefix)
            return InputFile(name: entry.hash.hex + ".json", bytes: try folder.bytes(of: entry.hash))
        } catch {
            throw Failure(error)
        }
    }
}
