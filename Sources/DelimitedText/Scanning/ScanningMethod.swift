// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which implementation looks for fields. All give the same; they differ in speed.
public struct ScanningMethod: Hashable, Sendable {
    enum Base { case automatic, baseline, portable }
    let base: Base

    /// The fastest this processor has: AVX2 when it has it, else SSE2 or NEON, else ``portable``.
    public static let automatic = ScanningMethod(base: .automatic)
    /// SSE2 or NEON, which every processor of its kind has; else ``portable``.
    public static let baseline = ScanningMethod(base: .baseline)
    /// Plain Swift, eight bytes at a step.
    public static let portable = ScanningMethod(base: .portable)
}
