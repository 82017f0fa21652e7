// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// A document as it was read from a file or from standard input.
struct InputFile {
    /// The name for diagnostics.
    let name: String
    let bytes: [UInt8]
    /// How much its tree may ask of the reader.
    private let limits: ReadingLimits

    /// Reads a file; `-` is standard input.
    /// - Parameter limit: the longest file in bytes. One byte more is read of what is longer, so that readers refuse it.
    init(_ path: String, limit: Int) throws(Failure) {
        name = path == Files.standardName ? "<stdin>" : path
        bytes = try Files.contents(of: path, limit: limit)
        limits = .standard
    }

    /// Reads a document; `-` is standard input. A table is refused by its name: what a reader of documents would say of it
    /// quotes its rows, and they may be about people.
    init(document path: String, limits: ReadingLimits = .standard) throws(Failure) {
        if DataName.isTable(path) { throw Failure(.wrongInput, .tableNotDocument(path), help: .tableHelp(path)) }
        name = path == Files.standardName ? "<stdin>" : path
        bytes = try Files.contents(of: path, limit: limits.bytes)
        self.limits = limits
    }

    /// Reads a result. What is found in a large catalogue is as long as the catalogue.
    init(result path: String) throws(Failure) { try self.init(document: path, limits: .catalogue) }

    /// A result that was read already.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        limits = .catalogue
    }

    /// The tree of the document.
    func composed() throws(Failure) -> Node {
        do {
            return try DocumentComposer.compose(bytes, named: name, limits: limits)
        } catch {
            throw Failure(error)
        }
    }

    /// The document as answers to a rubric.
    func evidence() throws(Failure) -> EvidenceDocument {
        do {
            return try EvidenceDocument(reading: bytes, named: name, limits: limits)
        } catch {
            throw Failure(error)
        }
    }
}

/// What the name of a file says about what is in it.
enum DataName {
    /// The endings of documents and results.
    static let documents = [".yaml", ".yml", ".json"]
    /// The endings of workbooks.
    static let workbooks = [".xlsx", ".xlsm", ".xls", ".ods"]
    /// The endings of tables as text.
    static let texts = [".csv", ".tsv", ".jsonl", ".ndjson"]

    /// Whether it is a table by its name.
    static func isTable(_ path: String) -> Bool { path.hasEnding(of: workbooks + texts) }

    /// Whether it is a workbook by its name.
    static func isWorkbook(_ path: String) -> Bool { path.hasEnding(of: workbooks) }
}

extension String {
    /// Whether a name of a file has one of some endings, in capitals or not.
    func hasEnding(of endings: [String]) -> Bool {
        let lower = lowercased()
        return endings.contains { lower.hasSuffix($0) }
    }
}

/// The files that a command reads, checked together.
struct InputPaths {
    let paths: [String]

    /// Refuses standard input for two of them, and an output that would overwrite one of them.
    func check(output: String?) throws(Failure) { try check(outputs: [("--out", output)]) }

    /// Refuses standard input for two of them, and outputs that would overwrite one of them or one another.
    func check(outputs: [(option: String, path: String?)]) throws(Failure) {
        if paths.count(where: { $0 == Files.standardName }) > 1 { throw Failure(.wrongInput, .standardInputTwice) }
        var earlier: [(option: String, path: String)] = []
        for case (let option, let output?) in outputs where output != Files.standardName {
            for path in paths where path != Files.standardName && Files.areSame(path, output) {
                throw Failure(.wrongInput, .outputIsInput(option, path))
            }
            for other in earlier where other.path == output || Files.areSame(other.path, output) {
                throw Failure(.wrongInput, .oneOutputForTwo(other.option, option, output))
            }
            earlier.append((option, output))
        }
    }
}

/// Tries several things and keeps what went wrong, so that one run says it all.
struct Attempts {
    private var failures: [Failure] = []

    /// The result, or `nil` after a failure.
    mutating func attempt<Result>(_ body: () throws(Failure) -> Result) -> Result? {
        do throws(Failure) {
            return try body()
        } catch {
            failures.append(error)
            return nil
        }
    }

    /// Keeps what is wrong already.
    mutating func refuse(_ failure: Failure) { failures.append(failure) }

    /// Throws what went wrong, if anything.
    func finish() throws(Failure) {
        guard let first = failures.first else { return }
        throw failures.dropFirst().reduce(first) { $0.and($1) }
    }
}
