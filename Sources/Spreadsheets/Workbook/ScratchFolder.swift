// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    #if canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #elseif canImport(Darwin)
        internal import Darwin
    #endif

    /// A folder that only its owner can look into, and that goes with all it holds.
    final class ScratchFolder {
        let path: String

        /// Makes a folder in another.
        init(in parent: String) throws(WorkbookFailure) {
            var template = Array((parent + "/dgov-XXXXXX").utf8CString)
            guard mkdtemp(&template) != nil else { throw .noScratch(errno) }
            path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        }

        deinit {
            // The library takes its own files away; only the workbook is left.
            unlink(path + "/workbook.xlsx")
            rmdir(path)
        }

        /// What stands in a file.
        func contents(of path: String) throws(WorkbookFailure) -> [UInt8] {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .noScratch(errno) }
            defer { _ = close(descriptor) }
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw .noScratch(errno) }
                if count == 0 { return bytes }
                bytes += buffer[..<count]
            }
        }
    }
#endif
