// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Random numbers from a seed (SplitMix64). The standard library does not promise to draw the same elements in each of
/// its versions, so they are drawn here.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// One element of a list that is not empty.
    mutating func element<Element>(of list: [Element]) -> Element { list[Int(next() % UInt64(list.count))] }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
