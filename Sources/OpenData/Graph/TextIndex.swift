// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Numbers texts by their bytes: equal texts have equal bytes, and letters with their marks in another form are other texts.
///
/// Texts are looked up by UTF-8, so that one that is known already costs no `String`. The hash has the seed that the
/// standard library draws for each process: no document can be made to collide.
struct TextIndex: Sendable {
    private(set) var texts: [String] = []
    private var hashes: [UInt32] = []
    /// The number of a text plus one, at the place that its hash gives or the next free one.
    private var slots: [UInt32]
    private let seed: UInt64

    init() {
        var hasher = Hasher()
        hasher.combine(0)
        seed = UInt64(bitPattern: Int64(hasher.finalize()))
        slots = [UInt32](repeating: 0, count: 16)
    }

    var count: Int { texts.count }

    /// The number of a text; `nil` when it has none.
    func number(of text: String) -> Int? {
        var text = text
        return text.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }

    /// The number of a text by its UTF-8; `nil` when it has none.
    func number(of bytes: Span<UInt8>) -> Int? { bytes.withUnsafeBytes { number(of: $0) } }

    private func number(of bytes: UnsafeRawBufferPointer) -> Int? {
        let found = slots[slot(of: bytes, hash: hash(bytes))]
        return found == 0 ? nil : Int(found) - 1
    }

    /// The number of a text, which gets the next one if it has none.
    mutating func add(_ text: String) -> Int {
        var text = text
        let (hash, slot) = text.withUTF8 { bytes in
            let hash = self.hash(UnsafeRawBufferPointer(bytes))
            return (hash, self.slot(of: UnsafeRawBufferPointer(bytes), hash: hash))
        }
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        texts.append(text)
        hashes.append(hash)
        slots[slot] = UInt32(truncatingIfNeeded: texts.count)
        if texts.count * 2 > slots.count { grow() }
        return texts.count - 1
    }

    private func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var hash = StableHash(seed)
        hash.add(bytes)
        return UInt32(truncatingIfNeeded: hash.value)
    }

    /// The place of a text, or the free one where it would stand.
    private func slot(of bytes: UnsafeRawBufferPointer, hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, Self.isText(texts[number], bytes) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private static func isText(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var text = text
        return text.withUTF8 { text in
            let text = UnsafeRawBufferPointer(text)
            guard text.count == bytes.count else { return false }
            var position = 0
            while position + 8 <= text.count {
                let left = text.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                if left != bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) { return false }
                position += 8
            }
            while position < text.count {
                if text[position] != bytes[position] { return false }
                position += 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 4)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number + 1)
        }
    }
}
