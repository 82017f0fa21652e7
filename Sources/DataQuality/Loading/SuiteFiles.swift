// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DelimitedText

/// Opens the files that a suite names: reference lists and the data dictionary. Paths are as written in the suite.
public struct SuiteFiles: Sendable {
    /// The folder that paths start from, as diagnostics name it; empty for none.
    public let folder: String

    private let opening: @Sendable (String) throws(ByteSourceError) -> sending any ByteSource

    /// Files that a closure opens.
    ///
    /// - Parameters:
    ///   - folder: The folder as diagnostics name it.
    ///   - open: Gives the bytes of the file at a path that is relative to the folder.
    public init(
        in folder: String = "",
        open: @escaping @Sendable (String) throws(ByteSourceError) -> sending any ByteSource
    ) {
        self.folder = folder
        opening = open
    }

    /// Files in memory, by path.
    public init(_ files: [String: [UInt8]]) {
        self.init { path throws(ByteSourceError) in
            guard let bytes = files[path] else {
                throw ByteSourceError(code: .notFound, description: "there is no such file")
            }
            return MemoryByteSource(bytes)
        }
    }

    /// Files on disk, read when they are needed.
    ///
    /// - Parameter folder: The folder of the suite; empty for the current one.
    public static func disk(_ folder: String) -> SuiteFiles {
        SuiteFiles(in: folder) { path throws(ByteSourceError) in
            try FileByteSource(path: folder.isEmpty || path.hasPrefix("/") ? path : folder + "/" + path)
        }
    }

    /// No files at all.
    public static let none = SuiteFiles([:])

    /// The bytes of the file at a path.
    func open(_ path: String) throws(ByteSourceError) -> sending any ByteSource { try opening(path) }

    /// The path as diagnostics name it.
    func name(of path: String) -> String {
        folder.isEmpty || path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// The whole content of a file of at most so many bytes; one byte more is read, so that a larger one is told.
    func bytes(of path: String, limit: Int) throws(ByteSourceError) -> [UInt8] {
        let source = try open(path)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = try source.read(into: &buffer)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}
