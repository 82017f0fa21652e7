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
    static func holdsFile(_ path: String) -> Bool { FileCalls.status(of: path).map { !$0.isFolder } ?? false }

    /// Whether there is nothing under a path.
    static func isMissing(_ path: String) -> Bool { FileCalls.status(of: path) == nil && errno == ENOENT }

    /// Whether there is an ordinary file under a path, or nothing: no pipe, no device, no folder.
    static func isOrdinaryOrMissing(_ path: String) -> Bool {
        guard let status = FileCalls.status(of: path) else { return errno == ENOENT }
        return status.isOrdinary
    }

    /// Whether two paths name the same file.
    static func areSame(_ left: String, _ right: String) -> Bool {
        guard let left = FileCalls.status(of: left), let right = FileCalls.status(of: right) else { return false }
        return left.isOfSameFile(as: right)
    }

    // MARK: Reading

    /// The bytes of a file, or of standard input for `-`; at most one more than `limit`, so that what is too long is seen
    /// to be.
    static func contents(of path: String, limit: Int) throws(Failure) -> [UInt8] {
        let isInput = path == standardName
        do throws(SystemError) {
            return isInput
                ? try FileCalls.contents(of: Terminal.input, limit: limit)
                : try FileCalls.contents(of: path, limit: limit)
        } catch {
            let name: Words = isInput ? .standardInput : .path(path)
            throw Failure(.unreachable, .cannotRead(name, SystemProblem(error.number)))
        }
    }

    // MARK: Writing

    /// Writes all bytes to an open file. A pipe that nobody reads any more is a failure without a word.
    static func send(_ bytes: [UInt8], to descriptor: Int32, named name: Words) throws(Failure) {
        do throws(SystemError) {
            try FileCalls.send(bytes, to: descriptor)
        } catch {
            if error.number == EPIPE { throw Failure(.unreachable, []) }
            throw Failure(.unreachable, .cannotWrite(name, SystemProblem(error.number)))
        }
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
