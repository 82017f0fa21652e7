// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that is written beside the one whose place it is to take. Without ``commit(to:)`` it goes away again.
struct PendingFile: ~Copyable {
    let path: String
    private var descriptor: Int32
    private var isCommitted = false

    /// The names of pending files: short, so that a file with the longest name allowed can be saved too, hidden, and with
    /// the number of the process, by which leftovers are told.
    static let prefix = ".dgov-"
    static let suffix = ".tmp"

    /// Makes an empty file in a folder.
    init(in folder: String, isPrivate: Bool) throws(SystemError) {
        // A name may be taken by a leftover of an earlier process with this number.
        for attempt in 0..<100 {
            let path = "\(folder)\(Self.prefix)\(getpid())-\(attempt)\(Self.suffix)"
            let descriptor = FileCalls.retrying {
                open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
            }
            if descriptor >= 0 {
                self.path = path
                self.descriptor = descriptor
                _ = flock(descriptor, LOCK_EX | LOCK_NB)
                return
            }
            guard errno == EEXIST else { throw SystemError(errno) }
        }
        throw SystemError(EEXIST)
    }

    deinit {
        if descriptor >= 0 { FileCalls.release(descriptor) }
        if !isCommitted { unlink(path) }
    }

    /// Writes the bytes, with the rights of the old file, through to the disk.
    mutating func write(_ bytes: [UInt8], like old: FileStatus?, isPrivate: Bool) throws(SystemError) {
        try FileCalls.send(bytes, to: descriptor)
        if let old {
            // Only the superuser may give files away; for everybody else the new file stays their own.
            if old.owner != geteuid() || old.group != getegid() { _ = fchown(descriptor, old.owner, old.group) }
        }
        if let mode = isPrivate ? 0o600 : old?.mode, fchmod(descriptor, mode_t(mode)) != 0 {
            throw SystemError(errno)
        }
        guard fsync(descriptor) == 0 else { throw SystemError(errno) }
    }

    /// Gives the file the name of the one whose place it takes, and says how it is then.
    mutating func commit(to target: String) throws(SystemError) -> FileStatus? {
        guard rename(path, target) == 0 else { throw SystemError(errno) }
        isCommitted = true
        let status = FileCalls.status(of: descriptor)
        let closed = FileCalls.release(descriptor)
        descriptor = -1
        guard closed == 0 else { throw SystemError(errno) }
        FileCalls.sync(folder: FileCalls.parts(of: target).folder)
        return status
    }

    // MARK: Leftovers

    /// Removes pending files in a folder that killed processes have left: those whose process is gone and that nobody
    /// holds.
    static func removeLeftovers(in folder: String) {
        for name in FileCalls.names(in: folder) where isLeftover(name) {
            let path = folder + name
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            // On a shared folder the process may run on another machine; then it holds the lock.
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            FileCalls.release(descriptor)
        }
    }

    private static func isLeftover(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
        let numbers = name.dropFirst(prefix.count).dropLast(suffix.count).split(
            separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, let process = pid_t(numbers[0]), process > 0, UInt(numbers[1]) != nil else {
            return false
        }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
