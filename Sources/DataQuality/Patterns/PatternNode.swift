// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a pattern says, without the ways in which it can be written.
indirect enum PatternNode: Hashable, Sendable {
    /// The empty text.
    case empty
    /// One scalar of a set.
    case scalar(ScalarSet)
    /// One after another; two or more.
    case sequence([PatternNode])
    /// Any one of them; two or more.
    case choice([PatternNode])
    /// A number of times, without end when `most` is nil.
    case repeated(PatternNode, least: Int, most: Int?)
}
