// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import LocatedYAML

/// A suite as it was read from a file, with the files it names.
struct SuiteFile {
    let suite: QualitySuite
    let files: SuiteFiles
    private let folder: String

    /// Reads a suite; `-` is standard input.
    init(_ path: String) throws(Failure) {
        try self.init(try InputFile(document: path).composed(), path: path)
    }

    /// Reads a suite from its tree; the files it names are looked for beside it.
    init(_ root: Node, path: String) throws(Failure) {
        folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
        files = SuiteFiles.disk(path.hasPrefix("/") && folder.isEmpty ? "/" : folder)
        do {
            suite = try QualitySuite(root, files: files)
        } catch {
            throw Failure(error)
        }
    }

    /// The entries of its reference lists.
    func lists() throws(Failure) -> LoadedLists {
        do {
            return try LoadedLists(suite, files: files)
        } catch {
            throw Failure(error)
        }
    }

    /// What is to be read: the given paths, else the file that the suite names.
    func inputs(_ paths: [String]) throws(Failure) -> [DataInput] {
        if !paths.isEmpty { return paths.map(Self.input) }
        guard let path = suite.source.path else { throw Failure(.wrongInput, .dataMissing) }
        return [.file(folder.isEmpty || path.hasPrefix("/") ? path : folder + "/" + path)]
    }

    /// A file as it is named in the call. The ending of its name says more than the suite, which may be about another.
    static func input(_ path: String) -> DataInput {
        let lowered = path.lowercased()
        let isLines = lowered.hasSuffix(".jsonl") || lowered.hasSuffix(".ndjson")
        return path == Files.standardName
            ? .descriptor(Terminal.input, name: "<stdin>") : .file(path, format: isLines ? .jsonLines : nil)
    }
}
