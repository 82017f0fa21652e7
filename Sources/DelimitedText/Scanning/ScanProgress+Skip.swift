// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension ScanProgress {
    /// Reads on to the end of a record that is too long to be held, keeping nothing of it.
    ///
    /// - Parameters:
    ///   - chunk: A chunk that has no records and is full of the start of this one. It ends empty but for the fault.
    ///   - filled: How many bytes it has.
    func skipRecord(_ chunk: RecordChunk, _ filled: Int) throws(DelimitedTextError) {
        var machine = RecordMachine(format)
        let noRoom = UnsafeMutableBufferPointer<UInt32>(start: nil, count: 0)
        var filled = filled
        var previous: UInt8 = 0
        while true {
            let isLast = feed.isExhausted
            let next = machine.run(chunk.bytes, from: 0, to: filled, isLast: isLast, base: 0, ends: noRoom)
            if next > 0 {
                line += ByteScanning.countLines(chunk.bytes, next, level: level)
                // A CR LF that two fillings share was counted in both.
                if previous == 0x0D, chunk.bytes[0] == 0x0A { line -= 1 }
                previous = chunk.bytes[next - 1]
                offset += next
            }
            if machine.state == .done || isLast {
                feed.giveBack(chunk.bytes + next, filled - next)
                break
            }
            filled = try feed.fill(chunk.bytes, from: 0, to: chunk.byteCapacity)
        }
        _ = feed.transcoder?.takeInvalidOffsets(before: offset)
        try settle(machine, chunk, 0)
    }
}
