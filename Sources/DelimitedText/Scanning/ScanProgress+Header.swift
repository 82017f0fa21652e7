// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension ScanProgress {
    /// Reads the first record as the names of the columns. Leaves ``header`` `nil` when there is none.
    func readHeader() throws(DelimitedTextError) {
        let chunk = RecordChunk(size: 64 << 10)
        chunk.begin(
            format: format, level: level, sequence: 0, firstRecordNumber: 0, firstLine: line,
            byteOffset: feed.transcoder == nil ? offset : nil, fieldCount: 0)
        var filled = try feed.fill(chunk.bytes, from: 0, to: chunk.byteCapacity)
        var position = 0
        while position < filled {
            var machine = RecordMachine(format)
            let room = chunk.roomForEnds(format.maxColumns + 1)
            let isLast = feed.isExhausted
            let next = machine.run(chunk.bytes, from: position, to: filled, isLast: isLast, base: position, ends: room)
            if machine.state != .done, !isLast {
                guard filled - position <= format.maxRecord + 2 else { throw .headerTooLong }
                chunk.growBytes(to: min(filled * 2, position + format.maxRecord + 64), keeping: filled)
                filled = try feed.fill(chunk.bytes, from: filled, to: chunk.byteCapacity)
                continue
            }
            if machine.isBlank {
                note(machine.lineEnd)
                chunk.add(.blankLine, record: 0, start: position)
                position = next
                continue
            }
            if machine.isInsideQuotes {
                throw DelimitedTextError(.unreadableHeader, "the header has a quote that is never closed")
            }
            guard machine.tooLong == nil, machine.length <= format.maxRecord else { throw .headerTooLong }
            guard machine.fieldCount <= format.maxColumns else { throw .tooManyColumns(format.maxColumns) }
            note(machine.lineEnd)
            take(machine, chunk, position)
            position = next
            break
        }
        feed.giveBack(chunk.bytes + position, filled - position)
        chunk.byteCount = position
        if let transcoder = feed.transcoder {
            let places = transcoder.takeInvalidOffsets(before: offset + position)
            chunk.addInvalidCharacters(at: places.map { $0 - offset })
        } else {
            chunk.findByteFaults()
        }
        headerFaults = (chunk.faults, chunk.faultCounts)
        offset += position
        line += ByteScanning.countLines(chunk.bytes, position, level: level)
    }

    private func take(_ machine: RecordMachine, _ chunk: RecordChunk, _ start: Int) {
        fieldCount = machine.fieldCount
        chunk.fieldCount = machine.fieldCount
        chunk.appendRecord(start: start)
        chunk.firstRecordNumber = 0
        for (kind, place) in [
            (FaultKind.textAfterClosingQuote, machine.textAfterQuote), (.quoteInUnquotedField, machine.quoteInUnquoted),
        ] {
            if let place { chunk.add(kind, record: 0, start: start, place: place) }
        }
        var names: [String] = []
        var known: Set<String> = []
        var value: [UInt8] = []
        for column in 0..<machine.fieldCount {
            let field = chunk.field(column, ofRecord: 0)
            chunk.copyValue(of: field, into: &value)
            let name = String(decoding: value, as: UTF8.self)
            let place = RecordMachine.Place(offset: field.lowerBound - start, column: column + 1)
            if value.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                chunk.add(.emptyColumnName, record: 0, start: start, place: place)
            } else if !known.insert(name).inserted {
                chunk.add(.duplicateColumnName, record: 0, start: start, place: place)
            }
            names.append(name)
        }
        header = names
    }
}

extension DelimitedTextError {
    fileprivate static let headerTooLong = DelimitedTextError(
        .unreadableHeader, "the header is longer than a record, or one of its names longer than a field may be")
}
