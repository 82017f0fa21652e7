// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Keys of rows are exact")
struct KeyTests {
    private func key(_ bytes: [UInt8]) -> RowKey {
        let padded = bytes + [UInt8](repeating: 0xAA, count: 64)
        return padded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { RowKey($0, bytes.count) } ?? RowKey(low: 0, high: 0)
        }
    }

    @Test func `values of up to 17 bytes that differ have different keys`() {
        var random = SeededGenerator(seed: 5)
        var seen: [RowKey: [UInt8]] = [:]
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...17, using: &random)
            let value: [UInt8] = (0..<count).map { _ in
                [0x00, 0x01, 0x0F, 0x10, 0x61, 0xBF, 0xC0, 0xFF].randomElement(using: &random) ?? 0
            }
            let key = key(value)
            #expect(seen[key] == nil || seen[key] == value)
            seen[key] = value
        }
    }

    @Test func `a hash depends on every bit and on the length`() {
        for count in [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 150] {
            let base = [UInt8](repeating: 0, count: count + 16)
            func hash(_ bytes: [UInt8], _ count: Int) -> WideHash {
                bytes.withUnsafeBufferPointer { buffer in
                    buffer.baseAddress.map { WideHash($0, count) } ?? WideHash(low: 0, high: 0)
                }
            }
            var seen: Set<WideHash> = [hash(base, count), hash(base, count - 1), hash(base, count + 1)]
            for bit in 0..<count * 8 {
                var other = base
                other[bit / 8] ^= 1 << UInt8(bit % 8)
                seen.insert(hash(other, count))
            }
            #expect(seen.count == count * 8 + 3)
        }
    }

    @Test func `each quarter of the hash spreads similar strings like chance`() {
        // 200,000 strings among 2³² values: about 4.66 pairs that agree; more than 20 has a probability below 10⁻⁷.
        var quarters: [Set<UInt32>] = [[], [], [], []]
        let count = 200_000
        for number in 0..<count {
            let bytes = Array("row \(number), 0\(number % 7)".utf8) + [UInt8](repeating: 0, count: 16)
            let hash = bytes.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { WideHash($0, bytes.count - 16) } ?? WideHash(low: 0, high: 0)
            }
            for (index, word) in [hash.low, hash.low >> 32, hash.high, hash.high >> 32].enumerated() {
                quarters[index].insert(UInt32(truncatingIfNeeded: word))
            }
        }
        for quarter in quarters { #expect(count - quarter.count <= 20) }
    }

    @Test(arguments: 1...8) func `equal keys are found whatever the order of stores`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let stores = [KeyStore(), KeyStore(), KeyStore()]
        let kinds = [1, 3, 500, 5000, 100_000].randomElement(using: &random) ?? 1
        var rows: [UInt64: [Int]] = [:]
        for position in 0..<6000 {
            let value = UInt64.random(in: 0..<UInt64(kinds), using: &random)
            stores[Int.random(in: 0..<3, using: &random)].append(RowKey(low: value, high: 1 << 56), position: position)
            rows[value, default: []].append(position)
        }
        var sum = EqualKeys(limit: 10)
        let resolver = KeyResolver()
        for partition in 0..<KeyStore.partitions {
            sum.add(resolver.resolve(partition, of: stores.map { ($0, 0) }.reversed(), limit: 10))
        }
        let surplus = rows.values.flatMap { $0.dropFirst() }.sorted()
        #expect(sum.surplus == surplus.count)
        #expect(sum.groups == rows.values.count { $0.count > 1 })
        #expect(sum.first.sorted == Array(surplus.prefix(10)))
    }

    @Test func `positions far apart are kept`() {
        let store = KeyStore()
        for position in [0, 1 << 32, 1 << 33 + 5, 1 << 40] {
            store.append(RowKey(low: 7, high: 1 << 56), position: position)
        }
        var sum = EqualKeys(limit: 10)
        for partition in 0..<KeyStore.partitions {
            sum.add(KeyResolver().resolve(partition, of: [(store, 3)], limit: 10))
        }
        #expect(sum.first.sorted == [1 << 32 + 3, 1 << 33 + 8, 1 << 40 + 3])
    }

    @Test func `verdicts are counted as one by one`() {
        var random = SeededGenerator(seed: 9)
        for count in [0, 1, 7, 8, 9, 100, 2039, 2040, 2041, 5000] {
            let limit = [2, 4, 8].randomElement(using: &random) ?? 8
            let verdicts = (0..<count).map { _ in UInt8.random(in: 0..<UInt8(limit), using: &random) }
            let counts = (verdicts + [0]).withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { VerdictCounts($0, count: count) } ?? VerdictCounts()
            }
            for verdict in 0..<UInt8(8) { #expect(counts[verdict] == verdicts.count { $0 == verdict }) }
        }
    }

    @Test(arguments: 1...30) func `sets made for their values equal a set of the standard library`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet: [UInt8] = seed % 3 == 0 ? [0x30, 0x31, 0x39] : [0x30, 0x39, 0x61, 0x00, 0xC3]
        func value(_ limit: Int) -> [UInt8] {
            (0..<Int.random(in: 1...limit, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
        }
        let width = Int.random(in: 1...9, using: &random)
        let members = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            seed % 3 == 0
                ? (0..<min(width, 6)).map { _ in alphabet.randomElement(using: &random) ?? 0x30 } : value(width)
        }
        let test = SetTest.test(members)
        let values = (0..<300).map { _ in value(10) } + members
        var bytes: [UInt8] = []
        var starts: [UInt32] = []
        for value in values {
            starts.append(UInt32(bytes.count))
            bytes += value
        }
        bytes += [UInt8](repeating: 0x30, count: 64)
        var verdicts = [UInt8](repeating: 9, count: values.count)
        let lengths = values.map { UInt32($0.count) }
        bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { starts in
                lengths.withUnsafeBufferPointer { lengths in
                    verdicts.withUnsafeMutableBufferPointer { verdicts in
                        guard let bytes = bytes.baseAddress, let starts = starts.baseAddress,
                            let lengths = lengths.baseAddress, let verdicts = verdicts.baseAddress
                        else { return }
                        let slices = ColumnSlices(bytes: bytes, starts: starts, lengths: lengths, count: values.count)
                        test.run(on: slices, verdicts: verdicts)
                    }
                }
            }
        }
        #expect(verdicts == values.map { members.contains($0) ? 0 : 1 })
    }
}
