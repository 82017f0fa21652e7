// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

extension SHA256Digest {
    /// The hash of a document: SHA-256 of its canonical JSON as loaded.
    ///
    /// In canonical JSON keys are sorted by their UTF-8 bytes, every scalar is a string with the text as loaded, and there
    /// is no white space, so comments, key order, quoting and the choice of YAML or JSON do not change the hash.
    /// - Complexity: O(*n*) in the expanded document, plus sorting of each mapping's keys.
    public static func ofDocument(_ root: Node) -> SHA256Digest {
        var hash = SHA256()
        root.writeCanonicalText { hash.update($0) }
        return hash.finish()
    }
}
