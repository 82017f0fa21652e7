// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Reads lines, each a flat JSON object, into rows.
///
/// Strict as RFC 8259 says: a line that is no object, or not well-formed, is an unreadable row. Keys may come in any order and
/// be absent; `null` and absent are missing. Strings are unescaped; numbers, `true` and `false` stand as they are written;
/// objects and lists keep their text. A key that occurs twice makes a fault, and its last value counts.
final class JSONLineReader {
    /// The rows of the last chunk.
    let rows: RowCopies
    private var columns: [[UInt8]: Int] = [:]
    private var names: [[UInt8]] = []
    /// The column that came behind the start of a line, and behind each column, the last time.
    private var following: [Int] = []
    private var key: [UInt8] = []
    private var value: [UInt8] = []
    private var seenIn: [Int] = []
    private var serial = 0
    private var last = 0

    /// How deep lists and objects may lie in one another.
    private static let depth = 128

    /// A reader for declared columns.
    init(names: [String]) {
        rows = RowCopies(names: names)
        self.names = names.map { Array($0.utf8) }
        for (index, name) in self.names.enumerated() { columns[name] = index }
        seenIn = names.map { _ in 0 }
        following = Array(0...names.count)
    }

    /// A line that is no flat JSON object.
    static let broken = FaultTally.Kind(name: "brokenLine", isUnreadable: true, rank: 100)
    /// A key that occurs twice in a line.
    static let duplicateKey = FaultTally.Kind(name: "duplicateKey", isUnreadable: false, rank: 101)

    /// Reads the lines of a chunk.
    ///
    /// - Parameters:
    ///   - chunk: Lines, each as one field.
    ///   - report: Gets every fault with the line, by its place in the chunk.
    /// - Returns: How many lines are unreadable.
    func read(_ chunk: RecordChunk, report: (FaultTally.Kind, Int) -> Void) -> Int {
        rows.removeAll(firstRow: chunk.firstRecordNumber - 1)
        rows.chunk = chunk
        var bad = 0
        for line in 0..<chunk.recordCount {
            let range = chunk.field(0, ofRecord: line)
            rows.beginRow(offset: chunk.recordNumber(line) - chunk.firstRecordNumber, record: line)
            serial += 1
            var cursor = JSONCursor(UnsafePointer(chunk.bytes), range)
            var hasDuplicate = false
            if readObject(&cursor, &hasDuplicate) {
                if hasDuplicate { report(Self.duplicateKey, line) }
            } else {
                rows.dropRow()
                report(Self.broken, line)
                bad += 1
            }
        }
        return bad
    }

    private func readObject(_ cursor: inout JSONCursor, _ hasDuplicate: inout Bool) -> Bool {
        cursor.skipBlanks()
        guard cursor.take(UInt8(ascii: "{")) else { return false }
        cursor.skipBlanks()
        var before = 0
        if !cursor.take(UInt8(ascii: "}")) {
            repeat {
                cursor.skipBlanks()
                guard cursor.readString(into: &key) else { return false }
                cursor.skipBlanks()
                guard cursor.take(UInt8(ascii: ":")) else { return false }
                cursor.skipBlanks()
                let column = column(behind: before)
                before = column + 1
                if seenIn[column] == serial { hasDuplicate = true }
                seenIn[column] = serial
                guard readValue(&cursor, column) else { return false }
                cursor.skipBlanks()
            } while cursor.take(UInt8(ascii: ","))
            guard cursor.take(UInt8(ascii: "}")) else { return false }
        }
        cursor.skipBlanks()
        return cursor.isAtEnd
    }

    /// The column of the key that was read; nearly always the one behind that of the key before.
    private func column(behind before: Int) -> Int {
        let expected = following[before]
        if expected < names.count, names[expected] == key { return expected }
        if let column = columns[key] {
            following[before] = column
            return column
        }
        let column = rows.addColumn(String(decoding: key, as: UTF8.self))
        columns[key] = column
        names.append(key)
        seenIn.append(0)
        following.append(0)
        return column
    }

    private func readValue(_ cursor: inout JSONCursor, _ column: Int) -> Bool {
        let start = cursor.position
        switch cursor.peek {
        case UInt8(ascii: "\""):
            if let plain = cursor.readPlainString() {
                rows.set(column, plain)
                return true
            }
            cursor.position = start
            guard cursor.readString(into: &value) else { return false }
            value.withUnsafeBufferPointer { rows.set(column, $0) }
            return true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard cursor.skipNested(depth: Self.depth) else { return false }
            rows.set(column, cursor.bytes(from: start))
            return true
        default:
            guard cursor.skipScalar() else { return false }
            let text = cursor.bytes(from: start)
            rows.set(column, text.first == UInt8(ascii: "n") ? UnsafeBufferPointer(start: nil, count: 0) : text)
            return true
        }
    }
}
