// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import SafeFiles

/// The files of folders that are named where files are expected.
enum FolderListing {
    /// A path as it is, or, for a folder, the files in it whose names end in `ending`, by name; not those of folders in it.
    static func files(_ path: String, ending: String) throws(Failure) -> [String] {
        guard path != Files.standardName, SafeFolder.exists(path) else { return [path] }
        let items: [SafeFolder.Item]
        do throws(FileFailure) {
            items = try SafeFolder.items(in: path)
        } catch {
            throw Failure(reading: error)
        }
        let start = path.hasSuffix("/") ? path : path + "/"
        return items.map(\.name).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.map { start + $0 }
            .filter(Files.holdsFile)
    }
}
