// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The order of terms by what they say: IRIs before literals before blank nodes; IRIs and literals by the bytes of their
/// text, literals then by language and datatype; blank nodes by their numbers, which mean nothing.
struct TermOrder {
    let terms: TermTable

    /// The positions of some terms in order; equal terms keep their order.
    func sorted(_ ids: [TermID]) -> [Int] {
        let shared = sharedBytes(ids)
        let keys = ids.map { Key(prefix: prefix(of: $0, from: shared), rank: rank($0)) }
        return ids.indices.sorted { left, right in
            if keys[left].rank != keys[right].rank { return keys[left].rank < keys[right].rank }
            if keys[left].prefix != keys[right].prefix { return keys[left].prefix < keys[right].prefix }
            switch compare(ids[left], ids[right]) {
            case 0: return left < right
            case let result: return result < 0
            }
        }
    }

    /// What decides most comparisons: the first eight bytes that are not the same everywhere.
    private struct Key {
        let prefix: UInt64
        let rank: UInt8
    }

    func precedes(_ left: TermID, _ right: TermID) -> Bool {
        if left == right { return false }
        let ranks = (rank(left), rank(right))
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        return compare(left, right) < 0
    }

    private func rank(_ id: TermID) -> UInt8 {
        switch terms.kind(id) {
        case .iri: 0
        case .literal: 1
        case .blank: 2
        }
    }

    /// Below, at or above zero as one term of a kind comes before, with or after another of the same kind.
    private func compare(_ left: TermID, _ right: TermID) -> Int {
        if left == right { return 0 }
        switch terms.kind(left) {
        case .blank: return left.index < right.index ? -1 : 1
        case .iri: return Self.compare(terms.text(left), terms.text(right))
        case .literal:
            let texts = Self.compare(terms.text(left), terms.text(right))
            if texts != 0 { return texts }
            let tags = Self.compare(terms.language(left) ?? "", terms.language(right) ?? "")
            return tags != 0 ? tags : Self.compare(terms.datatype(left), terms.datatype(right))
        }
    }

    // MARK: Bytes

    private static func compare(_ left: String, _ right: String) -> Int {
        withBytes(of: left) { left in
            withBytes(of: right) { right in
                let count = min(left.count, right.count)
                var position = 0
                while position + 8 <= count {
                    let words = (word(left, position), word(right, position))
                    if words.0 != words.1 { return words.0 < words.1 ? -1 : 1 }
                    position += 8
                }
                while position < count {
                    if left[position] != right[position] { return left[position] < right[position] ? -1 : 1 }
                    position += 1
                }
                return left.count - right.count
            }
        }
    }

    private static func withBytes<R>(of text: String, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        var text = text
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }

    /// Eight bytes, the first one highest.
    private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// The number of bytes with which the texts of all terms but blank nodes begin.
    private func sharedBytes(_ ids: [TermID]) -> Int {
        guard let first = ids.first(where: { terms.kind($0) != .blank }) else { return 0 }
        let text = Array(terms.text(first).utf8)
        var shared = text.count
        for id in ids where terms.kind(id) != .blank && shared > 0 {
            Self.withBytes(of: terms.text(id)) { bytes in
                shared = min(shared, bytes.count)
                var position = 0
                while position < shared, bytes[position] == text[position] { position += 1 }
                shared = position
            }
        }
        return shared
    }

    private func prefix(of id: TermID, from start: Int) -> UInt64 {
        guard terms.kind(id) != .blank else { return 0 }
        return Self.withBytes(of: terms.text(id)) { bytes in
            if start + 8 <= bytes.count { return Self.word(bytes, start) }
            var prefix: UInt64 = 0
            for position in start..<max(start, bytes.count) {
                prefix |= UInt64(bytes[position]) << UInt64(56 - 8 * (position - start))
            }
            return prefix
        }
    }
}
