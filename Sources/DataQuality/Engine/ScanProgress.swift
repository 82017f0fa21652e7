// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How far a scan has come.
public struct ScanProgress: Sendable, Hashable {
    /// Rows seen, readable or not.
    public internal(set) var rows = 0
    /// Bytes seen.
    public internal(set) var bytes = 0
    /// The bytes of all inputs; `nil` when one of them is a pipe.
    public internal(set) var totalBytes: Int?

    init(totalBytes: Int?) { self.totalBytes = totalBytes }
}
