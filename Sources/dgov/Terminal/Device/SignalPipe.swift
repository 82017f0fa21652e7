// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Signals as bytes that can be waited for together with keys. The handler only writes its number into a pipe.
final class SignalPipe {
    /// Where signals can be read; not blocking.
    let reader: Int32
    private let writer: Int32

    /// The end that the handler writes to.
    private static let target = Atomic<Int32>(-1)

    private static let watched = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]
    /// Signals that end the program.
    private static let ending: Set<Int32> = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// Begins to listen; `nil` when the system gives no pipe.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (reader, writer) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        Self.target.store(writer, ordering: .sequentiallyConsistent)
        for number in Self.watched { Self.listen(number) }
    }

    deinit {
        for number in Self.watched { signal(number, SIG_DFL) }
        Self.target.store(-1, ordering: .sequentiallyConsistent)
        close(reader)
        close(writer)
    }

    /// What came while the program was stopped.
    private var kept: Set<Int32> = []

    /// Whether something has come that is not to be read from the pipe.
    var hasKept: Bool { !kept.isEmpty }

    /// What has come since the last time, each once.
    func received() -> Set<Int32> {
        defer { kept = [] }
        return kept.union(taken())
    }

    private func taken() -> Set<Int32> {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(reader, &bytes, bytes.count)
        return count > 0 ? Set(bytes[..<count].map(Int32.init)) : []
    }

    /// The signal among several that ends the program, if any.
    static func end(in signals: Set<Int32>) -> Int32? { signals.sorted().first(where: ending.contains) }

    /// Stops the program, with all that run with it, until it is continued. Where nobody could continue it, it is not
    /// stopped.
    func stop() {
        signal(SIGTSTP, SIG_DFL)
        kill(0, SIGTSTP)
        // Another thread may take the signal a little later, and nothing may happen to the terminal before.
        for _ in 0..<3 {
            var waiting = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, 100)
            kept.formUnion(taken())
            if kept.contains(SIGCONT) { break }
        }
        kept.subtract([SIGCONT, SIGTSTP])
        Self.listen(SIGTSTP)
    }

    /// Ends the program by a signal, as it would have ended without us.
    static func die(of number: Int32) {
        signal(number, SIG_DFL)
        // Threads of a pool do not take signals by themselves.
        var one = sigset_t()
        sigemptyset(&one)
        sigaddset(&one, number)
        pthread_sigmask(SIG_UNBLOCK, &one, nil)
        raise(number)
    }

    private static func listen(_ number: Int32) {
        signal(number) { number in
            let before = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(SignalPipe.target.load(ordering: .sequentiallyConsistent), &byte, 1)
            errno = before
        }
    }
}
