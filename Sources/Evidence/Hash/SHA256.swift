// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The SHA-256 hash function of FIPS 180-4, fed piece by piece.
///
/// ```swift
/// var hash = SHA256()
/// hash.update(head)
/// hash.update(body)
/// let digest = hash.finish()
/// ```
///
/// It identifies documents in results. It is not meant for secrets: its time is not hardened against observation.
public struct SHA256: Sendable {
    private var state = SHA256Rounds.initialState
    /// Bytes that do not yet fill a block of 64.
    private var pending: [UInt8] = []
    private var byteCount: UInt64 = 0

    /// The hash of nothing yet.
    public init() {}

    /// Feeds bytes. Pieces may have any length; only their concatenation counts.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { feed($0) }
        if done == nil { Array(bytes).withUnsafeBufferPointer { feed($0) } }
    }

    private mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        byteCount &+= UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let missing = rest.prefix(64 - pending.count)
            pending += missing
            rest = rest.dropFirst(missing.count)
            if pending.count < 64 { return }
            pending.withUnsafeBufferPointer { SHA256Rounds.process($0, into: &state) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.count & ~63
        SHA256Rounds.process(UnsafeBufferPointer(rebasing: rest.prefix(whole)), into: &state)
        pending += rest.dropFirst(whole)
    }

    /// The hash of everything fed so far. More may be fed afterwards.
    public func finish() -> SHA256Digest {
        // Padding: a bit 1, zeros, and the length in bits as 64 bits, so that the last block is full.
        var last = pending
        last.append(0x80)
        while last.count % 64 != 56 { last.append(0) }
        let bits = byteCount &* 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        var state = state
        last.withUnsafeBufferPointer { SHA256Rounds.process($0, into: &state) }
        return SHA256Digest(words: state)
    }
}
