// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes the state of kernels as bytes: whole numbers as 8 bytes little-endian, byte strings with their length before them.
struct StateWriter: ~Copyable {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    init() {}

    /// A writer that goes on behind some bytes.
    init(behind start: [UInt8]) { bytes = start }

    mutating func write(_ value: Int) { write(UInt64(bitPattern: Int64(value))) }

    mutating func write(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func write(_ value: Int?) {
        write(value != nil)
        if let value { write(value) }
    }

    mutating func write(_ value: [UInt8]) {
        write(value.count)
        bytes.append(contentsOf: value)
    }

    mutating func write(_ value: [UInt8]?) {
        write(value != nil)
        if let value { write(value) }
    }

    /// What a closure writes, with its length before it.
    mutating func section(_ body: (inout StateWriter) -> Void) {
        let start = bytes.count
        write(0)
        body(&self)
        withUnsafeBytes(of: UInt64(bytes.count - start - 8).littleEndian) { length in
            for (index, byte) in length.enumerated() { bytes[start + index] = byte }
        }
    }

    mutating func write(_ value: String) { write(Array(value.utf8)) }

    /// Bytes without their number before them.
    mutating func write(raw buffer: UnsafeRawBufferPointer) { bytes.append(contentsOf: buffer) }
}

/// The bytes of a state end too early or contradict themselves.
struct StateFault: Error, Hashable, Sendable {
    init() {}
}

/// Reads what a ``StateWriter`` wrote. Never trusts a length.
struct StateReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    /// Whether everything was read.
    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func readWord() throws(StateFault) -> UInt64 {
        guard bytes.endIndex - position >= 8 else { throw StateFault() }
        var value: UInt64 = 0
        for index in 0..<8 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
        position += 8
        return value
    }

    mutating func readInt() throws(StateFault) -> Int { Int(truncatingIfNeeded: try readWord()) }

    /// A number of things that follow, each at least one byte long, so that it is bounded by what is left.
    mutating func readCount() throws(StateFault) -> Int {
        let count = try readInt()
        guard count >= 0, count <= bytes.endIndex - position else { throw StateFault() }
        return count
    }

    mutating func readBool() throws(StateFault) -> Bool {
        guard position < bytes.endIndex, bytes[position] < 2 else { throw StateFault() }
        defer { position += 1 }
        return bytes[position] == 1
    }

    mutating func readOptionalInt() throws(StateFault) -> Int? { try readBool() ? try readInt() : nil }

    mutating func readBytes() throws(StateFault) -> [UInt8] { Array(try readRaw(count: try readCount())) }

    mutating func readOptionalBytes() throws(StateFault) -> [UInt8]? { try readBool() ? try readBytes() : nil }

    mutating func readString() throws(StateFault) -> String { String(decoding: try readBytes(), as: UTF8.self) }

    /// Bytes whose number the reader knows.
    mutating func readRaw(count: Int) throws(StateFault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else { throw StateFault() }
        defer { position += count }
        return bytes[position..<position + count]
    }
}
