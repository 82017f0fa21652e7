// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Results that a command is given, as files or as folders of them.
struct ResultPaths {
    private struct Item {
        var path: String
        /// The folder it was found in; `nil` for a file that was named itself.
        var folder: String?
    }

    private var items: [Item] = []

    /// The files.
    var paths: [String] { items.map(\.path) }

    /// Looks for the JSON files of folders.
    init(_ words: [String]) throws(Failure) {
        for word in words {
            let files = try FolderListing.files(word, ending: ".json")
            if files.isEmpty { throw Failure(.wrongInput, .noResults(word), help: .makeResult(ResultKind.allCases)) }
            items += files.map { Item(path: $0, folder: $0 == word ? nil : word) }
        }
    }

    /// Reads the results. A file that was named must be one; other documents in folders are counted and left out.
    func read(_ console: Console, _ attempts: inout Attempts) -> [(path: String, result: ResultFile)] {
        take(console, &attempts) { file, root throws(Failure) in
            if let root { return (file.name, try ResultFile(root)) }
            return (file.name, try ResultFile(file))
        }
    }

    /// Reads the files that hold results, without looking into those that were named.
    func files(_ console: Console, _ attempts: inout Attempts) -> [InputFile] {
        take(console, &attempts) { file, _ in file }
    }

    /// Takes what a file gives, with its tree where that was needed to tell a result from another document.
    private func take<Taken>(
        _ console: Console, _ attempts: inout Attempts, _ body: (InputFile, Node?) throws(Failure) -> Taken
    ) -> [Taken] {
        var taken: [Taken] = []
        var others: [String: Int] = [:]
        for item in items {
            let found = attempts.attempt { () throws(Failure) -> Taken? in
                let file = try InputFile(result: item.path)
                guard let folder = item.folder else { return try body(file, nil) }
                let root = try file.composed()
                if root["result"] != nil { return try body(file, root) }
                others[folder, default: 0] += 1
                return nil
            }
            if let found = found ?? nil { taken.append(found) }
        }
        for (folder, count) in others.sorted(by: { $0.key < $1.key }) { console.note(.notResults(folder, count)) }
        return taken
    }
}
