// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Values of a reference source")
struct ReferenceValueTests {
    private static let unknown = Verdict.noted(Verdict.unreadable, 1)
    private static let withoutValue = Verdict.noted(Verdict.unreadable, 2)

    private static func index(_ keys: [String], to days: [Int32]? = nil) -> ListIndex {
        ListIndex(
            keys.enumerated().map { number, key in
                (key: Array(key.utf8), from: .min, to: days?[number] ?? .max)
            })
    }

    @Test func `text must be the same byte by byte`() {
        let rows = [
            ["1", "Hà Nội"], ["1", "Ha Noi"], ["2", "Huế"], ["3", "x"], [nil, "x"], ["1", nil], ["4", "Y"],
        ]
        let expected = ReferenceValueTest.Expected.texts(
            ["Hà Nội", nil, "X", "Y"].map { $0.map { Array($0.utf8) } })
        let test = ReferenceValueTest(column: 1, key: [0], Self.index(["1", "2", "4", "4"]), expected, asOf: 0)
        #expect(
            CheckTrial([.text, .text], rows).verdicts(test) == [
                Verdict.passed, Verdict.failed, Self.withoutValue, Self.unknown, Verdict.missing, Verdict.missing,
                Verdict.passed,
            ])
    }

    @Test func `numbers are compared as numbers`() {
        let rows = [["1", "1,50"], ["1", "1,5"], ["1", "1,51"], ["1", "một"], ["2", "1.139"]]
        let expected = ReferenceValueTest.Expected.numbers([
            ExactDecimal(15, scale: 1), ExactDecimal(1139, scale: 0),
        ])
        let test = ReferenceValueTest(column: 1, key: [0], Self.index(["1", "2"]), expected, asOf: 0)
        #expect(
            CheckTrial([.text, .decimal], rows, numbers: .vietnamese).verdicts(test)
                == [Verdict.passed, Verdict.passed, Verdict.failed, Verdict.unreadable, Verdict.passed])
    }

    @Test func `dates are compared as dates`() {
        let rows = [["1", "01/07/2025"], ["1", "2025-07-01"], ["1", "2025-07-02"]]
        let day = Int64(CheckTrial.day("2025-07-01").daysSinceEpoch)
        let column = MomentColumn(column: 1, isTimestamp: false, offsetMinutes: 420)
        let test = ReferenceValueTest(
            column: 1, key: [0], Self.index(["1"]), .moments([day], column), asOf: 0)
        #expect(
            CheckTrial([.text, .date], rows).verdicts(test) == [Verdict.passed, Verdict.passed, Verdict.failed])
    }

    @Test func `an entry that is no longer valid says nothing`() {
        let rows = [["1", "old"], ["1", "new"]]
        let expected = ReferenceValueTest.Expected.texts([Array("old".utf8), Array("new".utf8)])
        let index = Self.index(["1", "1"], to: [10, .max])
        func verdicts(_ day: Int32) -> [UInt8] {
            CheckTrial([.text, .text], rows).verdicts(
                ReferenceValueTest(column: 1, key: [0], index, expected, asOf: day))
        }
        #expect(verdicts(11) == [Verdict.failed, Verdict.passed])
        #expect(verdicts(10) == [Verdict.passed, Verdict.passed])
    }
}
