// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import DataQuality

/// Texts as a column of a batch, in memory of its own; nil is missing.
final class SlicedTexts {
    let slices: ColumnSlices
    private let bytes: UnsafeMutablePointer<UInt8>
    private let starts: UnsafeMutablePointer<UInt32>
    private let lengths: UnsafeMutablePointer<UInt32>

    convenience init(_ texts: [String?]) {
        self.init(bytes: texts.map { Array(($0 ?? "").utf8) })
    }

    init(bytes values: [[UInt8]]) {
        let size = values.reduce(0) { $0 + $1.count }
        bytes = .allocate(capacity: size + 64)
        starts = .allocate(capacity: values.count + 1)
        lengths = .allocate(capacity: values.count + 1)
        // What stands past the last value must not matter.
        bytes.initialize(repeating: 0xA5, count: size + 64)
        var place = 0
        for (row, value) in values.enumerated() {
            (starts + row).initialize(to: UInt32(place))
            (lengths + row).initialize(to: UInt32(value.count))
            for byte in value {
                bytes[place] = byte
                place += 1
            }
        }
        slices = ColumnSlices(bytes: bytes, starts: starts, lengths: lengths, count: values.count)
    }

    deinit {
        bytes.deallocate()
        starts.deallocate()
        lengths.deallocate()
    }
}

extension BytePattern {
    /// The verdicts on texts judged as one column.
    func verdicts(_ texts: [String?]) -> [UInt8] {
        verdicts(SlicedTexts(texts))
    }

    func verdicts(_ column: SlicedTexts) -> [UInt8] {
        var verdicts = [UInt8](repeating: 0xFF, count: column.slices.count)
        withExtendedLifetime(column) {
            verdicts.withUnsafeMutableBufferPointer { buffer in
                if let start = buffer.baseAddress { judge(column.slices, start) }
            }
        }
        return verdicts
    }
}

/// A small generator with a seed (SplitMix64), so that random tests repeat.
struct PatternSeed: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
