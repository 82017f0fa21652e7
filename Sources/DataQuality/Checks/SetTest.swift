// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The value is one of a set; the test is made for the set: a bit for each code when all are codes of as many digits, words to
/// compare with when they are few and short, else a table.
enum SetTest {
    /// The test for some values, of which empty ones count for nothing.
    static func test(_ values: [[UInt8]]) -> any ColumnTest {
        let values = values.filter { !$0.isEmpty }
        if let test = CodeSetTest(values) { return test }
        if let test = WordSetTest(values) { return test }
        return MembershipTest(set: ValueSet(bytes: values))
    }
}

/// Codes of one to six digits, all of the same length: a bit for each possible code. 100,000 codes take 12 KB, which stay in
/// the first cache, where a table of 3,000 texts does not stay in the second.
struct CodeSetTest: ColumnTest {
    private let digits: Int
    private let bits: [UInt64]

    /// `nil` when the values are no such codes.
    init?(_ values: [[UInt8]]) {
        guard let digits = values.first?.count, digits <= 6,
            values.allSatisfy({ $0.count == digits && $0.allSatisfy { 0x30...0x39 ~= $0 } })
        else { return nil }
        self.digits = digits
        let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
        var bits = [UInt64](repeating: 0, count: limit / 64 + 1)
        for value in values {
            let code = value.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            bits[code / 64] |= 1 << UInt64(code % 64)
        }
        self.bits = bits
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        let (bytes, starts, lengths, digits) = (column.bytes, column.starts, column.lengths, digits)
        bits.withUnsafeBufferPointer { bits in
            guard let bits = bits.baseAddress else { return }
            for row in 0..<column.count {
                let length = Int(truncatingIfNeeded: lengths[row])
                if length != digits {
                    verdicts[row] = length == 0 ? Verdict.missing : Verdict.failed
                    continue
                }
                let word = ByteWords.rightAligned(ByteWords.load(bytes + Int(truncatingIfNeeded: starts[row])), digits)
                if ByteWords.nonDigits(word) != 0 {
                    verdicts[row] = Verdict.failed
                    continue
                }
                let code = Int(truncatingIfNeeded: ByteWords.number(word))
                let isMember = (bits[code &>> 6] &>> UInt64(truncatingIfNeeded: code & 63)) & 1
                verdicts[row] = 1 &- UInt8(truncatingIfNeeded: isMember)
            }
        }
    }
}

/// Up to four values of up to eight bytes without a NUL: compared all at once.
struct WordSetTest: ColumnTest {
    private let words: SIMD4<UInt64>

    /// `nil` when there are none, more, or longer ones.
    init?(_ values: [[UInt8]]) {
        guard let first = values.first, values.count <= 4,
            values.allSatisfy({ $0.count <= 8 && !$0.contains(0) })
        else { return nil }
        var words = SIMD4<UInt64>(repeating: Self.word(first))
        for (index, value) in values.enumerated() { words[index] = Self.word(value) }
        self.words = words
    }

    private static func word(_ value: [UInt8]) -> UInt64 {
        value.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        let (bytes, starts, lengths) = (column.bytes, column.starts, column.lengths)
        let (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
        for row in 0..<column.count {
            let length = Int(truncatingIfNeeded: lengths[row])
            let whole = ByteWords.load(bytes + Int(truncatingIfNeeded: starts[row]))
            let word = whole & ByteWords.mask(length)
            // Values alternate as by chance, so nothing here is a branch.
            let hits: UInt8 =
                (word == first ? 1 : 0) | (word == second ? 1 : 0) | (word == third ? 1 : 0)
                | (word == fourth ? 1 : 0)
            // A member has no NUL, so its last byte, if it has as many as the value, is none.
            let last = word &>> UInt64(truncatingIfNeeded: (length &* 8 &- 8) & 63)
            let ends: UInt8 = (last != 0 ? 1 : 0) & (length <= 8 ? 1 : 0)
            let isPresent: UInt8 = length == 0 ? 0 : 1
            // Passed 0, failed 1, missing 2.
            verdicts[row] = (1 &- (hits & ends)) &* isPresent &+ Verdict.missing &* (1 &- isPresent)
        }
    }
}
