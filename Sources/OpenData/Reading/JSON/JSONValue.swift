// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A value of a JSON tree and the pointer to it.
struct JSONValue {
    let node: Node
    let pointer: PointerTable.Entry

    /// Whether it says nothing: `null`, a text of blanks, an empty list or object.
    var isEmpty: Bool {
        switch node.kind {
        case .null: true
        case .scalar:
            node.withBytes { bytes in
                for index in bytes.indices where bytes[index] > UInt8(ascii: " ") { return false }
                return true
            }
        case .sequence, .mapping: node.count == 0
        }
    }
}
