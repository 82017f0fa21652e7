// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DelimitedText

/// A file, a pipe or bytes in memory that rows are read from.
public struct DataInput: Sendable {
    /// Its name in results: without the folder.
    public let name: String
    /// The format; `nil`: as the suite says, else told from the name and the first bytes.
    public let format: SourceDescription.SourceFormat?
    /// Whether it can be opened a second time and then gives the same bytes. Rows that turn out to be failing only at the
    /// end, such as duplicates, are then read again to show them; of a pipe only their numbers are told.
    public let isRereadable: Bool
    private let opening: @Sendable () throws(ByteSourceError) -> sending any ByteSource
    /// How a part of it can be read alone.
    private var region: RegionAccess = .none

    /// How a part of an input can be read alone.
    private enum RegionAccess: Sendable {
        case none
        case file(String)
        case memory([UInt8])
    }

    /// An input that a closure opens.
    ///
    /// - Parameters:
    ///   - name: Its name in results.
    ///   - format: Its format; `nil` to find out.
    ///   - isRereadable: Whether `open` may be called again and gives the same bytes.
    ///   - open: Gives the bytes from the start.
    public init(
        name: String, format: SourceDescription.SourceFormat? = nil, isRereadable: Bool = false,
        open: @escaping @Sendable () throws(ByteSourceError) -> sending any ByteSource
    ) {
        self.name = name
        self.format = format
        self.isRereadable = isRereadable
        opening = open
    }

    /// A file by its path. Its name is the last part of the path.
    public static func file(_ path: String, format: SourceDescription.SourceFormat? = nil) -> DataInput {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var input = DataInput(name: name, format: format, isRereadable: true) { () throws(ByteSourceError) in
            try FileByteSource(path: path)
        }
        input.region = .file(path)
        return input
    }

    /// An open descriptor, such as 0 for standard input. It is read once and not closed.
    public static func descriptor(
        _ descriptor: Int32, name: String, format: SourceDescription.SourceFormat? = nil
    ) -> DataInput {
        DataInput(name: name, format: format) { () throws(ByteSourceError) in DescriptorByteSource(descriptor) }
    }

    /// Bytes in memory.
    public static func bytes(
        _ bytes: [UInt8], name: String, format: SourceDescription.SourceFormat? = nil
    ) -> DataInput {
        var input = DataInput(name: name, format: format, isRereadable: true) { () throws(ByteSourceError) in
            MemoryByteSource(bytes)
        }
        input.region = .memory(bytes)
        return input
    }

    /// Some bytes of our own and behind them those from a place on; `nil` when it can only be read from the start.
    ///
    /// - Parameters:
    ///   - offset: The place.
    ///   - size: How many bytes the input had when it was first read.
    ///   - before: The bytes of our own.
    func open(
        at offset: Int, ofSize size: Int, behind before: [UInt8]
    ) throws(ByteSourceError) -> sending (any ByteSource)? {
        switch region {
        case .none: return nil
        case .memory(let bytes): return RegionByteSource(before, .memory(bytes), at: offset)
        case .file(let path):
            let file = try FileByteSource(path: path)
            guard let count = file.byteCount else { return nil }
            guard count == size else {
                throw ByteSourceError(
                    code: .changedWhileReading, description: "the file was changed between two readings", detail: path)
            }
            return RegionByteSource(before, .file(file), at: offset)
        }
    }

    /// The bytes from the start.
    func open() throws(ByteSourceError) -> sending any ByteSource { try opening() }
}
