// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

/// The index of well-formed records in plain Swift: the twin of `dt_index`, step by step.
enum PortableIndex {
    /// Does what `dt_index` does.
    static func run(_ scan: inout dt_scan) {
        guard let bytes = scan.bytes, let recordStarts = scan.record_starts, let fieldEnds = scan.field_ends else {
            return
        }
        let delimiter = PortableBytes.ones &* UInt64(scan.delimiter)
        let quote = PortableBytes.ones &* UInt64(scan.quote)
        let end = scan.end
        let fieldCount = scan.field_count
        var start = scan.position
        var position = start
        var records = scan.record_count
        // The index entries written, and how many there must be at the end of the current record.
        var entries = records * fieldCount
        var expected = entries + fieldCount
        // What the last byte of the block before was: inside quotes; a CR that ends a record; a byte behind which a quote
        // may open; a closing quote.
        var inside: UInt64 = 0
        var returned: UInt64 = 0
        var opens: UInt64 = 1
        var closed: UInt64 = 0
        var stop = DT_STOP_END

        blocks: while position < end {
            guard entries + Int(DT_SLACK) <= scan.field_capacity,
                records + Int(DT_SLACK) <= scan.record_capacity
            else {
                stop = entries > expected + 64 ? DT_STOP_FAULT : DT_STOP_FULL
                break
            }
            var valid = UInt64.max
            if end - position < 64 { valid = (1 << UInt64(end - position)) - 1 }
            let quotes = scan.quotes ? PortableBytes.mask(bytes, position, quote) & valid : 0
            let lf = PortableBytes.mask(bytes, position, PortableBytes.ones &* 0x0A) & valid
            let cr = PortableBytes.mask(bytes, position, PortableBytes.ones &* 0x0D) & valid
            let delimiters = PortableBytes.mask(bytes, position, delimiter) & valid

            var wrong: UInt64 = 0
            var outside = UInt64.max
            if quotes | inside | closed != 0 {
                let within = PortableBytes.parities(quotes) ^ inside
                outside = ~within
                let closing = quotes & outside
                let breaks = delimiters | lf | cr
                wrong = (quotes & within) & ~(((breaks & outside) | closing) << 1 | opens)
                wrong |= (closing << 1 | closed) & ~(breaks | quotes) & valid
                inside = within >> 63 == 1 ? .max : 0
                closed = closing >> 63
                opens = ((breaks & outside) | closing) >> 63
                scan.saw_quote = scan.saw_quote || quotes != 0
            } else {
                opens = (delimiters | lf | cr) >> 63
            }
            let ends = cr & outside
            let newlines = ends | (lf & outside & ~(ends << 1 | returned))
            returned = ends >> 63
            let structure = (delimiters & outside) | newlines

            var rest = structure
            var next = entries
            while rest != 0 {
                fieldEnds[next] = UInt32(truncatingIfNeeded: position + rest.trailingZeroBitCount)
                rest &= rest &- 1
                next += 1
            }
            // What lies before the first wrong quote is sound.
            var lines = wrong == 0 ? newlines : newlines & ((wrong & (0 &- wrong)) &- 1)
            while lines != 0 {
                let line = lines & (0 &- lines)
                let place = position + line.trailingZeroBitCount
                let found = entries + (structure & (line | (line &- 1))).nonzeroBitCount
                if found != expected || place - start > scan.max_length {
                    stop = DT_STOP_FAULT
                    break blocks
                }
                let isReturn = ends & line != 0
                if isReturn, place + 1 >= end { break blocks }
                recordStarts[records] = UInt32(truncatingIfNeeded: start)
                records += 1
                expected += fieldCount
                start = place + 1
                if !isReturn {
                    scan.lf += 1
                } else if bytes[start] == 0x0A {
                    scan.crlf += 1
                    start += 1
                } else {
                    scan.cr += 1
                }
                lines &= lines &- 1
            }
            if wrong != 0 {
                stop = DT_STOP_FAULT
                break
            }
            entries = next
            position += 64
        }
        scan.position = start
        scan.record_count = records
        scan.stop = UInt8(truncatingIfNeeded: stop.rawValue)
    }
}
