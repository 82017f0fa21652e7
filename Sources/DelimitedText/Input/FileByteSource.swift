// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A file, opened and read by its path.
///
/// Nothing is mapped into memory, so that a file truncated by someone else ends in an error, not in a signal. Whenever bytes
/// are read, size and time of change are compared with those at the opening.
///
/// A class, because it owns a descriptor.
public final class FileByteSource: ByteSource {
    private let path: String
    private let descriptor: Int32
    private let opened: System.Stamp
    private var position = 0

    /// Opens a file. A named pipe may be opened too; then nothing is known of its size or changes.
    ///
    /// - Parameter path: The path, as the system understands it.
    /// - Throws: ``ByteSourceError`` when it is not there, is a directory or may not be read.
    public init(path: String) throws(ByteSourceError) {
        self.path = path
        descriptor = try System.open(path)
        do throws(ByteSourceError) {
            opened = try System.stamp(descriptor, path: path)
        } catch {
            System.close(descriptor)
            throw error
        }
        if opened.isRegular { System.expectSequentialReading(descriptor) }
    }

    deinit {
        System.close(descriptor)
    }

    /// The size of the file at the opening; `nil` when it is no regular file.
    public var byteCount: Int? { opened.isRegular ? opened.size : nil }

    /// Reads the next bytes.
    ///
    /// - Throws: ``ByteSourceError`` when the system fails, or when the file has changed since it was opened.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try System.read(descriptor, buffer, path: path)
        try checkUnchanged()
        position += count
        // A file may also be shorter than its size says, where the system does not keep one.
        if opened.isRegular, opened.size > 0, position > opened.size || (count == 0 && position < opened.size) {
            throw changed()
        }
        return count
    }

    /// Reads a region again, wherever reading has come to.
    ///
    /// - Parameters:
    ///   - buffer: Where the bytes go.
    ///   - offset: Where the region starts, in bytes from the start of the file.
    /// - Returns: How many bytes were read: as many as asked for, or fewer at the end of the file.
    /// - Throws: ``ByteSourceError`` when the system fails, when the file has changed, or when it is a pipe.
    public func read(
        into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(ByteSourceError) -> Int {
        guard offset >= 0 else { return 0 }
        var count = 0
        while count < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
            let more = try System.read(descriptor, rest, at: offset &+ count, path: path)
            guard more > 0 else { break }
            count += more
        }
        try checkUnchanged()
        return count
    }

    private func checkUnchanged() throws(ByteSourceError) {
        guard opened.isRegular else { return }
        guard try System.stamp(descriptor, path: path) == opened else { throw changed() }
    }

    private func changed() -> ByteSourceError {
        ByteSourceError(
            code: .changedWhileReading, description: "the file was changed while it was read", detail: path)
    }
}
