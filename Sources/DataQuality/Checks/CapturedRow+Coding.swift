// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One captured row in a state, for kernels that keep rows otherwise than in a ``FailureKeeper``.
extension CapturedRow {
    func encode(into writer: inout StateWriter) {
        writer.write(position)
        writer.write(line)
        writer.write(byteOffset)
        writer.write(values.count)
        for value in values { writer.write(value) }
        writer.write(key)
    }

    init(from reader: inout StateReader) throws(StateFault) {
        let position = try reader.readInt()
        let line = try reader.readOptionalInt()
        let byteOffset = try reader.readOptionalInt()
        var values: [[UInt8]?] = []
        for _ in 0..<(try reader.readCount()) { values.append(try reader.readOptionalBytes()) }
        self.init(
            position: position, line: line, byteOffset: byteOffset, values: values, key: try reader.readOptionalBytes())
    }
}
