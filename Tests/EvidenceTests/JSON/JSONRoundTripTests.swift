// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

struct JSONRoundTripTests {
    @Test(arguments: 0..<10) func `what is written reads back as the same value`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var values: [Record] = []
        for _ in 0..<20 { values.append(Record(using: &random)) }
        for encoder in [JSONTextEncoder(), JSONTextEncoder(pretty: false, sortedKeys: true)] {
            let bytes = try encoder.encode(values)
            #expect(try JSONTextDecoder().decode([Record].self, from: bytes, name: "a") == values)
            #expect(try encoder.encode(values) == bytes)
        }
    }
}

/// A value with a field of each kind.
private struct Record: Codable, Equatable {
    var rational: Rational
    var table: [String: Rational]
    var numbers: [Double]
    var text: String
    var flag: Bool?
    var whole: Int64
    var set: Set<Int>
    var date: CalendarDate?
    var children: [Record]

    init(using random: inout SeededGenerator, depth: Int = 0) {
        rational = random.rational()
        table = ["b": random.rational(), "a": random.rational()]
        numbers = [Double(bitPattern: random.next())].filter(\.isFinite)
        let scalars = (0..<8).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x1_1000, using: &random)) }
        text = String(String.UnicodeScalarView(scalars))
        flag = [true, false, nil].randomElement(using: &random) ?? nil
        whole = Int64.random(in: .min ... .max, using: &random)
        set = Set((0..<5).map { _ in Int.random(in: 0...100, using: &random) })
        date = CalendarDate(daysSinceEpoch: Int.random(in: -800_000...3_000_000, using: &random))
        children = []
        if depth < 3, Bool.random(using: &random) { children.append(Record(using: &random, depth: depth + 1)) }
    }
}
