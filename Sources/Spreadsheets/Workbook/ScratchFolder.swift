// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import SafeFiles

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
            do throws(SystemError) {
                return try FileCalls.contents(of: path)
            } catch {
                throw .noScratch(error.number)
            }
        }
    }
#endif
