// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A few spellings, such as those of a missing value, that every value of a column is held against. Nearly all values are
/// told apart by length and first byte.
struct SpellingSet: Sendable {
    /// The spellings by length.
    private let byLength: [[[UInt8]]]
    /// For each length (all from 63 on together) the first bytes, as bits of their lower six bits; 0 when there is none.
    private let firstBytes: [UInt64]

    init(_ spellings: [String]) {
        let all = spellings.map { Array($0.utf8) }.filter { !$0.isEmpty }
        var byLength = [[[UInt8]]](repeating: [], count: 64)
        var firstBytes = [UInt64](repeating: 0, count: 64)
        for spelling in all {
            let index = min(spelling.count, 63)
            byLength[index].append(spelling)
            firstBytes[index] |= 1 << UInt64(spelling[0] & 63)
        }
        self.byLength = byLength
        self.firstBytes = firstBytes
    }

    /// Whether there are none.
    var isEmpty: Bool { byLength.allSatisfy(\.isEmpty) }

    /// For each length below 64, and for all from 63 on, which first bytes are worth a look.
    func withFirstBytes<Result>(_ body: (UnsafePointer<UInt64>) -> Result?) -> Result? {
        firstBytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap(body) }
    }

    /// Whether a value, which is not empty, is one of them.
    @inline(__always)
    func contains(_ bytes: UnsafePointer<UInt8>, _ count: Int, firstBytes: UnsafePointer<UInt64>) -> Bool {
        if (firstBytes[min(count, 63)] &>> UInt64(bytes[0] & 63)) & 1 == 0 { return false }
        return holds(bytes, count)
    }

    @inline(never)
    private func holds(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        byLength[min(count, 63)].contains { spelling in
            spelling.count == count && (0..<count).allSatisfy { spelling[$0] == bytes[$0] }
        }
    }
}
