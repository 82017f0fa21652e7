// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads one record byte by byte, whatever is wrong with it. Can stop anywhere and go on with the next bytes.
///
/// The rules are those of RFC 4180 and, beyond them, of Python's `csv` module: a quote opens a quoted field only at its
/// start; anywhere else in an unquoted field it is content; text behind a closing quote is content.
struct RecordMachine {
    enum State { case fieldStart, unquoted, quoted, quoteInQuoted, carriageReturn, done }
    enum LineEnd { case none, lf, crlf, cr }

    /// A place in the record: in bytes from its start, and the field counted from 1.
    struct Place {
        var offset: Int
        var column: Int
    }

    private let delimiter: Int
    private let quote: Int
    /// Delimiter and quote, eight times each; the delimiter for both when there is no quote.
    private let delimiters: UInt64
    private let quotes: UInt64
    private let maxField: Int

    private(set) var state = State.fieldStart
    private(set) var lineEnd = LineEnd.none
    /// The bytes of the record without its line end.
    private(set) var length = 0
    /// The fields that have ended.
    private(set) var fieldCount = 0
    private(set) var hasQuotes = false
    private(set) var opened = Place(offset: 0, column: 0)
    private(set) var quoteInUnquoted: Place?
    private(set) var textAfterQuote: Place?
    private(set) var tooLong: Place?
    private var fieldStart = 0

    init(_ format: DelimitedFormat) {
        delimiter = Int(format.delimiter)
        quote = format.quote.map { Int($0) } ?? -1
        delimiters = PortableBytes.ones &* UInt64(format.delimiter)
        quotes = PortableBytes.ones &* UInt64(format.quote ?? format.delimiter)
        maxField = format.maxField
    }

    /// Whether the bytes so far end inside a quoted field.
    var isInsideQuotes: Bool { state == .quoted }
    /// Whether the record has no byte at all.
    var isBlank: Bool { length == 0 }

    /// Reads on.
    ///
    /// - Parameters:
    ///   - bytes: The bytes; the record goes on at `position`.
    ///   - position: The next byte to look at.
    ///   - end: Where the bytes end.
    ///   - isLast: Whether nothing follows `end`.
    ///   - base: What to add to an offset in the record to get its position in the index.
    ///   - ends: Gets the positions of the field ends, as many as there is room for.
    /// - Returns: Where the next record starts, or `end`; ``state`` tells which.
    mutating func run(
        _ bytes: UnsafePointer<UInt8>, from position: Int, to end: Int, isLast: Bool, base: Int,
        ends: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        // The offset of a position in the record.
        let shift = length - position
        var position = position
        while position < end {
            if state == .unquoted {
                position = afterPlain(bytes, position, end)
            } else if state == .quoted {
                position = afterQuoted(bytes, position, end)
            }
            guard position < end else { break }
            let byte = Int(bytes[position])
            switch state {
            case .fieldStart where byte == quote:
                opened = Place(offset: position + shift, column: fieldCount + 1)
                hasQuotes = true
                state = .quoted
            case .fieldStart, .unquoted, .quoteInQuoted:
                if byte == delimiter {
                    endField(at: position + shift, base, ends)
                    fieldStart = position + shift + 1
                    state = .fieldStart
                } else if byte == 0x0A {
                    length = position + shift
                    endField(at: length, base, ends)
                    lineEnd = .lf
                    state = .done
                    return position + 1
                } else if byte == 0x0D {
                    length = position + shift
                    endField(at: length, base, ends)
                    state = .carriageReturn
                } else if byte == quote {
                    hasQuotes = true
                    if state == .quoteInQuoted {
                        state = .quoted
                    } else if quoteInUnquoted == nil {
                        quoteInUnquoted = Place(offset: position + shift, column: fieldCount + 1)
                    }
                } else {
                    if state == .quoteInQuoted, textAfterQuote == nil {
                        textAfterQuote = Place(offset: position + shift, column: fieldCount + 1)
                    }
                    state = .unquoted
                }
            case .quoted:
                if byte == quote { state = .quoteInQuoted }
            case .carriageReturn:
                lineEnd = byte == 0x0A ? .crlf : .cr
                state = .done
                return byte == 0x0A ? position + 1 : position
            case .done:
                return position
            }
            position += 1
        }
        if state != .carriageReturn, state != .done { length = position + shift }
        if isLast { finish(base, ends) }
        return position
    }

    /// The next byte that may mean something outside quotes, or fewer than eight bytes before the end.
    @inline(__always)
    private func afterPlain(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Int {
        var position = position
        while position + 8 <= end {
            let word = PortableBytes.load(bytes, position)
            let breaks =
                PortableBytes.matches(word, delimiters) | PortableBytes.matches(word, quotes)
                | PortableBytes.matches(word, PortableBytes.ones &* 0x0A)
                | PortableBytes.matches(word, PortableBytes.ones &* 0x0D)
            if breaks != 0 { return position + breaks.trailingZeroBitCount / 8 }
            position += 8
        }
        return position
    }

    /// The next quote, or fewer than eight bytes before the end.
    @inline(__always)
    private func afterQuoted(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Int {
        var position = position
        while position + 8 <= end {
            let found = PortableBytes.matches(PortableBytes.load(bytes, position), quotes)
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        return position
    }

    private mutating func finish(_ base: Int, _ ends: UnsafeMutableBufferPointer<UInt32>) {
        switch state {
        case .carriageReturn: lineEnd = .cr
        case .done: return
        case .quoted:
            // Stays so: the quote is never closed.
            endField(at: length, base, ends)
            return
        case .fieldStart, .unquoted, .quoteInQuoted: endField(at: length, base, ends)
        }
        state = .done
    }

    private mutating func endField(at offset: Int, _ base: Int, _ ends: UnsafeMutableBufferPointer<UInt32>) {
        if offset - fieldStart > maxField, tooLong == nil {
            tooLong = Place(offset: fieldStart, column: fieldCount + 1)
        }
        if fieldCount < ends.count { ends[fieldCount] = UInt32(truncatingIfNeeded: base + offset) }
        fieldCount += 1
    }
}
