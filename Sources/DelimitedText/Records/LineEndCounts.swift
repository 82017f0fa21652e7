// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How many records end with each of the three line ends. Line breaks inside quoted fields are not among them.
public struct LineEndCounts: Hashable, Sendable {
    /// Records that end with LF, as on Unix.
    public internal(set) var lf = 0
    /// Records that end with CR LF, as on Windows and in RFC 4180.
    public internal(set) var crlf = 0
    /// Records that end with CR alone, as on old Macintosh systems.
    public internal(set) var cr = 0

    /// No records.
    public init() {}

    /// Whether more than one kind occurs.
    public var isMixed: Bool { (lf > 0 ? 1 : 0) + (crlf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0) > 1 }

    /// Adds the counts of another part of the file.
    public mutating func add(_ other: LineEndCounts) {
        lf += other.lf
        crlf += other.crlf
        cr += other.cr
    }
}
