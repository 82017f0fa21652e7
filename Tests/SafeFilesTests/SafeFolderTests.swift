// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SafeFiles
import Testing

struct SafeFolderTests {
    @Test func `a folder and those it is to be in are made, once`() throws {
        let folder = try TemporaryFolder()
        try SafeFolder.make(folder.path("a/b/c"))
        #expect(SafeFolder.exists(folder.path("a/b/c")))
        try SafeFolder.make(folder.path("a/b/c/"))
        try SafeFolder.make(folder.path("a//d"))
        #expect(try SafeFolder.items(in: folder.path("a")).map(\.name) == ["b", "d"])
    }

    @Test func `many may make one folder at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a/b/c/d/e")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try SafeFolder.make(path) } }
            try await group.waitForAll()
        }
        #expect(SafeFolder.exists(path))
    }

    @Test func `a file in the way keeps a folder from being made`() throws {
        let folder = try TemporaryFolder()
        try SafeFile.save([], to: folder.path("a"))
        for name in ["a", "a/b", "a/b/c"] {
            #expect(throws: FileFailure(path: folder.path(name), reason: .system(ENOTDIR))) {
                try SafeFolder.make(folder.path(name))
            }
        }
    }

    @Test func `what is in a folder is told by name, with kind and size`() throws {
        let folder = try TemporaryFolder()
        try SafeFile.save([1, 2, 3], to: folder.path("b"))
        try SafeFolder.make(folder.path("a"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("c"), withDestinationPath: "a")
        let items = try SafeFolder.items(in: folder.path(""))
        #expect(items.map(\.name) == ["a", "b", "c"])
        #expect(items.map(\.kind) == [.folder, .file, .other])
        #expect(items[1].size == 3)
        #expect(throws: FileFailure(path: folder.path("none"), reason: .system(ENOENT))) {
            try SafeFolder.items(in: folder.path("none"))
        }
    }
}
