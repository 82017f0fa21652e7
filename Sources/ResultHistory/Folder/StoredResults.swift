// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import SafeFiles

/// What lies in the folder of results, by the names alone.
struct StoredResults {
    /// A result in the folder.
    struct Item {
        let hash: SHA256Digest
        let path: String
        let size: Int
    }

    /// The results, by hash.
    private(set) var items: [Item] = []
    /// Files that are none.
    private(set) var remarks: [Diagnostic] = []
    /// Folders that could not be read.
    private(set) var failures: [FileFailure] = []

    /// Looks into a folder.
    init(in folder: String) throws(FileFailure) {
        for shard in try SafeFolder.items(in: folder) where !shard.name.hasPrefix(".") {
            let path = folder + "/" + shard.name
            guard shard.kind == .folder, Self.isShard(shard.name) else {
                remark(path)
                continue
            }
            do throws(FileFailure) {
                for item in try SafeFolder.items(in: path) where !item.name.hasPrefix(".") {
                    add(item, in: shard.name, path)
                }
            } catch {
                failures.append(error)
            }
        }
    }

    private mutating func add(_ item: SafeFolder.Item, in shard: String, _ folder: String) {
        let path = folder + "/" + item.name
        guard item.kind == .file, item.name.hasSuffix(Self.ending), item.name.hasPrefix(shard),
            let hash = SHA256Digest(hex: item.name.dropLast(Self.ending.count)),
            // Upper-case digits would name a result twice.
            hash.hex == item.name.dropLast(Self.ending.count)
        else { return remark(path) }
        items.append(Item(hash: hash, path: path, size: item.size))
    }

    private mutating func remark(_ path: String) {
        remarks.append(Diagnostic(severity: .warning, message: .foreignFile(path), place: nil))
    }

    private static let ending = ".json"

    private static func isShard(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    }

    /// Where a result lies in the folder of results.
    static func path(of hash: SHA256Digest, in folder: String) -> String {
        "\(folder)/\(hash.hex.prefix(2))/\(hash.hex)\(ending)"
    }
}
