// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How a file was when it was read or saved, to tell later whether somebody else has changed it.
public struct FileVersion: Hashable, Sendable {
    /// What the file system says of it; `nil` when there was no file.
    let status: FileStatus?
    /// The hash of its bytes.
    let hash: SHA256Digest?

    /// There was no file.
    public static let absent = FileVersion(status: nil, hash: nil)
}

/// What the file system says of a file.
package struct FileStatus: Hashable, Sendable {
    var device: UInt64
    var node: UInt64
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
    var mode: UInt32
    var owner: UInt32
    var group: UInt32
    package var isOrdinary: Bool
    package var isFolder: Bool

    /// Whether both tell of one file, in whatever state.
    package func isOfSameFile(as other: FileStatus) -> Bool { device == other.device && node == other.node }

    /// Whether both tell of one file in one state; its owner and rights do not matter.
    func isSame(as other: FileStatus) -> Bool {
        isOfSameFile(as: other) && size == other.size && seconds == other.seconds
            && nanoseconds == other.nanoseconds
    }
}
