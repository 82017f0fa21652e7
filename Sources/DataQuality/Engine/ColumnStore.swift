// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One column of a batch: its slices, and its values as a type once somebody asked for them.
final class ColumnStore {
    let starts = RowBuffer<UInt32>()
    let lengths = RowBuffer<UInt32>()
    /// The slices of the present batch.
    var slices: ColumnSlices?
    private var decimalBuffers: DecimalBuffers?
    private var dateBuffers: DateBuffers?
    private var timestampBuffers: TimestampBuffers?
    private var decimalVector: DecimalVector?
    private var dateVector: DateVector?
    private var timestampVector: TimestampVector?

    /// Forgets the present batch.
    func clear() {
        slices = nil
        decimalVector = nil
        dateVector = nil
        timestampVector = nil
    }

    func decimals(_ slices: ColumnSlices, _ style: NumberStyle) -> DecimalVector {
        if let decimalVector { return decimalVector }
        let buffers = decimalBuffers ?? DecimalBuffers()
        decimalBuffers = buffers
        let vector = buffers.read(slices, as: style)
        decimalVector = vector
        return vector
    }

    func dates(_ slices: ColumnSlices, _ style: DateStyle) -> DateVector {
        if let dateVector { return dateVector }
        let buffers = dateBuffers ?? DateBuffers()
        dateBuffers = buffers
        let vector = buffers.read(slices, as: style)
        dateVector = vector
        return vector
    }

    func timestamps(_ slices: ColumnSlices, _ style: TimestampStyle) -> TimestampVector {
        if let timestampVector { return timestampVector }
        let buffers = timestampBuffers ?? TimestampBuffers()
        timestampBuffers = buffers
        let vector = buffers.read(slices, as: style)
        timestampVector = vector
        return vector
    }
}
