// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How an audit is done.
public struct AuditOptions: Sendable, Hashable {
    /// The aggregation of all packs; `nil` leaves each its own.
    public var aggregation: Aggregation?
    /// How "three times a year" is read.
    public var frequencyReading: Frequencies.Reading
    /// How many findings of one check are listed at most; all are counted.
    public var findingsPerCheck: Int

    /// The usual options.
    public init(
        aggregation: Aggregation? = nil, frequencyReading: Frequencies.Reading = .lenient, findingsPerCheck: Int = 100
    ) {
        self.aggregation = aggregation
        self.frequencyReading = frequencyReading
        self.findingsPerCheck = findingsPerCheck
    }
}
