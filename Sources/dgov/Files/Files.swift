// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import SafeFiles

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Reading and writing files, and what is said when it fails. Whole files are saved by `SafeFile`.
enum Files {
    /// The name that stands for standard input or output.
    static let standardName = "-"

    /// The folder for temporary files: the one that the environment names, else the usual one.
    static var temporaryFolder: String {
        guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), !folder.isEmpty else { return "/tmp" }
        return folder
    }

    /// Whether there is something under a path that is not a folder.
    static func holdsFile(_ path: String) -> Bool {
        guard let status = status(of: path) else { return false }
        return status.st_mode & S_IFMT != S_IFDIR
    }

    /// Whether there is nothing under a path.
    static func isMissing(_ path: String) -> Bool { status(of: path) == nil && errno == ENOENT }

    /// Whether there is an ordinary file under a path, or nothing: no pipe, no device, no folder.
    static func isOrdinaryOrMissing(_ path: String) -> Bool {
        guard let status = status(of: path) else { return errno == ENOENT }
        return status.st_mode & S_IFMT == S_IFREG
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

    /// Puts `bytes` in the place of a file, whole or not at all, and takes away what killed runs have left beside it.
    ///
    /// - Parameters:
    ///   - expectation: what must be in its place.
    ///   - isPrivate: whether nobody but the owner may read the file, whatever its permissions were.
    static func replace(
        _ path: String, with bytes: [UInt8], expecting expectation: SafeFile.Expectation = .anything,
        isPrivate: Bool = false
    ) throws(Failure) {
        SafeFile.removeLeftovers(beside: path)
        do throws(FileFailure) {
            try SafeFile.save(bytes, to: path, expecting: expectation, isPrivate: isPrivate)
        } catch {
            throw Failure(saving: error)
        }
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

    /// Repeats a call that a signal interrupted.
    private static func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }
}

extension Failure {
    /// A file that was not saved.
    init(saving failure: FileFailure) {
        switch failure.reason {
        // Nobody reads the pipe any more.
        case .system(EPIPE): self.init(.unreachable, [])
        case .system(let number):
            self.init(.unreachable, .cannotWrite(.path(failure.path), SystemProblem(number)))
        case .changedMeanwhile: self.init(.unreachable, .changedMeanwhile(.path(failure.path)))
        case .beingSaved: self.init(.unreachable, .beingSaved(.path(failure.path)))
        case .tooLong: self.init(.unreachable, .cannotWrite(.path(failure.path), SystemProblem(EFBIG)))
        }
    }
}

/// Why the operating system refused something.
struct SystemProblem {
    /// The number for a file that is not there.
    static let noSuchFile = ENOENT

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
            case EFBIG: Words("tệp quá lớn", "the file is too large")
            case EEXIST: Words("tệp tạm đã tồn tại", "the temporary file exists already")
            case EBADF: Words("chưa được mở", "it is not open")
            default: Words("lỗi hệ thống \(number)", String(cString: strerror(number)))
            }
    }
}
