// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The values of one column in one batch of rows: slices of a byte buffer, without quotes, escapes undone.
///
/// An empty slice is a missing value, whatever it was in the source: an empty field, one of the null spellings of the
/// source, a JSON `null`, `nil` in a row of a service. The buffer can be read for 64 bytes past the end of every value, so
/// that tests may load whole words. Slices are valid while the batch is.
struct ColumnSlices {
    /// The start of the buffer.
    let bytes: UnsafePointer<UInt8>
    /// Where each value starts in the buffer.
    let starts: UnsafePointer<UInt32>
    /// How many bytes each value has; 0 is missing.
    let lengths: UnsafePointer<UInt32>
    /// The number of rows.
    let count: Int

    /// The bytes of one value.
    @inline(__always)
    func value(_ row: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + Int(starts[row]), count: Int(lengths[row]))
    }

    /// Whether the value of a row is missing.
    @inline(__always)
    func isMissing(_ row: Int) -> Bool { lengths[row] == 0 }
}
