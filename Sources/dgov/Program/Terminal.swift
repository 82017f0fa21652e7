// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the environment says about the terminal and the day.
enum Terminal {
    static let input: Int32 = 0
    static let output: Int32 = 1
    static let errors: Int32 = 2

    /// Takes the place of standard descriptors that the caller closed, so that no other file gets their numbers. Reading
    /// and writing still fail there, as on a closed one: each is opened for the other.
    static func holdStandardDescriptors() {
        for (descriptor, mode) in [(input, O_WRONLY), (output, O_RDONLY), (errors, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is this one, since those below it are open.
            _ = open("/dev/null", mode)
        }
    }

    /// The value of an environment variable.
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Whether colours suit a file descriptor: a terminal that can show them, and a user who did not decline.
    static func suitsColor(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }

    /// Whether somebody looks.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 && variable("TERM") != "dumb" }

    /// The day by the clock of the machine, in UTC.
    static var today: CalendarDate? {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The cores that this process may use.
    static var cores: Int { max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 256)) }

    /// The width for texts: that of the terminal within reason, or 80 columns.
    static func width(_ descriptor: Int32) -> Int {
        var size = winsize()
        guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return min(max(Int(size.ws_col), 40), 120)
    }
}
