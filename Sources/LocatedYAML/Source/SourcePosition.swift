// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A place in a text as people count it.
public struct SourcePosition: Hashable, Sendable {
    /// The line, from 1. Lines end with LF, CR LF or CR.
    public var line: Int
    /// The column, from 1, counted in Unicode scalars. A byte order mark counts nothing.
    public var column: Int

    /// A position made of a line and a column, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A half-open range of byte offsets in a text.
public struct SourceRange: Hashable, Sendable {
    /// The offset of the first byte, from 0.
    public var start: Int
    /// The offset after the last byte; equal to `start` for an empty value.
    public var end: Int

    /// A range from `start` up to, but not including, `end`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
