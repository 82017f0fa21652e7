// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How many records have each kind of fault. Counts are exact, also where only the first faults are kept.
///
/// A record counts once per kind, however often the fault occurs in it. ``FaultKind/blankLine`` counts lines.
public struct FaultCounts: Hashable, Sendable {
    private var counts = [Int](repeating: 0, count: FaultKind.allCases.count)

    /// No faults.
    public init() {}

    /// The count of one kind.
    public internal(set) subscript(kind: FaultKind) -> Int {
        get { counts[Int(kind.base.rawValue)] }
        set { counts[Int(kind.base.rawValue)] = newValue }
    }

    /// The records that could not be read: the sum over the kinds that are ``FaultKind/isUnreadable``.
    public var unreadable: Int {
        FaultKind.allCases.reduce(0) { $1.isUnreadable ? $0 + self[$1] : $0 }
    }

    /// Whether there is no fault of any kind.
    public var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

    /// Adds the counts of another part of the file.
    public mutating func add(_ other: FaultCounts) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }

    mutating func removeAll() {
        for index in counts.indices { counts[index] = 0 }
    }
}
