// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Different cells under small numbers, given in the order in which they come; no text is made to find one.
struct ByteTable {
    private var bytes: [UInt8] = []
    /// By number, where its bytes begin; one more at the end.
    private var starts: [Int] = [0]
    /// One more than a number, or 0.
    private var slots = [UInt32](repeating: 0, count: 64)
    /// The number found last: neighbours in a column are often the same.
    private var last = 0

    var count: Int { starts.count - 1 }

    /// The number of a cell.
    /// - Returns: the number; it equals the count before when the cell is new.
    mutating func code(of cell: UnsafeBufferPointer<UInt8>) -> Int {
        if last < count, equals(last, cell) { return last }
        var slot = Self.hash(cell) & (slots.count - 1)
        while slots[slot] != 0 {
            let code = Int(slots[slot]) - 1
            if equals(code, cell) {
                last = code
                return code
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let code = count
        bytes.append(contentsOf: cell)
        starts.append(bytes.count)
        slots[slot] = UInt32(truncatingIfNeeded: code + 1)
        if count * 2 > slots.count { grow() }
        last = code
        return code
    }

    /// The text of a cell.
    func text(_ code: Int) -> String { String(decoding: bytes[starts[code]..<starts[code + 1]], as: UTF8.self) }

    /// Whether a cell is the one with a number.
    func equals(_ code: Int, _ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[code]
        let count = cell.count
        guard starts[code + 1] - start == count else { return false }
        return bytes.withUnsafeBytes { known in
            let cell = UnsafeRawBufferPointer(cell)
            var index = 0
            while index + 8 <= count {
                guard
                    known.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                        == cell.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                else { return false }
                index += 8
            }
            while index < count {
                guard known[start + index] == cell[index] else { return false }
                index += 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for code in 0..<count {
            let slot = bytes[starts[code]..<starts[code + 1]].withUnsafeBufferPointer { Self.hash($0) }
            var place = slot & (slots.count - 1)
            while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = UInt32(truncatingIfNeeded: code + 1)
        }
    }

    /// Seeded anew in every run, so that no file can be made to be slow.
    private static func hash(_ cell: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(cell))
        return hasher.finalize()
    }
}
