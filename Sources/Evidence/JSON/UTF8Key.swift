// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A key that is compared by its bytes, as JSON compares keys.
///
/// `String` would take two spellings of "é" for one key.
struct UTF8Key: Hashable {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (lhs: UTF8Key, rhs: UTF8Key) -> Bool {
        lhs.text.utf8.count == rhs.text.utf8.count && lhs.text.utf8.elementsEqual(rhs.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
