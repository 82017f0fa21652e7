// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Files {
    /// Makes a folder in one that is there; a folder that is there already is left as it is.
    static func makeFolder(_ path: String) throws(Failure) {
        guard mkdir(path, 0o777) != 0 else { return }
        let number = errno
        if number == EEXIST, !holdsFile(path) { return }
        throw Failure(.unreachable, .cannotWrite(.path(path), SystemProblem(number == EEXIST ? ENOTDIR : number)))
    }
}
