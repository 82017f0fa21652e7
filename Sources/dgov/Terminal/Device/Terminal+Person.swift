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

extension Terminal {
    /// Whether somebody types what is read, on however simple a terminal.
    static var isTyped: Bool { isatty(input) == 1 }

    /// Whether there is a screen that can be painted, and somebody at it.
    static var hasScreen: Bool {
        isTerminal(input) && isTerminal(output) && !(variable("TERM") ?? "").isEmpty
    }

    /// The day where the machine stands: what somebody who answers writes down.
    static var localDay: CalendarDate? {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
