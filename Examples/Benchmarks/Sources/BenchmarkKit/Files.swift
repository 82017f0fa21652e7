// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that could not be read or written.
public struct FileFailure: Error, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What happened.
    public var description: String { "\(path): cannot be read or written" }
}

/// Whole files.
public enum Files {
    /// The bytes of a file.
    public static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw FileFailure(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: buffer[0..<count])
        }
        guard ferror(file) == 0 else { throw FileFailure(path: path) }
        return bytes
    }

    /// Writes a file, in place of what was there.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        guard let file = fopen(path, "wb") else { throw FileFailure(path: path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw FileFailure(path: path) }
    }
}
