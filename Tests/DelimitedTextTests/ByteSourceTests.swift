// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@Suite("Sources of bytes")
struct ByteSourceTests {
    private static let table = "a,b\n" + String(repeating: "1,2\n", count: 100_000)

    @Test func `a file is read as it is`() throws {
        let file = TemporaryFile(Array("a,b\n1,2\n".utf8))
        let source = try FileByteSource(path: file.path)
        #expect(source.byteCount == 8)
        let reading = Reading(source)
        #expect(reading.texts == [["1", "2"]])
        #expect(reading.error == nil)
    }

    @Test func `a region of a file can be read again`() throws {
        let file = TemporaryFile(Array("a,b\n1,2\n3,4\n".utf8))
        let source = try FileByteSource(path: file.path)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 3, alignment: 1)
        defer { room.deallocate() }
        #expect(try source.read(into: room, at: 4) == 3)
        #expect(Array(room) == Array("1,2".utf8))
        #expect(try source.read(into: room, at: 10) == 2)
        #expect(try source.read(into: room, at: 100) == 0)
        #expect(try source.read(into: room, at: -1) == 0)
    }

    @Test func `a file that is not there, a directory, and one that may not be read are told apart`() throws {
        #expect(code { () throws(ByteSourceError) in try FileByteSource(path: "/nonexistent/x.csv") } == .notFound)
        #expect(code { () throws(ByteSourceError) in try FileByteSource(path: "/tmp") } == .notAFile)
        #expect(code { () throws(ByteSourceError) in try FileByteSource(path: "") } == .notFound)
        let file = TemporaryFile([])
        try #require(chmod(file.path, 0) == 0)
        // Root may read anything.
        if getuid() != 0 {
            #expect(code { () throws(ByteSourceError) in try FileByteSource(path: file.path) } == .accessDenied)
        }
    }

    private func code(
        _ body: () throws(ByteSourceError) -> FileByteSource
    ) -> ByteSourceError.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `the description of an error does not name the file`() {
        do {
            _ = try FileByteSource(path: "/nonexistent/nguyen-van-a.csv")
            Issue.record("opened a file that is not there")
        } catch {
            #expect(error.description == "no such file")
            #expect(error.detail?.contains("nguyen-van-a") == true)
        }
    }

    @Test(arguments: ["grown", "truncated", "rewritten", "emptied"])
    func `a file that changes while it is read is an error, not a result`(change: String) throws {
        let file = TemporaryFile(Array(Self.table.utf8))
        let scanner = RecordScanner(try FileByteSource(path: file.path))
        let chunk = RecordChunk(size: 4096)
        #expect(try scanner.header() == ["a", "b"])
        #expect(try scanner.next(into: chunk))
        switch change {
        case "grown": file.append("3,4\n")
        case "truncated": file.truncate(to: 200_000)
        case "emptied": file.truncate(to: 0)
        default: file.overwrite("x,y\n", secondsFromNow: 3)
        }
        let error = try #require(
            #expect(throws: DelimitedTextError.self) {
                while try scanner.next(into: chunk) {}
            })
        #expect(error.code == .source)
        #expect(error.sourceError?.code == .changedWhileReading)
        #expect(chunk.recordCount == 0)
        // The same again, not the rest of the file.
        #expect(throws: error) { try scanner.next(into: chunk) }
        #expect(throws: error) { try scanner.header() }
    }

    @Test func `a pipe is read to its end, whatever comes at a time`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let text = "a,b\n1,\"2\n\"\n3,4"
        for byte in text.utf8 { try #require(write(ends[1], [byte], 1) == 1) }
        close(ends[1])
        let reading = Reading(DescriptorByteSource(ends[0]))
        close(ends[0])
        #expect(reading.texts == [["1", "2\n"], ["3", "4"]])
    }

    @Test func `a descriptor that cannot be read is an error`() {
        let reading = Reading(DescriptorByteSource(-1))
        #expect(reading.error?.sourceError?.code == .readFailed)
    }

    @Test func `a source that claims more than it was asked for does no harm`() {
        final class Boaster: ByteSource {
            private var calls = 0
            func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
                calls += 1
                guard calls < 3 else { return calls == 3 ? -5 : 0 }
                for index in buffer.indices { buffer[index] = 0x61 }
                return .max
            }
        }
        let reading = Reading(Boaster())
        #expect(reading.error == nil)
        #expect(reading.header?.count == 1)
    }
}
