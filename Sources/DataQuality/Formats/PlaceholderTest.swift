// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Texts that stand for no value, such as `không rõ` or `N/A`: the verdict is failed, and the engine counts them apart.
///
/// The whole value is compared, without regard to the case of ASCII and Vietnamese letters, composed or decomposed.
struct PlaceholderTest: ColumnTest {
    private let set: ValueSet
    /// For each length in bytes, which first bytes the words of that length have: the bit of a byte is its lower-case form
    /// modulo 64. Nearly every value is let through here.
    private let firsts: [UInt64]
    /// For each length 256 bits, of which the last four bytes of each word of that length set one, so that the many codes and
    /// dates that begin like a placeholder are let through too. Every bit for words of less than four bytes.
    private let tails: [UInt64]

    /// Words that are hardly ever meant as values.
    static let standard: [String] = [
        "không rõ", "không có", "chưa rõ", "chưa có", "không xác định", "chưa xác định", "chưa cập nhật",
        "đang cập nhật", "n/a", "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "null", "(null)",
        "none", "nan", "unknown", "undefined", "-", "--", "---", "–", "—", "…", "...", "?", "??", "???", "xxx",
        "0000000000", "000000000000", "01/01/1900", "1900-01-01",
    ]

    /// Words that are values in some columns: a tick, Namibia and the name Na, an answer, a count. Only where a suite asks.
    static let ambiguous: [String] = ["x", "na", "không", "chưa", "0", ".", "*", "nil", "trống", "tbd", "test"]

    /// A test for a list of placeholders.
    init(_ words: [String] = Self.standard) {
        let folded = words.flatMap { [Self.lower(Array($0.utf8)), Self.lower(Self.decomposed($0))] }
        set = ValueSet(bytes: folded)
        var firsts = [UInt64](repeating: 0, count: (folded.map(\.count).max() ?? 0) + 1)
        for word in folded {
            if let first = word.first { firsts[word.count] |= 1 << UInt64((first | 0x20) & 63) }
        }
        self.firsts = firsts
        var tails = [UInt64](repeating: 0, count: firsts.count * 4)
        for word in folded {
            if word.count < 4 {
                for part in 0..<4 { tails[word.count * 4 + part] = ~0 }
                continue
            }
            let bit = Self.bit(ofTail: word.suffix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) })
            tails[word.count * 4 + bit / 64] |= 1 << UInt64(bit % 64)
        }
        self.tails = tails
    }

    /// One of 256 bits by four bytes, whatever the case of their letters: bytes beyond ASCII count as alike.
    @inline(__always)
    private static func bit(ofTail bytes: UInt32) -> Int {
        let beyond = ((bytes & 0x8080_8080) &>> 7) &* 0xFF
        return Int(truncatingIfNeeded: ((bytes | 0x2020_2020 | beyond) &* 0x9E37_79B1) &>> 24)
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        set.withLookup { lookup in
            firsts.withUnsafeBufferPointer { firsts in
                tails.withUnsafeBufferPointer { tails in
                    for row in 0..<column.count {
                        let length = Int(truncatingIfNeeded: column.lengths[row])
                        let bytes = column.bytes + Int(truncatingIfNeeded: column.starts[row])
                        if length == 0 {
                            verdicts[row] = Verdict.missing
                        } else if length < firsts.count, Self.mayBe(bytes, length, firsts[length], tails) {
                            verdicts[row] = verdict(bytes, length, lookup)
                        } else {
                            verdicts[row] = Verdict.passed
                        }
                    }
                }
            }
        }
    }

    /// Whether a value is worth a look.
    @inline(__always)
    private static func mayBe(
        _ bytes: UnsafePointer<UInt8>, _ length: Int, _ firsts: UInt64, _ tails: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        let isFirst = firsts &>> UInt64((bytes[0] | 0x20) & 63)
        // Of less than four bytes every bit is set, so any four will do.
        let bit = bit(ofTail: ByteWords.loadHalf(bytes + max(length &- 4, 0)))
        let isTail = tails[length &* 4 &+ bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63)
        return isFirst & isTail & 1 == 1
    }

    @inline(__always)
    private func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ lookup: ValueSet.Lookup) -> UInt8 {
        if count > 16 { return slowVerdict(bytes, count) }
        let (first, second) = LetterCase.lower(bytes, count)
        return lookup.place(first, second, bytes, count) == nil ? Verdict.passed : Verdict.failed
    }

    @inline(never)
    private func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        // At most as long as the longest word of the list.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + ByteWords.padding) { buffer in
            guard let copy = buffer.baseAddress else { return Verdict.passed }
            LetterCase.lower(bytes, count, into: copy)
            (copy + count).initialize(repeating: 0, count: ByteWords.padding)
            return set.contains(copy, count) ? Verdict.failed : Verdict.passed
        }
    }

    /// Lower case of a word of the list.
    private static func lower(_ bytes: [UInt8]) -> [UInt8] {
        let padded = bytes + [UInt8](repeating: 0, count: ByteWords.padding)
        return [UInt8](unsafeUninitializedCapacity: max(bytes.count, 1)) { buffer, written in
            padded.withUnsafeBufferPointer { padded in
                guard let source = padded.baseAddress, let target = buffer.baseAddress else { return }
                LetterCase.lower(source, bytes.count, into: target)
            }
            written = bytes.count
        }
    }

    /// The canonical decomposition, as files from some systems spell the word.
    private static func decomposed(_ word: String) -> [UInt8] {
        var scalars = [UInt32](repeating: 0, count: word.unicodeScalars.count * 4)
        var count = 0
        scalars.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for scalar in word.unicodeScalars {
                ComposingTables.shared.decompose(scalar.value, into: base, &count)
            }
            NormalFormC.sortMarks(base, count)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.prefix(count).compactMap { Unicode.Scalar($0) })
        return Array(String(text).utf8)
    }
}
