// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files of the tests and of the package, found from the place of the sources.
enum TestFiles {
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

    static func rubric(_ path: String) throws -> Rubric {
        do {
            return try Rubric(reading: try bytes(path), named: path)
        } catch let failure as ReadingFailure {
            throw Explained(diagnostics: failure.diagnostics)
        }
    }
}

/// Diagnostics as an error whose description a test report shows.
struct Explained: Error, CustomStringConvertible {
    let diagnostics: [Diagnostic]
    var description: String { DiagnosticRenderer(language: .en, color: false).render(diagnostics) }
}
