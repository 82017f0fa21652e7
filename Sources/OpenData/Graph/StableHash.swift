// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A hash that is the same in every run and on every machine.
struct StableHash {
    private var state: UInt64

    init(_ seed: UInt64 = 0xCBF2_9CE4_8422_2325) {
        state = seed
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
            position += 8
        }
        var rest: UInt64 = 0
        while position < bytes.count {
            rest = rest << 8 | UInt64(bytes[position])
            position += 1
        }
        // The length tells texts apart that end with zeros.
        add(rest)
        add(UInt64(bytes.count))
    }

    mutating func add(_ number: UInt64) {
        let product = (state ^ number).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        state = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
    }

    var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The hash of a few numbers in order.
    static func of(_ numbers: UInt64...) -> UInt64 {
        var hash = StableHash()
        for number in numbers { hash.add(number) }
        return hash.value
    }

    /// The hash of a text.
    static func of(_ text: String) -> UInt64 {
        var hash = StableHash()
        hash.add(text)
        return hash.value
    }
}
