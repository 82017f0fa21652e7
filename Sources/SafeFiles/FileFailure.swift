// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why a file could not be read or saved. A file that could not be saved is as it was.
public struct FileFailure: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// Somebody has changed, replaced or removed the file since it was read, or made one where there was none.
        case changedMeanwhile
        /// Another program is saving the file at this moment.
        case beingSaved
        /// The file is longer than the limit.
        case tooLong(limit: Int)
        /// The operating system refused, with its number for the reason (`errno`).
        case system(Int32)
    }

    /// The path of the file, as it was given.
    public var path: String
    /// What went wrong.
    public var reason: Reason

    /// Whether there is no file of that name.
    public var isAbsence: Bool { reason == .system(ENOENT) }

    /// A failure of a file.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
