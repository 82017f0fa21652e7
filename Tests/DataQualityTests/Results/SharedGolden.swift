// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files of the package, found from the place of this source.
enum PackageFiles {
    /// The folder with Package.swift.
    static let package = folder(#filePath, up: 4)

    static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen("\(package)/\(path)", "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        struct Unwritable: Error { let path: String }
        guard let file = fopen("\(package)/\(path)", "wb") else { throw Unwritable(path: path) }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Unwritable(path: path) }
    }

    /// Runs a command of the shell; what it printed and how it ended.
    static func run(_ command: String) -> (status: Int32, output: String) {
        guard let pipe = popen("cd '\(package)' && { \(command); } 2>&1", "r") else { return (-1, "") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[..<count])
        }
        return (pclose(pipe), String(decoding: output, as: UTF8.self))
    }

    private static func folder(_ path: String, up levels: Int) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
    }
}

/// Holds bytes against a golden file that the tests of module Reports read too. With DGOV_UPDATE_GOLDEN=1 the file is
/// written instead.
func expectSharedGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = "Tests/ReportsTests/Golden/\(name)"
    if getenv("DGOV_UPDATE_GOLDEN").map({ String(cString: $0) }) == "1" {
        try PackageFiles.write(bytes, to: path)
        return
    }
    let golden = PackageFiles.bytes(path) ?? []
    #expect(
        bytes == golden, "\(name) differs; DGOV_UPDATE_GOLDEN=1 rewrites it", sourceLocation: sourceLocation)
}
