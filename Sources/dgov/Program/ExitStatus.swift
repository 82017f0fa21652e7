// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the program says to whoever started it.
enum ExitStatus: Int32 {
    /// Done, and the bar, if there is one, is met.
    case done = 0
    /// Done, but below the bar; or not done, because documents contradict one another.
    case belowBar = 1
    /// The input or the call is wrong.
    case wrongInput = 2
    /// Something could not be read, written or reached.
    case unreachable = 3
    /// Too little evidence for a verdict.
    case noVerdict = 4

    /// The one that counts when several apply: 3 before 2 before 1 before 4.
    func and(_ other: ExitStatus) -> ExitStatus { rank >= other.rank ? self : other }

    private var rank: Int {
        switch self {
        case .done: 0
        case .noVerdict: 1
        case .belowBar: 2
        case .wrongInput: 3
        case .unreachable: 4
        }
    }
}
