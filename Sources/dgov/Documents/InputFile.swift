// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A document as it was read from a file or from standard input.
struct InputFile {
    /// The name for diagnostics.
    let name: String
    let bytes: [UInt8]

    /// Reads a file; `-` is standard input.
    /// - Parameter limit: the longest file in bytes. One byte more is read of what is longer, so that readers refuse it.
    init(_ path: String, limit: Int = ReadingLimits.standard.bytes) throws(Failure) {
        name = path == Files.standardName ? "<stdin>" : path
        bytes = try Files.contents(of: path, limit: limit)
    }

    /// A document that was read already.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The tree of the document.
    func composed() throws(Failure) -> Node {
        do {
            return try DocumentComposer.compose(bytes, named: name)
        } catch {
            throw Failure(error)
        }
    }
}

/// The files that a command reads, checked together.
struct InputPaths {
    let paths: [String]

    /// Refuses standard input for two of them, and an output that would overwrite one of them.
    func check(output: String?) throws(Failure) {
        if paths.count(where: { $0 == Files.standardName }) > 1 { throw Failure(.wrongInput, .standardInputTwice) }
        guard let output, output != Files.standardName else { return }
        for path in paths where path != Files.standardName && Files.areSame(path, output) {
            throw Failure(.wrongInput, .outputIsInput(path))
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

    /// Throws what went wrong, if anything.
    func finish() throws(Failure) {
        guard let first = failures.first else { return }
        throw failures.dropFirst().reduce(first) { $0.and($1) }
    }
}
