// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators
internal import LocatedYAML

/// Bodies as they were read from a file.
struct BodiesFile {
    let tree: BodyTree

    /// Reads a `bodies: 1` document; every error in it is told at once.
    init(_ path: String) throws(Failure) {
        let file = try InputFile(document: path, limits: .catalogue)
        do {
            tree = try BodyTree(reading: file.bytes, named: file.name)
        } catch {
            throw Failure(error)
        }
    }
}
