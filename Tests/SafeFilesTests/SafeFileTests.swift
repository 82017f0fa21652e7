// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SafeFiles
import Testing

struct SafeFileTests {
    private let old = Array("cũ".utf8)
    private let new = Array("mới".utf8)
    private let other = Array("khác".utf8)

    @Test func `what is saved is read, and nothing else is left`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        let version = try SafeFile.save(old, to: path, expecting: .version(.absent))
        #expect(try SafeFile.contents(of: path).bytes == old)
        #expect(try SafeFile.contents(of: path).version == version)
        try SafeFile.save(new, to: path, expecting: .version(version))
        #expect(try SafeFile.contents(of: path).bytes == new)
        #expect(try folder.names() == ["a.yaml"])
    }

    @Test func `rights stay, and a link stays a link`() throws {
        let folder = try TemporaryFolder()
        let (path, link) = (folder.path("a.yaml"), folder.path("link.yaml"))
        try SafeFile.save(old, to: path)
        try #require(chmod(path, 0o640) == 0)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.yaml")
        let version = try SafeFile.contents(of: link).version
        try SafeFile.save(new, to: link, expecting: .version(version))
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.yaml")
        #expect(try SafeFile.contents(of: path).bytes == new)
    }

    @Test func `a private file is for its owner only`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save(old, to: path)
        try SafeFile.save(new, to: path, isPrivate: true)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    // MARK: Somebody else

    @Test(arguments: ["khác", "cu!"]) func `a file that somebody has changed is not overwritten`(text: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save(old, to: path)
        let version = try SafeFile.contents(of: path).version
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: FileFailure(path: path, reason: .changedMeanwhile)) {
            try SafeFile.save(new, to: path, expecting: .version(version))
        }
        #expect(try SafeFile.contents(of: path).bytes == Array(text.utf8))
        #expect(try folder.names() == ["a.yaml"])
    }

    @Test func `a change that keeps length and time is seen`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save(Array("abc".utf8), to: path)
        let version = try SafeFile.contents(of: path).version
        var before = stat()
        try #require(stat(path, &before) == 0)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: Data("xyz".utf8))
        try handle.close()
        try #require(utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0) == 0)
        #expect(throws: FileFailure(path: path, reason: .changedMeanwhile)) {
            try SafeFile.save(new, to: path, expecting: .version(version))
        }
    }

    @Test func `a file that was replaced, removed or newly made is not overwritten`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        let failure = FileFailure(path: path, reason: .changedMeanwhile)
        let first = try SafeFile.save(old, to: path)
        try SafeFile.save(other, to: path)
        #expect(throws: failure) { try SafeFile.save(new, to: path, expecting: .version(first)) }
        #expect(throws: failure) { try SafeFile.save(new, to: path, expecting: .version(.absent)) }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: failure) { try SafeFile.save(new, to: path, expecting: .version(first)) }
        #expect(try folder.names() == [])
    }

    @Test func `a file that was only touched is saved`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        let version = try SafeFile.save(old, to: path)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
        try SafeFile.save(new, to: path, expecting: .version(version))
        #expect(try SafeFile.contents(of: path).bytes == new)
    }

    @Test func `a file that another program holds is not saved`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        let version = try SafeFile.save(old, to: path)
        let descriptor = open(path, O_RDONLY)
        defer { _ = close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        #expect(throws: FileFailure(path: path, reason: .beingSaved)) {
            try SafeFile.save(new, to: path, expecting: .version(version))
        }
    }

    @Test func `of many that save at once each sees what the one before did`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save([], to: path)
        let saved = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var saved = 0
                    while saved < 10 {
                        let (bytes, version) = try SafeFile.contents(of: path)
                        do throws(FileFailure) {
                            try SafeFile.save(bytes + [UInt8(writer)], to: path, expecting: .version(version))
                            saved += 1
                        } catch {
                            guard error.reason == .changedMeanwhile || error.reason == .beingSaved else { throw error }
                            await Task.yield()
                        }
                    }
                    return saved
                }
            }
            return try await group.reduce(0, +)
        }
        let bytes = try SafeFile.contents(of: path).bytes
        #expect(bytes.count == saved)
        #expect((0..<8).map { writer in bytes.count { $0 == UInt8(writer) } } == Array(repeating: 10, count: 8))
        #expect(try folder.names() == ["a.yaml"])
    }

    /// A program that is being started has for a moment every open file of the one that starts it.
    @Test func `programs that are started meanwhile keep no file locked`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        var version = try SafeFile.save(old, to: path)
        let starting = Task.detached {
            while !Task.isCancelled {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: "/bin/sh")
                process.arguments = ["-c", ":"]
                try process.run()
                process.waitUntilExit()
            }
        }
        defer { starting.cancel() }
        for round in 0..<500 {
            version = try SafeFile.save(round.isMultiple(of: 2) ? new : old, to: path, expecting: .version(version))
            #expect(throws: FileFailure(path: path, reason: .changedMeanwhile)) {
                try SafeFile.save(other, to: path, expecting: .version(.absent))
            }
        }
        #expect(try folder.names() == ["a.yaml"])
    }

    // MARK: Refusals

    @Test func `a refusal of the system leaves the old file and nothing else`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save(old, to: path)
        let long = folder.path(String(repeating: "d", count: 300))
        let refusals: [(path: String, number: Int32)] = [
            (folder.path("none/a.yaml"), ENOENT), (path + "/b", ENOTDIR), (folder.path(""), EISDIR),
            (long, ENAMETOOLONG),
            ("/dev/full", ENOSPC),
        ]
        for refusal in refusals {
            #expect(throws: FileFailure(path: refusal.path, reason: .system(refusal.number))) {
                try SafeFile.save(new, to: refusal.path)
            }
        }
        #expect(throws: FileFailure(path: folder.path("none"), reason: .system(ENOENT))) {
            try SafeFile.contents(of: folder.path("none"))
        }
        #expect(throws: FileFailure(path: path, reason: .tooLong(limit: 2))) {
            try SafeFile.contents(of: path, limit: 2)
        }
        #expect(try folder.names() == ["a.yaml"])
        #expect(try SafeFile.contents(of: path).bytes == old)
    }

    @Test func `a file with the longest name can be saved`() throws {
        let folder = try TemporaryFolder()
        let name = String(repeating: "d", count: 255)
        try SafeFile.save(new, to: folder.path(name))
        #expect(try folder.names() == [name])
    }

    @Test func `what is no ordinary file is written to`() throws {
        try SafeFile.save(new, to: "/dev/null")
        #expect(try SafeFile.contents(of: "/dev/null").bytes == [])
    }

    // MARK: Killed

    @Test func `what a killed process left is removed; what a living one writes stays`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("a.yaml")
        try SafeFile.save(old, to: path)
        // No process has a number as high as this: the greatest is 2²² on Linux.
        let dead = folder.path(".dgov-2000000000-0.tmp")
        let alive = ".dgov-\(getpid())-99.tmp"
        for leftover in [dead, folder.path(alive), folder.path(".dgov-x-0.tmp"), folder.path(".dgov-1.tmp")] {
            try Data("nửa".utf8).write(to: URL(fileURLWithPath: leftover))
        }
        #expect(try SafeFile.contents(of: path).bytes == old)
        SafeFile.removeLeftovers(beside: path)
        #expect(try folder.names() == [".dgov-1.tmp", alive, ".dgov-x-0.tmp", "a.yaml"].sorted())
    }

    @Test func `a leftover that somebody holds stays`() throws {
        let folder = try TemporaryFolder()
        let leftover = folder.path(".dgov-2000000000-0.tmp")
        try Data().write(to: URL(fileURLWithPath: leftover))
        let descriptor = open(leftover, O_RDONLY)
        defer { _ = close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        SafeFile.removeLeftovers(beside: folder.path("a.yaml"))
        #expect(try folder.names() == [".dgov-2000000000-0.tmp"])
    }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-saving-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.path + "/" + name }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}
