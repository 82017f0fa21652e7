// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

/// Which implementation looks for fields. All give the same; they differ in speed.
public struct ScanningMethod: Hashable, Sendable {
    /// The level of `dt_level` to use at most.
    private let limit: Int32

    /// The fastest this processor has: AVX2 when it has it, else SSE2 or NEON, else ``portable``.
    public static let automatic = ScanningMethod(limit: .max)
    /// SSE2 or NEON, which every processor of its kind has; else ``portable``.
    public static let baseline = ScanningMethod(limit: 1)
    /// Plain Swift, eight bytes at a step.
    public static let portable = ScanningMethod(limit: 0)

    /// The level of the functions in C to call, 0 for none of them.
    var level: Int32 { limit == 0 ? 0 : min(limit, dt_level()) }
}
