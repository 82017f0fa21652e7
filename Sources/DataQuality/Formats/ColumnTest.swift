// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a test says of one value, as a byte, so that a batch of verdicts is counted fast.
enum Verdict {
    /// The value is as it should be.
    static let passed: UInt8 = 0
    /// It is not.
    static let failed: UInt8 = 1
    /// There is no value, or none that this test could judge.
    static let missing: UInt8 = 2
    /// It passes, but is counted apart: possible and unusual, or right but in a form that should not be used.
    static let suspicious: UInt8 = 3
}

/// A test of every value of one column, one batch at a time.
///
/// A caller crosses the existential once a batch. A conforming type loops over the rows itself and allocates nothing
/// for a value.
protocol ColumnTest: Sendable {
    /// Writes the verdict of each row of `column`.
    ///
    /// - Parameters:
    ///   - column: the values.
    ///   - verdicts: room for `column.count` bytes, each of which is written.
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>)
}

/// A test that judges each value by its bytes alone.
protocol ValueTest: ColumnTest {
    /// The verdict of a value.
    ///
    /// - Parameters:
    ///   - bytes: the value; 64 bytes can be read past its end.
    ///   - count: its length, above 0.
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8
}

extension ValueTest {
    /// The loop over a batch. It is specialised for each conforming type, so that its test is inlined.
    @inline(__always)
    func judgeAll(_ column: ColumnSlices, _ verdicts: UnsafeMutablePointer<UInt8>) {
        let (bytes, starts, lengths) = (column.bytes, column.starts, column.lengths)
        for row in 0..<column.count {
            let length = Int(truncatingIfNeeded: lengths[row])
            verdicts[row] =
                length == 0 ? Verdict.missing : verdict(bytes + Int(truncatingIfNeeded: starts[row]), length)
        }
    }

    /// The verdict of one value that stands alone, on a slow path: profiles, tests, row rules over constants.
    func verdict(of text: some Sequence<UInt8>) -> UInt8 {
        let padded = Array(text) + [UInt8](repeating: 0, count: ByteWords.padding)
        let count = padded.count - ByteWords.padding
        if count == 0 { return Verdict.missing }
        return padded.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else { return Verdict.missing }
            return verdict(bytes, count)
        }
    }
}
