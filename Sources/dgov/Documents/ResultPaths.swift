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

    /// Reads the results. A file that was named must be one; others in folders are counted and left out.
    func read(_ console: Console, _ attempts: inout Attempts) -> [(path: String, result: ResultFile)] {
        var found: [(path: String, result: ResultFile)] = []
        for file in files(console, &attempts) {
            let result = attempts.attempt { () throws(Failure) in try ResultFile(file) }
            if let result { found.append((file.name, result)) }
        }
        return found
    }

    /// Reads the files that hold results, without making more of them than trees.
    func files(_ console: Console, _ attempts: inout Attempts) -> [InputFile] {
        var found: [InputFile] = []
        var others: [String: Int] = [:]
        for item in items {
            let file = attempts.attempt { () throws(Failure) in try InputFile(result: item.path) }
            guard let file else { continue }
            if let folder = item.folder, (try? file.composed())?["result"] == nil {
                others[folder, default: 0] += 1
            } else {
                found.append(file)
            }
        }
        for (folder, count) in others.sorted(by: { $0.key < $1.key }) { console.note(.notResults(folder, count)) }
        return found
    }
}
