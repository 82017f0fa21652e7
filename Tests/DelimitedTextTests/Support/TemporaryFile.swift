// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that is gone with its owner.
final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8]) {
        var template = Array("/tmp/delimited-text-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        _ = write(descriptor, bytes, bytes.count)
        close(descriptor)
    }

    deinit {
        unlink(path)
    }

    func append(_ text: String) {
        let descriptor = open(path, O_WRONLY | O_APPEND)
        _ = write(descriptor, text, text.utf8.count)
        close(descriptor)
    }

    func overwrite(_ text: String, secondsFromNow seconds: Int) {
        let descriptor = open(path, O_WRONLY)
        _ = write(descriptor, text, text.utf8.count)
        // The clock of a file system may be coarse: say when it was.
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        now.tv_sec += seconds
        _ = futimens(descriptor, [now, now])
        close(descriptor)
    }

    func truncate(to count: Int) {
        _ = truncate_(path, count)
    }
}

private func truncate_(_ path: String, _ count: Int) -> Int32 { truncate(path, off_t(count)) }
