// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Lists and makes folders.
public enum SafeFolder {
    /// Something in a folder.
    public struct Item: Hashable, Sendable {
        /// What it is; a link is a link, whatever it leads to.
        public enum Kind: Hashable, Sendable {
            /// An ordinary file.
            case file
            /// A folder.
            case folder
            /// A link, a pipe, a device, …
            case other
        }

        /// Its name, without the folder.
        public var name: String
        /// What it is.
        public var kind: Kind
        /// Its size in bytes.
        public var size: Int

        /// Makes an item.
        public init(name: String, kind: Kind, size: Int) {
            self.name = name
            self.kind = kind
            self.size = size
        }
    }

    /// What is in a folder, by the bytes of the names; what goes away meanwhile is left out.
    ///
    /// - Parameter path: the folder.
    /// - Throws: what keeps the folder from being read.
    public static func items(in path: String) throws(FileFailure) -> [Item] {
        let names: [String]
        do throws(SystemError) {
            names = try FileCalls.listedNames(in: path)
        } catch {
            throw error.failure(path)
        }
        let start = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0 != "." && $0 != ".." }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .compactMap { name in
                guard let status = FileCalls.ownStatus(of: start + name) else { return nil }
                let kind: Item.Kind = status.isOrdinary ? .file : status.isFolder ? .folder : .other
                return Item(name: name, kind: kind, size: Int(clamping: status.size))
            }
    }

    /// Whether there is a folder under a path, or a link that leads to one.
    public static func exists(_ path: String) -> Bool { FileCalls.status(of: path)?.isFolder == true }

    /// Makes a folder, and those that it is to be in, unless they are there.
    ///
    /// - Parameter path: the folder.
    /// - Throws: what keeps it from being made.
    public static func make(_ path: String) throws(FileFailure) {
        if exists(path) { return }
        var missing: [String] = []
        var next = path
        while true {
            while next.count > 1, next.hasSuffix("/") { next.removeLast() }
            if next.isEmpty || next == "/" || exists(next) { break }
            missing.append(next)
            next = FileCalls.parts(of: next).folder
        }
        for folder in missing.reversed() {
            if mkdir(folder, 0o777) != 0 {
                let problem = errno
                // Somebody else may be making it too.
                guard problem == EEXIST else { throw SystemError(problem).failure(path) }
                guard exists(folder) else { throw SystemError(ENOTDIR).failure(path) }
            }
            FileCalls.sync(folder: FileCalls.parts(of: folder).folder)
        }
    }
}
