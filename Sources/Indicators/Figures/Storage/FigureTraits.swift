// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Status, kind of content and decimal places of a report in 16 bits.
struct FigureTraits: Equatable, BitwiseCopyable, Sendable {
    /// What a report holds.
    enum Kind: UInt16 {
        /// A whole number of units of 10^−places.
        case decimal
        /// A number that does not fit, in a table beside.
        case exact
        case done, partly, notDone
        case notMeasured
        case notApplicable
    }

    private let bits: UInt16

    init(_ kind: Kind, places: Int = 0, status: Figure.Status) {
        bits = UInt16(status.rawValue) | kind.rawValue << 2 | UInt16(truncatingIfNeeded: places) << 5
    }

    var kind: Kind { Kind(rawValue: bits >> 2 & 7) ?? .notMeasured }
    var places: Int { Int(bits >> 5) }
    var status: Figure.Status { Figure.Status(rawValue: UInt8(truncatingIfNeeded: bits & 3)) ?? .reported }
}
