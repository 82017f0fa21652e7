// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension RecordChunk {
    /// Whether fewer faults of a kind were kept than may be. To be asked before the count is raised or after, by order.
    func canKeep(_ kind: FaultKind) -> Bool {
        keptCounts[Int(kind.base.rawValue)] < Self.maxFaults
    }

    /// Counts a fault and keeps it while there is room.
    func add(
        _ kind: FaultKind, record: Int, start: Int, place: RecordMachine.Place? = nil, expected: Int? = nil,
        found: Int? = nil
    ) {
        faultCounts[kind] += 1
        keep(kind, record: record, start: start, place: place, expected: expected, found: found)
    }

    /// Keeps a fault that is counted already, while there is room.
    func keep(
        _ kind: FaultKind, record: Int, start: Int, place: RecordMachine.Place? = nil, expected: Int? = nil,
        found: Int? = nil
    ) {
        guard canKeep(kind) else { return }
        keptCounts[Int(kind.base.rawValue)] += 1
        faults.append(
            RecordFault(
                kind, record: record, line: line(at: start),
                byteOffset: byteOffset.map { $0 + start + (place?.offset ?? 0) }, column: place?.column,
                expectedFields: expected, foundFields: found))
    }

    /// Counts a record as unreadable.
    func leaveOut(
        _ kind: FaultKind, record: Int, start: Int, place: RecordMachine.Place?, expected: Int?, found: Int?
    ) {
        gaps.append(UInt32(truncatingIfNeeded: recordCount))
        add(kind, record: record, start: start, place: place, expected: expected, found: found)
    }

    /// Looks for bytes that are wrong in any text, NUL and invalid UTF-8, adds their faults to ``faults`` and counts them.
    ///
    /// Apart from the scanner, so that workers do it side by side. Call it at most once per filling. Each indexed record
    /// counts once per kind; unreadable records are not looked at again.
    public func findByteFaults() {
        let before = faults.count
        var offset = 0
        while offset < byteCount {
            offset += ByteScanning.find(0, in: bytes + offset, byteCount - offset, level: level)
            guard offset < byteCount else { break }
            offset = addByteFault(.nulByte, at: offset)
        }
        // A transcoded text is valid; what was not has been replaced and told.
        offset = byteOffset == nil ? byteCount : 0
        while offset < byteCount {
            let rest = UnsafeBufferPointer(start: bytes + offset, count: byteCount - offset)
            guard let invalid = UTF8Validation.invalidOffset(in: rest, level: level) else { break }
            offset = addByteFault(.invalidEncoding, at: offset + invalid)
        }
        if faults.count > before { sortFaults() }
    }

    /// Counts the records with characters that had to be replaced in transcoding.
    ///
    /// - Parameter offsets: The places of the characters in ``bytes``, ascending.
    func addInvalidCharacters(at offsets: [Int]) {
        let before = faults.count
        var last = -1
        for offset in offsets {
            guard let record = record(at: offset), record != last else { continue }
            last = record
            addByteFault(.invalidEncoding, at: offset)
        }
        if faults.count > before { sortFaults() }
    }

    /// Adds a fault for the record that has the byte at a place, if it is indexed.
    ///
    /// - Returns: Where the record ends.
    @discardableResult
    private func addByteFault(_ kind: FaultKind, at offset: Int) -> Int {
        guard let record = record(at: offset) else {
            // Between indexed records: go on with the next one.
            let next = firstRecord(after: offset)
            return next < recordCount ? Int(recordStarts[next]) : byteCount
        }
        let start = Int(recordStarts[record])
        var column = 0
        while column < fieldCount - 1, field(column, ofRecord: record).upperBound <= offset { column += 1 }
        add(
            kind, record: recordNumber(record), start: start,
            place: RecordMachine.Place(offset: offset - start, column: column + 1))
        return Int(fieldEnds[(record + 1) * fieldCount - 1])
    }

    private func record(at offset: Int) -> Int? {
        let record = firstRecord(after: offset) - 1
        guard record >= 0, offset < Int(fieldEnds[(record + 1) * fieldCount - 1]) else { return nil }
        return record
    }

    /// The first indexed record that starts after a place; ``recordCount`` when none does.
    private func firstRecord(after offset: Int) -> Int {
        var low = 0
        var high = recordCount
        while low < high {
            let middle = (low + high) / 2
            if Int(recordStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Brings faults that were found later to their place in the file.
    private func sortFaults() {
        faults.sort { first, second in
            (first.line, first.kind.base.rawValue, first.column ?? 0)
                < (second.line, second.kind.base.rawValue, second.column ?? 0)
        }
    }

    /// The physical line of a place where a record starts.
    func line(at offset: Int) -> Int {
        if offset < knownLine.offset { knownLine = (0, firstLine) }
        let count = offset - knownLine.offset
        if count > 0 {
            let lines = ByteScanning.countLines(bytes + knownLine.offset, count, level: level)
            knownLine = (offset, knownLine.line + lines)
        }
        return knownLine.line
    }
}
