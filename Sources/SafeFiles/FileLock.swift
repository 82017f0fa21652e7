// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Holds a file while it is compared and replaced, so that of two programs of this package that save it at the same moment
/// one sees what the other did. Programs that know nothing of the lock can come between the comparison and the new name:
/// that is a few microseconds, and no file system offers less.
struct FileLock: ~Copyable {
    /// Numbers for what is not of the operating system.
    static let changed: Int32 = -1
    static let held: Int32 = -2

    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { FileCalls.release(descriptor) }

    /// Takes the lock; `nil` where no file is expected and none is there.
    ///
    /// - Throws: ``changed`` when the file is not as it was, ``held`` when somebody else is saving it.
    static func take(_ path: String, expecting version: FileVersion) throws(SystemError) -> FileLock? {
        guard let expected = version.status else {
            if FileCalls.status(of: path) != nil { throw SystemError(changed) }
            return nil
        }
        let descriptor = FileCalls.retrying { open(path, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SystemError(errno == ENOENT ? changed : errno) }
        do throws(SystemError) {
            try check(descriptor, path, expected, version)
        } catch {
            FileCalls.release(descriptor)
            throw error
        }
        return FileLock(descriptor)
    }

    private static func check(
        _ descriptor: Int32, _ path: String, _ expected: FileStatus, _ version: FileVersion
    ) throws(SystemError) {
        // A file system without locks is no reason not to save.
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw SystemError(held) }
        guard let now = FileCalls.status(of: descriptor), let named = FileCalls.status(of: path), named.isSame(as: now)
        else { throw SystemError(changed) }
        // A file that was only touched, or copied back, holds the same bytes still; one that looks the same may not.
        guard now.size == expected.size else { throw SystemError(changed) }
        let bytes = try FileCalls.contents(of: descriptor, limit: Int(clamping: now.size))
        guard version.hash == .of(bytes) else { throw SystemError(changed) }
    }
}
