// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A program that was run to its end.
public struct ChildProcess: Sendable {
    /// Seconds from its start until it was gone.
    public let wallSeconds: Double
    /// CPU seconds it used, user and system.
    public let cpuSeconds: Double
    /// The most memory it held, in bytes.
    public let peakBytes: Int
    /// Its exit status; −1 when a signal ended it.
    public let status: Int

    /// Runs a program with its output thrown away; `nil` when it cannot be started.
    public init?(_ path: String, _ arguments: [String] = []) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let start = Meter.wallSeconds
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process else { return nil }
        wallSeconds = Meter.wallSeconds - start
        cpuSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        #if canImport(Glibc)
            peakBytes = usage.ru_maxrss * 1024
        #else
            peakBytes = usage.ru_maxrss
        #endif
        self.status = status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -1
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

/// This program itself.
public enum Program {
    /// Ends with a status, after a line for the reader.
    public static func end(status: Int32, _ line: String? = nil) -> Never {
        if let line { print(line) }
        exit(status)
    }
}
