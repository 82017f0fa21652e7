// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The operating system's calls for files, without a policy: each answers with a value or the number of the error.
package enum FileCalls {
    /// Repeats a call that a signal interrupted.
    package static func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }

    /// How the file is that a path leads to; `nil` with the reason in `errno` where it leads to none.
    package static func status(of path: String) -> FileStatus? {
        var status = stat()
        return stat(path, &status) == 0 ? FileStatus(status) : nil
    }

    /// How a path itself is, even where it is a link.
    static func ownStatus(of path: String) -> FileStatus? {
        var status = stat()
        return lstat(path, &status) == 0 ? FileStatus(status) : nil
    }

    static func status(of descriptor: Int32) -> FileStatus? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? FileStatus(status) : nil
    }

    /// All bytes of an open file; at most one more than `limit`.
    package static func contents(of descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = retrying { read(descriptor, &buffer, buffer.count) }
            guard count >= 0 else { throw SystemError(errno) }
            if count == 0 { break }
            let room = limit - bytes.count
            bytes.append(contentsOf: buffer[..<(count > room ? room + 1 : count)])
        }
        return bytes
    }

    /// All bytes of a file; at most one more than `limit`.
    package static func contents(of path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
        let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SystemError(errno) }
        defer { _ = close(descriptor) }
        return try contents(of: descriptor, limit: limit)
    }

    /// Writes all bytes to an open file.
    package static func send(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = retrying { rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } }
            guard count >= 0 else { throw SystemError(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Gives up the lock of an open file and closes it.
    ///
    /// Closing alone would not do: a program that is being started has for a moment every open file of the one that starts
    /// it, and a lock lasts until the last of them is closed.
    /// - Returns: what closing returned.
    @discardableResult
    static func release(_ descriptor: Int32) -> Int32 {
        _ = flock(descriptor, LOCK_UN)
        return close(descriptor)
    }

    /// The path behind symbolic links.
    static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The folder of a path with its slash, empty for the current one, and the name in it.
    static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
    }

    /// Writes the names of a folder through to the disk. Not every file system can, and what was named is in place already.
    static func sync(folder: String) {
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }

    /// The names in a folder, without order; none when it cannot be read.
    static func names(in folder: String) -> [String] { (try? listedNames(in: folder)) ?? [] }

    /// The names in a folder, without order.
    static func listedNames(in folder: String) throws(SystemError) -> [String] {
        guard let stream = opendir(folder.isEmpty ? "." : folder) else { throw SystemError(errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            names.append(name)
        }
        return names
    }
}

/// A number of an error of the operating system.
package struct SystemError: Error {
    /// The number (`errno`).
    package let number: Int32

    init(_ number: Int32) { self.number = number }

    func failure(_ path: String) -> FileFailure { FileFailure(path: path, reason: .system(number)) }
}

extension FileStatus {
    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        node = UInt64(truncatingIfNeeded: status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            let changed = status.st_mtimespec
        #else
            let changed = status.st_mtim
        #endif
        seconds = Int64(changed.tv_sec)
        nanoseconds = Int64(changed.tv_nsec)
        mode = UInt32(status.st_mode & 0o7777)
        owner = status.st_uid
        group = status.st_gid
        isOrdinary = status.st_mode & S_IFMT == S_IFREG
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
}
