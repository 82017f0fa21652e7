// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Lines of standard input, each as soon as it is there.
struct LineInput {
    /// What was read.
    enum Line: Hashable {
        case text(String)
        /// A line that is no UTF-8, or longer than any answer.
        case unreadable
    }

    private var pending: [UInt8] = []
    private var isAtEnd = false
    private static let longest = 1 << 16

    /// The next line without its end; `nil` after the last.
    mutating func next() throws(Failure) -> Line? {
        var searched = 0
        var isTooLong = false
        while true {
            if let end = pending[searched...].firstIndex(of: 0x0A) {
                let line = pending[..<end]
                pending.removeFirst(end + 1)
                return isTooLong ? .unreadable : Self.line(Array(line))
            }
            searched = pending.count
            if pending.count > Self.longest {
                // The rest of the line is read and dropped.
                isTooLong = true
                (pending, searched) = ([], 0)
            }
            if isAtEnd {
                defer { pending = [] }
                if isTooLong { return .unreadable }
                return pending.isEmpty ? nil : Self.line(pending)
            }
            try fill()
        }
    }

    private mutating func fill() throws(Failure) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(Terminal.input, &bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            // A terminal that is gone is an end like any other.
            if count < 0, errno != EIO {
                throw Failure(.unreachable, .cannotRead(.standardInput, SystemProblem(errno)))
            }
            if count <= 0 { isAtEnd = true } else { pending.append(contentsOf: bytes[..<count]) }
            return
        }
    }

    private static func line(_ bytes: [UInt8]) -> Line {
        let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable }
        return .text(ComposedText.of(text))
    }
}
