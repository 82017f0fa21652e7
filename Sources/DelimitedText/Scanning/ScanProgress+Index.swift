// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

extension ScanProgress {
    /// Indexes all complete records of a chunk, from its start.
    ///
    /// The fast index reads well-formed records and stops before any other, which ``RecordMachine`` then reads. While
    /// faults are dense the machine reads more and more records at a time, so that a file full of them costs no more than
    /// the machine alone.
    ///
    /// - Parameters:
    ///   - chunk: The chunk, with its bytes.
    ///   - filled: How many bytes it has.
    ///   - isLast: Whether the file ends with them.
    /// - Returns: Where the first incomplete record starts; `filled` when there is none.
    func index(_ chunk: RecordChunk, _ filled: Int, isLast: Bool) throws(DelimitedTextError) -> Int {
        var position = 0
        while position < filled {
            var single = 1
            if let fieldCount {
                let before = chunk.recordCount
                let start = position
                var scan = chunk.scan(from: position, to: filled, fieldCount: fieldCount, format: format)
                ByteScanning.index(&scan, level: level)
                position = scan.position
                settle(scan, chunk, before)
                if scan.stop == UInt8(DT_STOP_FULL.rawValue) {
                    chunk.growIndex()
                    continue
                }
                if scan.stop == UInt8(DT_STOP_END.rawValue), !isLast { return position }
                // One step of the fast index pays for its start.
                if position - start >= 64 { patience = 1 }
                single = patience
                patience = min(patience * 2, 64)
            }
            while single > 0, position < filled {
                guard let next = try readSingle(chunk, position, filled, isLast) else { return position }
                position = next
                single -= 1
            }
        }
        return position
    }

    /// Takes over what a run of the fast index found.
    private func settle(_ scan: dt_scan, _ chunk: RecordChunk, _ before: Int) {
        if scan.saw_quote { chunk.hasQuotes = true }
        let count = scan.record_count - before
        guard count > 0 else { return }
        chunk.recordCount = scan.record_count
        records += count
        endsWithLineEnd = true
        lineEnds.lf += scan.lf
        lineEnds.crlf += scan.crlf
        lineEnds.cr += scan.cr
        let same =
            switch firstLineEnd {
            case .lf: scan.lf
            case .crlf: scan.crlf
            case .cr: scan.cr
            case .none: count
            }
        guard same < count else { return }
        chunk.faultCounts[.mixedLineEnds] += count - same
        for record in before..<chunk.recordCount {
            guard chunk.canKeep(.mixedLineEnds) else { break }
            if lineEnd(ofRecord: record, chunk) != firstLineEnd {
                chunk.keep(.mixedLineEnds, record: chunk.recordNumber(record), start: Int(chunk.recordStarts[record]))
            }
        }
    }

    private func lineEnd(ofRecord record: Int, _ chunk: RecordChunk) -> RecordMachine.LineEnd {
        let end = Int(chunk.fieldEnds[(record + 1) * chunk.fieldCount - 1])
        if chunk.bytes[end] == 0x0A { return .lf }
        return chunk.bytes[end + 1] == 0x0A ? .crlf : .cr
    }

    /// Reads one record with the machine.
    ///
    /// - Returns: Where the next record starts; `nil` when this one is not complete.
    private func readSingle(
        _ chunk: RecordChunk, _ start: Int, _ filled: Int, _ isLast: Bool
    ) throws(DelimitedTextError) -> Int? {
        var machine = RecordMachine(format)
        let room = chunk.roomForEnds(fieldCount ?? format.maxColumns + 1)
        let next = machine.run(chunk.bytes, from: start, to: filled, isLast: isLast, base: start, ends: room)
        guard machine.state == .done || isLast else { return nil }
        try settle(machine, chunk, start)
        return next
    }

    /// Takes over what the machine found of the record at a place of a chunk.
    func settle(_ machine: RecordMachine, _ chunk: RecordChunk, _ start: Int) throws(DelimitedTextError) {
        note(machine.lineEnd)
        if machine.hasQuotes { chunk.hasQuotes = true }
        if machine.isBlank, fieldCount != 1 {
            chunk.add(.blankLine, record: records, start: start)
            return
        }
        records += 1
        if let kind = unreadable(machine) {
            let place = machine.place(of: kind)
            chunk.leaveOut(
                kind, record: records, start: start, place: place, expected: kind.isCount ? fieldCount : nil,
                found: kind.isCount ? machine.fieldCount : nil)
            return
        }
        if fieldCount == nil {
            guard machine.fieldCount <= format.maxColumns else { throw .tooManyColumns(format.maxColumns) }
            fieldCount = machine.fieldCount
            chunk.fieldCount = machine.fieldCount
        }
        chunk.appendRecord(start: start)
        for kind in [FaultKind.textAfterClosingQuote, .quoteInUnquotedField] {
            guard let place = machine.place(of: kind) else { continue }
            chunk.add(kind, record: records, start: start, place: place)
        }
        if machine.lineEnd != .none, machine.lineEnd != firstLineEnd {
            chunk.add(.mixedLineEnds, record: records, start: start)
        }
    }

    func note(_ lineEnd: RecordMachine.LineEnd) {
        switch lineEnd {
        case .none: break
        case .lf: lineEnds.lf += 1
        case .crlf: lineEnds.crlf += 1
        case .cr: lineEnds.cr += 1
        }
        endsWithLineEnd = lineEnd != .none
        if firstLineEnd == .none { firstLineEnd = lineEnd }
    }

    /// Why a record cannot be read; the first reason of several, the one that explains the others.
    private func unreadable(_ machine: RecordMachine) -> FaultKind? {
        if machine.isInsideQuotes { return .unclosedQuote }
        if machine.tooLong != nil { return .fieldTooLong }
        if machine.length > format.maxRecord { return .recordTooLong }
        guard let fieldCount else { return nil }
        if machine.fieldCount > fieldCount { return .tooManyFields }
        guard machine.fieldCount < fieldCount else { return nil }
        return machine.lineEnd == .none ? .truncatedLastRecord : .tooFewFields
    }
}

extension FaultKind {
    /// Whether the fault is a wrong number of fields.
    fileprivate var isCount: Bool { self == .tooFewFields || self == .tooManyFields || self == .truncatedLastRecord }
}

extension RecordMachine {
    /// Where the fault of a kind is, when it is at one field.
    fileprivate func place(of kind: FaultKind) -> Place? {
        switch kind {
        case .unclosedQuote: opened
        case .fieldTooLong: tooLong
        case .textAfterClosingQuote: textAfterQuote
        case .quoteInUnquotedField: quoteInUnquoted
        default: nil
        }
    }
}

extension DelimitedTextError {
    static func tooManyColumns(_ limit: Int) -> DelimitedTextError {
        DelimitedTextError(.tooManyColumns, "more than \(limit) columns")
    }
}
