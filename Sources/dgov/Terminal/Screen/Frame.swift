// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A whole screen as it is to be seen.
struct Frame: Hashable {
    /// The lines from the top, each as it is sent; lines below them are empty.
    var lines: [String]
    /// Where something is typed, from 0; `nil` hides the cursor.
    var cursor: Position?

    struct Position: Hashable {
        var row: Int
        var column: Int
    }
}
