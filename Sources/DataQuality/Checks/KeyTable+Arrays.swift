// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Keys as arrays, for lists, states and tests: each call copies.

extension KeyTable {
    /// Writes all keys in the order of their numbers.
    func encode(into writer: inout StateWriter) {
        writer.write(count)
        for number in 0..<count { writer.write(key(number)) }
    }

    /// The table that was written. Keys have the numbers they had; a key that occurs twice is a fault.
    convenience init(from reader: inout StateReader) throws(StateFault) {
        let count = try reader.readCount()
        // The number is not to be trusted with memory.
        self.init(room: min(count, 1 << 16))
        for number in 0..<count {
            let key = try reader.readBytes()
            guard insert(key) == number else { throw StateFault() }
        }
    }

    /// The number of a key, which is put into the table when it is not there yet. Copies: for lists and tests.
    @discardableResult
    func insert(_ key: [UInt8]) -> Int {
        let padded = key + [UInt8](repeating: 0, count: Self.readable)
        return padded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { insert($0, key.count) } ?? -1
        }
    }

    /// The number of a key, or −1. Copies: for lists and tests.
    func find(_ key: [UInt8]) -> Int {
        let padded = key + [UInt8](repeating: 0, count: Self.readable)
        return padded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { find($0, key.count) } ?? -1
        }
    }
}
