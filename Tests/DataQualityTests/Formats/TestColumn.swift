// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import DataQuality

/// A column in memory, laid out as the engine lays out a batch: values side by side, 64 readable bytes after the last.
final class TestColumn {
    let count: Int
    let decimals = DecimalBuffers()
    let dates = DateBuffers()
    let timestamps = TimestampBuffers()
    private let bytes: UnsafeMutablePointer<UInt8>
    private let starts: UnsafeMutablePointer<UInt32>
    private let lengths: UnsafeMutablePointer<UInt32>

    /// A column of texts; `filler` stands after the last value, where tests may read and must not look.
    init(bytes values: [[UInt8]], filler: UInt8 = UInt8(ascii: "7")) {
        count = values.count
        let total = values.reduce(0) { $0 + $1.count }
        bytes = .allocate(capacity: total + ByteWords.padding)
        bytes.initialize(repeating: filler, count: total + ByteWords.padding)
        starts = .allocate(capacity: max(count, 1))
        lengths = .allocate(capacity: max(count, 1))
        var end = 0
        for (row, value) in values.enumerated() {
            starts[row] = UInt32(end)
            lengths[row] = UInt32(value.count)
            for byte in value {
                bytes[end] = byte
                end += 1
            }
        }
    }

    convenience init(_ values: [String]) { self.init(bytes: values.map { Array($0.utf8) }) }

    deinit {
        bytes.deallocate()
        starts.deallocate()
        lengths.deallocate()
    }

    var slices: ColumnSlices { ColumnSlices(bytes: bytes, starts: starts, lengths: lengths, count: count) }

    /// What a test says of every value.
    func verdicts(_ test: any ColumnTest) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
            if let verdicts = buffer.baseAddress { test.run(on: slices, verdicts: verdicts) }
            written = count
        }
    }
}
