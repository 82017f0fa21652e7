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

/// Reads files and saves them whole or not at all.
///
/// New bytes go to a file of their own in the same folder and through to the disk; then it is given the name, so that a
/// reader sees the old file or the new one, whenever the power fails or the process is killed. Rights stay, a link stays a
/// link, and what is no ordinary file, such as `/dev/null`, is written to directly.
public enum SafeFile {
    /// What must be in the place of a file for it to be saved.
    public enum Expectation: Hashable, Sendable {
        /// Anything or nothing.
        case anything
        /// The file as it was then; anything else is ``FileFailure/Reason/changedMeanwhile``.
        case version(FileVersion)
    }

    // MARK: Reading

    /// The bytes of a file and how it was then.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: the most bytes it may have.
    /// - Throws: what keeps the file from being read.
    public static func contents(
        of path: String, limit: Int = 64 << 20
    ) throws(FileFailure) -> (bytes: [UInt8], version: FileVersion) {
        let descriptor = FileCalls.retrying { open(path, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SystemError(errno).failure(path) }
        defer { _ = close(descriptor) }
        do throws(SystemError) {
            // Told before reading: a change during it is seen when the file is saved.
            let status = FileCalls.status(of: descriptor)
            let bytes = try FileCalls.contents(of: descriptor, limit: limit)
            guard bytes.count <= limit else { throw SystemError(EFBIG) }
            return (bytes, FileVersion(status: status, hash: .of(bytes)))
        } catch {
            let isTooLong = error.number == EFBIG
            throw isTooLong ? FileFailure(path: path, reason: .tooLong(limit: limit)) : error.failure(path)
        }
    }

    /// Removes what killed processes have left beside a file when they were saving.
    public static func removeLeftovers(beside path: String) {
        let target = FileCalls.status(of: path) == nil ? path : FileCalls.resolved(path)
        PendingFile.removeLeftovers(in: FileCalls.parts(of: target).folder)
    }

    // MARK: Saving

    /// Puts bytes in the place of a file.
    ///
    /// - Parameters:
    ///   - bytes: the new contents.
    ///   - path: the file; its folder must be there.
    ///   - expectation: what must be there now.
    ///   - isPrivate: whether nobody but the owner may read the file, whatever its rights were.
    /// - Returns: how the file is now, to be expected the next time.
    /// - Throws: what keeps the file from being saved; the old one is then in place, and nothing else is left.
    @discardableResult
    public static func save(
        _ bytes: [UInt8], to path: String, expecting expectation: Expectation = .anything, isPrivate: Bool = false
    ) throws(FileFailure) -> FileVersion {
        let old = FileCalls.status(of: path)
        do throws(SystemError) {
            if let old, !old.isOrdinary {
                if old.isFolder { throw SystemError(EISDIR) }
                try overwrite(path, with: bytes)
                return FileVersion(status: nil, hash: .of(bytes))
            }
        } catch {
            throw error.failure(path)
        }
        let target = old == nil ? path : FileCalls.resolved(path)
        let (folder, name) = FileCalls.parts(of: target)
        guard !name.isEmpty else { throw SystemError(EISDIR).failure(path) }
        do throws(SystemError) {
            // Nobody else may read what is on its way into a file that is not for everybody.
            var pending = try PendingFile(in: folder, isPrivate: isPrivate || old != nil)
            try pending.write(bytes, like: old, isPrivate: isPrivate)
            guard case .version(let version) = expectation else {
                return FileVersion(status: try pending.commit(to: target), hash: .of(bytes))
            }
            let lock = try FileLock.take(target, expecting: version)
            let status = try pending.commit(to: target)
            _ = consume lock
            return FileVersion(status: status, hash: .of(bytes))
        } catch {
            switch error.number {
            case FileLock.changed: throw FileFailure(path: path, reason: .changedMeanwhile)
            case FileLock.held: throw FileFailure(path: path, reason: .beingSaved)
            default: throw error.failure(path)
            }
        }
    }

    private static func overwrite(_ path: String, with bytes: [UInt8]) throws(SystemError) {
        let descriptor = FileCalls.retrying { open(path, O_WRONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw SystemError(errno) }
        defer { _ = close(descriptor) }
        try FileCalls.send(bytes, to: descriptor)
    }
}
