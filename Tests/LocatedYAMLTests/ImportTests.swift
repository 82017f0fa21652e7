// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("What the module is made of")
struct ImportTests {
    @Test func `no source file imports Foundation`() throws {
        let tests = "/Tests/LocatedYAMLTests/"
        let path = #filePath
        let end = try #require(path.range(ofText: tests))
        let files = Self.swiftFiles(in: String(path[..<end]) + "/Sources/LocatedYAML")
        #expect(files.count > 30)
        let importing = files.filter { file in
            Self.text(of: file).split(separator: "\n").contains { line in
                line.contains("import ") && line.contains("Foundation")
            }
        }
        #expect(importing.isEmpty)
    }

    private static func swiftFiles(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = folder + "/" + name
            found += name.hasSuffix(".swift") ? [path] : swiftFiles(in: path)
        }
        return found
    }

    private static func text(of path: String) -> String {
        guard let file = fopen(path, "rb") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// Where a text begins in this one.
    fileprivate func range(ofText text: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
