// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import DelimitedText
import Evidence
import LocatedYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files of the tests and of the package, found from the place of the sources.
enum SuiteTestFiles {
    /// The folder of the package.
    static let package = folder(of: #filePath, up: 4)
    /// The folder of these tests.
    static let tests = folder(of: #filePath, up: 2)

    struct Unreadable: Error { let path: String }

    private static func folder(of file: String, up levels: Int) -> String {
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: buffer[0..<count])
        }
        return bytes
    }

    static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "wb") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        if fwrite(bytes, 1, bytes.count, file) != bytes.count { throw Unreadable(path: path) }
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// The names in a folder, sorted.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

/// Diagnostics as an error whose description a test report shows.
struct ExplainedSuite: Error, CustomStringConvertible {
    let diagnostics: [Diagnostic]
    var description: String { DiagnosticRenderer(language: .en, color: false).render(diagnostics) }
}

extension QualitySuite {
    /// A suite from its text, with lists and dictionaries in memory.
    static func read(_ text: String, files: [String: String] = [:]) throws -> QualitySuite {
        do throws(ReadingFailure) {
            return try QualitySuite(
                reading: Array(text.utf8), named: "suite.yaml", files: SuiteFiles(files.mapValues { Array($0.utf8) }))
        } catch {
            throw ExplainedSuite(diagnostics: error.diagnostics)
        }
    }
}
