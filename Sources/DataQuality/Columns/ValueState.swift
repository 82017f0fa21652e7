// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What became of one value when its column was read as a type. One byte, so that a batch of them is scanned fast.
struct ValueState: RawRepresentable, Equatable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Read: the vector holds it.
    static let read = ValueState(rawValue: 0)
    /// There is none.
    static let missing = ValueState(rawValue: 1)
    /// It is not of the type.
    static let unreadable = ValueState(rawValue: 2)
    /// It is of the type, but beyond what the vector holds: whoever needs it reads the text.
    static let beyond = ValueState(rawValue: 3)
}
