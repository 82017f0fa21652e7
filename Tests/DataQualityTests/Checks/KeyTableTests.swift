// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Table of keys")
struct KeyTableTests {
    private static func key(_ random: inout TrialRandom) -> [UInt8] {
        let length = random.pick([1, 2, 7, 8, 9, 15, 16, 17, 24, 40])
        return (0..<length).map { _ in random.pick([0, 1, 65, 255]) }
    }

    @Test(arguments: 1...20)
    func `keys are numbered in the order of their first appearance`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let table = KeyTable()
        var twin: [[UInt8]: Int] = [:]
        for _ in 0..<3000 {
            let key = Self.key(&random)
            let expected = twin[key] ?? twin.count
            twin[key] = expected
            #expect(table.insert(key) == expected)
        }
        #expect(table.count == twin.count)
        for (key, number) in twin {
            #expect(table.find(key) == number)
            #expect(table.key(number) == key)
        }
        for _ in 0..<500 {
            let key = Self.key(&random) + [7]
            #expect(table.find(key) == -1)
        }
        var writer = StateWriter()
        table.encode(into: &writer)
        var reader = StateReader(writer.bytes)
        let copy = try KeyTable(from: &reader)
        for (key, number) in twin { #expect(copy.find(key) == number) }
    }

    @Test func `zeros at the end of a key tell it apart`() {
        let table = KeyTable()
        #expect(table.insert([1]) == 0)
        #expect(table.insert([1, 0]) == 1)
        #expect(table.insert([]) == 2)
        #expect(table.insert([0]) == 3)
        #expect(table.insert([1, 0]) == 1)
    }

    @Test func `a saved table with a key twice is a fault`() {
        var writer = StateWriter()
        writer.write(2)
        writer.write([UInt8]([1, 2]))
        writer.write([UInt8]([1, 2]))
        var reader = StateReader(writer.bytes)
        #expect(throws: StateFault()) { _ = try KeyTable(from: &reader) }
    }

    @Test func `values of several columns never make the key of others`() {
        let left = RowKeys.key([Array("ab".utf8), Array("c".utf8)])
        let right = RowKeys.key([Array("a".utf8), Array("bc".utf8)])
        #expect(left != right)
        #expect(RowKeys.values(of: left, columns: 2) == [Array("ab".utf8), Array("c".utf8)])
        #expect(RowKeys.key([[1], []]) == [])
    }
}
