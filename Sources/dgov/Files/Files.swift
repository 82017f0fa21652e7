// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Reading and writing files; the only place that knows the operating system's calls for it.
enum Files {
    /// The name that stands for standard input or output.
    static let standardName = "-"

    /// Whether there is something under a path that is not a folder.
    static func holdsFile(_ path: String) -> Bool {
        guard let status = status(of: path) else { return false }
        return status.st_mode & S_IFMT != S_IFDIR
    }

    /// Whether two paths name the same file.
    static func areSame(_ left: String, _ right: String) -> Bool {
        guard let left = status(of: left), let right = status(of: right) else { return false }
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    // MARK: Reading

    /// The bytes of a file, or of standard input for `-`; at most one more than `limit`, so that what is too long is seen
    /// to be.
    static func contents(of path: String, limit: Int) throws(Failure) -> [UInt8] {
        if path == standardName { return try contents(of: Terminal.input, named: .standardInput, limit: limit) }
        let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw Failure(.unreachable, .cannotRead(.path(path), SystemProblem(errno))) }
        defer { _ = close(descriptor) }
        return try contents(of: descriptor, named: .path(path), limit: limit)
    }

    private static func contents(of descriptor: Int32, named name: Words, limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = retrying { read(descriptor, &buffer, buffer.count) }
            guard count >= 0 else { throw Failure(.unreachable, .cannotRead(name, SystemProblem(errno))) }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<min(count, limit + 1 - bytes.count)])
        }
        return bytes
    }

    // MARK: Writing

    /// Writes all bytes to an open file. A pipe that nobody reads any more is a failure without a word.
    static func send(_ bytes: [UInt8], to descriptor: Int32, named name: Words) throws(Failure) {
        let problem = writeAll(bytes, to: descriptor)
        if problem == EPIPE { throw Failure(.unreachable, []) }
        guard problem == 0 else { throw Failure(.unreachable, .cannotWrite(name, SystemProblem(problem))) }
    }

    /// Puts `bytes` in the place of a file, whole or not at all.
    ///
    /// They go to a new file in the same folder, which is then given the name; so a reader sees the old file or the new
    /// one, and nothing is left behind when something fails. A file that exists keeps its permissions, and a link to it
    /// stays a link; what is no ordinary file, such as `/dev/null`, is written to directly.
    ///
    /// - Parameter isPrivate: whether nobody but the owner may read the file, whatever its permissions were.
    static func replace(_ path: String, with bytes: [UInt8], isPrivate: Bool = false) throws(Failure) {
        let old = status(of: path)
        if let old, old.st_mode & S_IFMT != S_IFREG {
            guard old.st_mode & S_IFMT != S_IFDIR else {
                throw Failure(.unreachable, .cannotWrite(.path(path), SystemProblem(EISDIR)))
            }
            try overwrite(path, with: bytes)
            return
        }
        let target = old == nil ? path : resolved(path)
        let problem = replaceFile(target, with: bytes, permissions: isPrivate ? 0o600 : old.map { $0.st_mode & 0o7777 })
        guard problem == 0 else { throw Failure(.unreachable, .cannotWrite(.path(path), SystemProblem(problem))) }
    }

    private static func overwrite(_ path: String, with bytes: [UInt8]) throws(Failure) {
        let descriptor = retrying { open(path, O_WRONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw Failure(.unreachable, .cannotWrite(.path(path), SystemProblem(errno))) }
        defer { _ = close(descriptor) }
        try send(bytes, to: descriptor, named: .path(path))
    }

    /// Returns 0 or the number of the error.
    private static func replaceFile(_ path: String, with bytes: [UInt8], permissions: mode_t?) -> Int32 {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { path[...$0] } ?? ""
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
        guard !name.isEmpty else { return EISDIR }
        // The name is short, so that one of the longest allowed length can be written too. A file of that name may be
        // left from a run that was killed.
        var temporary = ""
        var descriptor: Int32 = -1
        for attempt in 0..<100 where descriptor < 0 {
            temporary = "\(folder).dgov-\(getpid())-\(attempt).tmp"
            descriptor = retrying {
                open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions == 0o600 ? 0o600 : 0o666)
            }
            if descriptor < 0, errno != EEXIST { break }
        }
        guard descriptor >= 0 else { return errno }
        var problem = writeAll(bytes, to: descriptor)
        if problem == 0, let permissions, fchmod(descriptor, permissions) != 0 { problem = errno }
        if problem == 0, fsync(descriptor) != 0 { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem == 0, rename(temporary, path) != 0 { problem = errno }
        if problem != 0 { unlink(temporary) }
        return problem
    }

    /// Returns 0 or the number of the error.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = retrying { rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } }
            guard count >= 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return 0
    }

    /// The path behind symbolic links.
    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Repeats a call that a signal interrupted.
    private static func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }
}

/// Why the operating system refused something.
struct SystemProblem {
    let words: Words

    /// The problem with a number; those that people meet are said in both languages.
    init(_ number: Int32) {
        words =
            switch number {
            case ENOENT: Words("không tìm thấy tệp hoặc thư mục", "no such file or folder")
            case EACCES, EPERM: Words("không có quyền", "permission denied")
            case EISDIR: Words("đây là một thư mục", "this is a folder")
            case ENOTDIR: Words("một phần của đường dẫn không phải thư mục", "a part of the path is not a folder")
            case ENOSPC, EDQUOT: Words("hết chỗ trên đĩa", "no space left")
            case EROFS: Words("đĩa chỉ cho đọc", "the file system can only be read")
            case ENAMETOOLONG: Words("tên quá dài", "the name is too long")
            case ELOOP: Words("liên kết vòng", "links go round in a circle")
            case EEXIST: Words("tệp tạm đã tồn tại", "the temporary file exists already")
            case EBADF: Words("chưa được mở", "it is not open")
            default: Words("lỗi hệ thống \(number)", String(cString: strerror(number)))
            }
    }
}
