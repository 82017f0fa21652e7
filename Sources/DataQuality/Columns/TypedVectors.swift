// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The numbers of one column in one batch: `mantissas[row] / 10^scales[row]`, exactly, at most 18 significant digits.
/// Longer ones have the state `.beyond`.
struct DecimalVector {
    let mantissas: UnsafePointer<Int64>
    let scales: UnsafePointer<UInt8>
    let states: UnsafePointer<UInt8>
    let count: Int
}

/// The calendar dates of one column in one batch, as days since 1970-01-01 (negative before), proleptic Gregorian.
struct DateVector {
    let days: UnsafePointer<Int32>
    let states: UnsafePointer<UInt8>
    let count: Int
}

/// The points in time of one column in one batch, as microseconds since 1970-01-01T00:00:00Z. Text without an offset is
/// taken as the zone the suite names for its source (Vietnam's +07:00 unless it says otherwise).
struct TimestampVector {
    let microseconds: UnsafePointer<Int64>
    let states: UnsafePointer<UInt8>
    let count: Int
}
