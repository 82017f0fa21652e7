// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells which of two versions of a document is later.
enum DocumentVersion {
    /// Below 0 when the left version is earlier, above 0 when it is later, 0 when neither can be told to be.
    ///
    /// Versions are compared part by part between full stops: numbers by their size, everything else by its bytes, a number
    /// before a word, a shorter version before a longer one that begins with it. Without a version neither is later.
    static func order(_ left: String?, _ right: String?) -> Int {
        guard let left, let right, left != right else { return 0 }
        let own = left.split(separator: ".", omittingEmptySubsequences: false)
        let other = right.split(separator: ".", omittingEmptySubsequences: false)
        for (mine, theirs) in zip(own, other) where mine != theirs {
            switch (number(mine), number(theirs)) {
            case (let mine?, let theirs?):
                if mine.count != theirs.count { return mine.count < theirs.count ? -1 : 1 }
                if mine != theirs { return mine.lexicographicallyPrecedes(theirs) ? -1 : 1 }
            case (.some, nil): return -1
            case (nil, .some): return 1
            case (nil, nil): return mine.utf8.lexicographicallyPrecedes(theirs.utf8) ? -1 : 1
            }
        }
        return own.count < other.count ? -1 : own.count > other.count ? 1 : 0
    }

    /// The digits of a number without zeros before them; `nil` for what is none.
    private static func number(_ part: Substring) -> [UInt8]? {
        guard !part.isEmpty, part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Array(part.utf8.drop { $0 == 0x30 })
    }
}
