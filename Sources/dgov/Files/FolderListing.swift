// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The files of folders that are named where files are expected.
enum FolderListing {
    /// A path as it is, or, for a folder, the files in it whose names end in `ending`, by name; not those of folders in it.
    static func files(_ path: String, ending: String) throws(Failure) -> [String] {
        var status = stat()
        guard path != Files.standardName, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return [path]
        }
        guard let folder = opendir(path) else {
            throw Failure(.unreachable, .cannotRead(.path(path), SystemProblem(errno)))
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
        }
        let start = path.hasSuffix("/") ? path : path + "/"
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { start + $0 }.filter(Files.holdsFile)
    }
}
