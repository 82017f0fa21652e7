// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How much a document may ask of the reader. What is beyond is an error with a place, never a crash or a long wait.
public struct ReadingLimits: Hashable, Sendable {
    /// The greatest length in bytes; never more than 2³¹ − 1, whatever is set.
    public var bytes: Int
    /// The greatest number of sequences and mappings inside one another, aliases included.
    public var depth: Int
    /// The greatest number of nodes, each alias counted with all it stands for.
    public var nodes: Int
    /// The greatest number of problems that are reported for one document.
    public var problems: Int

    /// Limits set one by one.
    public init(
        bytes: Int = 64 << 20, depth: Int = 128, nodes: Int = 2_000_000, problems: Int = 1_000
    ) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
        self.problems = problems
    }

    /// 64 MiB, 128 levels, 2 million nodes: for rubrics, answers and suites.
    public static let standard = ReadingLimits()

    /// 256 MiB, 128 levels, 20 million nodes: for catalogues of data sets, and for results that list what was found in them.
    public static let catalogue = ReadingLimits(bytes: 256 << 20, nodes: 20_000_000)
}
