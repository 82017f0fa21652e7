// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The inner function of ``SHA256``: all its unsafe pointers stand in this file.
enum SHA256Rounds {
    /// The first 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3).
    static let initialState = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]

    /// Hashes whole blocks of 64 bytes into the state; bytes beyond the last whole block are ignored.
    static func process(_ bytes: UnsafeBufferPointer<UInt8>, into state: inout SIMD8<UInt32>) {
        guard bytes.count >= 64, let base = bytes.baseAddress else { return }
        constants.withUnsafeBufferPointer { constants in
            guard let table = constants.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { schedule in
                guard let words = schedule.baseAddress else { return }
                for block in stride(from: 0, through: bytes.count - 64, by: 64) {
                    process(UnsafeRawPointer(base + block), words, table, &state)
                }
            }
        }
    }

    /// Hashes one block. `words` is room for 16 words, a window of the message schedule that slides by 16.
    @inline(__always)
    private static func process(
        _ block: UnsafeRawPointer, _ words: UnsafeMutablePointer<UInt32>, _ constants: UnsafePointer<UInt32>,
        _ state: inout SIMD8<UInt32>
    ) {
        var a = state[0]
        var b = state[1]
        var c = state[2]
        var d = state[3]
        var e = state[4]
        var f = state[5]
        var g = state[6]
        var h = state[7]

        // The eight variables change roles instead of values: eight rounds bring each back to its own.
        var start = 0
        while start < 64 {
            if start == 0 {
                for index in 0..<16 {
                    words[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
                }
            } else {
                for index in 0..<16 { words[index] = nextWord(words, index) }
            }
            for index in stride(from: 0, to: 16, by: 8) {
                let word = words + index
                let constant = constants + start + index
                round(a, b, c, &d, e, f, g, &h, word[0] &+ constant[0])
                round(h, a, b, &c, d, e, f, &g, word[1] &+ constant[1])
                round(g, h, a, &b, c, d, e, &f, word[2] &+ constant[2])
                round(f, g, h, &a, b, c, d, &e, word[3] &+ constant[3])
                round(e, f, g, &h, a, b, c, &d, word[4] &+ constant[4])
                round(d, e, f, &g, h, a, b, &c, word[5] &+ constant[5])
                round(c, d, e, &f, g, h, a, &b, word[6] &+ constant[6])
                round(b, c, d, &e, f, g, h, &a, word[7] &+ constant[7])
            }
            start += 16
        }
        state &+= SIMD8(a, b, c, d, e, f, g, h)
    }

    /// The word of the message schedule 16 places after `words[index]`.
    @inline(__always)
    private static func nextWord(_ words: UnsafeMutablePointer<UInt32>, _ index: Int) -> UInt32 {
        let early = words[(index + 1) & 15]
        let late = words[(index + 14) & 15]
        let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early &>> 3)
        let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late &>> 10)
        return words[index] &+ sigma0 &+ words[(index + 9) & 15] &+ sigma1
    }

    /// One of the 64 rounds; `input` is the sum of the schedule's word and the constant.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ input: UInt32
    ) {
        let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = g ^ (e & (f ^ g))
        let first = h &+ sum1 &+ choice &+ input
        let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & b) | (c & (a | b))
        d = d &+ first
        h = first &+ sum0 &+ majority
    }

    @inline(__always)
    private static func rotate(_ value: UInt32, _ bits: UInt32) -> UInt32 {
        value &>> bits | value &<< (32 &- bits)
    }
}
