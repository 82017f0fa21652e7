// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The calls of the system that the sources need, with its errors as ``ByteSourceError``.
enum System {
    /// What tells whether a file was written to.
    struct Stamp: Equatable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
        var isRegular: Bool
    }

    /// Opens a file to be read.
    static func open(_ path: String) throws(ByteSourceError) -> Int32 {
        while true {
            #if canImport(Darwin)
                let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
            #elseif canImport(Musl)
                let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
            #else
                let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            #endif
            if descriptor >= 0 { return descriptor }
            guard errno == EINTR else { throw error(path) }
        }
    }

    /// Reads what is there, at a place or where the descriptor stands.
    static func read(
        _ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer, at offset: Int? = nil, path: String
    ) throws(ByteSourceError) -> Int {
        while true {
            let count: Int
            if let offset {
                count = pread(descriptor, room.baseAddress, room.count, off_t(offset))
            } else {
                #if canImport(Darwin)
                    count = Darwin.read(descriptor, room.baseAddress, room.count)
                #elseif canImport(Musl)
                    count = Musl.read(descriptor, room.baseAddress, room.count)
                #else
                    count = Glibc.read(descriptor, room.baseAddress, room.count)
                #endif
            }
            if count >= 0 { return count }
            if errno == EAGAIN {
                // Somebody made the descriptor non-blocking: wait here instead.
                var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                if poll(&wanted, 1, -1) >= 0 { continue }
            }
            guard errno == EINTR else { throw error(path) }
        }
    }

    /// The size of a file and when it was written to.
    static func stamp(_ descriptor: Int32, path: String) throws(ByteSourceError) -> Stamp {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw error(path) }
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFDIR else {
            throw ByteSourceError(code: .notAFile, description: "a directory holds no records", detail: path)
        }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Stamp(
            size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
            isRegular: kind == S_IFREG)
    }

    /// Tells the system that a file will be read from start to end.
    static func expectSequentialReading(_ descriptor: Int32) {
        #if !canImport(Darwin)
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        #endif
    }

    static func close(_ descriptor: Int32) {
        #if canImport(Darwin)
            _ = Darwin.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Glibc.close(descriptor)
        #endif
    }

    private static func error(_ path: String) -> ByteSourceError {
        let number = errno
        let detail = "\(path): \(String(cString: strerror(number)))"
        return switch number {
        case ENOENT, ENOTDIR: ByteSourceError(code: .notFound, description: "no such file", detail: detail)
        case EACCES, EPERM:
            ByteSourceError(code: .accessDenied, description: "the file may not be read", detail: detail)
        case EISDIR: ByteSourceError(code: .notAFile, description: "a directory holds no records", detail: detail)
        default: ByteSourceError(code: .readFailed, description: "the system cannot read the file", detail: detail)
        }
    }
}
