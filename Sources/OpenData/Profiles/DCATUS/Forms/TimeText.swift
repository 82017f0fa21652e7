// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Texts of dates, lengths of time and spans in the forms of ISO 8601 that the schemas of DCAT-US 1.1 allow.
///
/// The schemas say them as regular expressions; this says the same by steps, each of which goes on with what follows it
/// and comes back to try another way. Both ends of a span take their separators from the first one, as there.
struct TimeText {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `irregular` or `R/P…`.
    var isFrequency: Bool {
        bytes.elementsEqual("irregular".utf8) || (bytes.starts(with: "R/".utf8) && length(at: 2) == bytes.count)
    }

    /// A date, with or without a time of day.
    var isDate: Bool { date(at: 0, as: nil, isEnd) }

    /// A date, a length `P…`, `R…/P…`, or a date and a length.
    var isDateOrInterval: Bool { isDate || length(at: repetition) == bytes.count || isDateAndLength }

    /// Two dates, a date and a length, or a length and a date.
    var isPeriod: Bool {
        let isTwoDates = date(at: 0, as: nil) { end, separators in
            isByte("/", at: end) && date(at: end + 1, as: separators, isEnd)
        }
        if isTwoDates || isDateAndLength { return true }
        guard let end = length(at: repetition), isByte("/", at: end) else { return false }
        return date(at: end + 1, as: nil, isEnd)
    }

    private var isDateAndLength: Bool {
        date(at: repetition, as: nil) { end, _ in isByte("/", at: end) && length(at: end + 1) == bytes.count }
    }

    // MARK: Dates

    /// How a date separates its parts; `nil` where it has no such part.
    private struct Separators {
        var dash: Bool?
        var colon: Bool?
    }

    private typealias Next = (Int, Separators) -> Bool

    private func isEnd(_ position: Int, _: Separators) -> Bool { position == bytes.count }

    /// A date from a position on.
    /// - Parameter first: the separators of the first date of a span, which the second one must use.
    private func date(at start: Int, as first: Separators?, _ next: Next) -> Bool {
        var position = start
        if isByte("+", at: position) || isByte("-", at: position) { position += 1 }
        guard areDigits(position, 4) else { return false }
        position += 4
        // Six digits by themselves would be a year and a month, or a short date: they are refused.
        if areDigits(position, 2), !isOfWord(position + 2) { return false }
        if next(position, Separators()) { return true }
        if isByte("-", at: position), day(at: position + 1, Separators(dash: true), first, next) { return true }
        return day(at: position, Separators(dash: false), first, next)
    }

    /// A month with or without a day, a week with or without one, or the day of the year; then perhaps a time.
    private func day(at start: Int, _ own: Separators, _ first: Separators?, _ next: Next) -> Bool {
        func timeOrNext(_ position: Int) -> Bool {
            next(position, own) || time(at: position, own, first, next)
        }
        if number(start, 2, 1...12) {
            if timeOrNext(start + 2) { return true }
            if let dash = (first ?? own).dash {
                let position = start + 2 + (dash ? 1 : 0)
                if !dash || isByte("-", at: start + 2), number(position, 2, 1...31), timeOrNext(position + 2) {
                    return true
                }
            }
        }
        if isByte("W", at: start), number(start + 1, 2, 0...52) {
            let position = start + 3
            if timeOrNext(position) || (number(position, 1, 1...7) && timeOrNext(position + 1)) { return true }
            if isByte("-", at: position), number(position + 1, 1, 1...7), timeOrNext(position + 2) { return true }
        }
        return number(start, 3, 1...366) && value(start, 3) != Self.dayLeftOut && timeOrNext(start + 3)
    }

    /// The schemas refuse one day of the year: `3([0-5]\d|6[1-6])`.
    private static let dayLeftOut = 360

    /// `T` or a blank and perhaps a time of day.
    private func time(at start: Int, _ own: Separators, _ first: Separators?, _ next: Next) -> Bool {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "T") || Self.isBlank(bytes[start]) else { return false }
        let start = start + 1
        func rest(_ position: Int, _ own: Separators) -> Bool { secondsAndZone(at: position, own, first, next) }
        func fractionAndRest(_ position: Int, _ own: Separators) -> Bool {
            rest(position, own) || fractions(after: position, mayMeetColon: false) { rest($0, own) }
        }
        if rest(start, own) { return true }
        if number(start, 2, 0...23) {
            if fractionAndRest(start + 2, own) { return true }
            for colon in [true, false] where !colon || isByte(":", at: start + 2) {
                let minutes = start + 2 + (colon ? 1 : 0)
                if number(minutes, 2, 0...59), fractionAndRest(minutes + 2, Separators(dash: own.dash, colon: colon)) {
                    return true
                }
            }
        }
        guard value(start, 2) == 24 else { return false }
        let minutes = start + 2 + (isByte(":", at: start + 2) ? 1 : 0)
        return value(minutes, 2) == 0 && fractionAndRest(minutes + 2, own)
    }

    private func secondsAndZone(at start: Int, _ own: Separators, _ first: Separators?, _ next: Next) -> Bool {
        if zone(at: start, own, next) { return true }
        guard let colon = (first ?? own).colon, !colon || isByte(":", at: start) else { return false }
        let seconds = start + (colon ? 1 : 0)
        guard number(seconds, 2, 0...59) else { return false }
        return zone(at: seconds + 2, own, next)
            || fractions(after: seconds + 2, mayMeetColon: true) { zone(at: $0, own, next) }
    }

    private func zone(at start: Int, _ own: Separators, _ next: Next) -> Bool {
        if next(start, own) { return true }
        if isByte("Z", at: start) || isByte("z", at: start) { return next(start + 1, own) }
        guard isByte("+", at: start) || isByte("-", at: start), number(start + 1, 2, 0...23) else { return false }
        let minutes = start + 3 + (isByte(":", at: start + 3) ? 1 : 0)
        return next(start + 3, own) || next(minutes, own) || (number(minutes, 2, 0...59) && next(minutes + 2, own))
    }

    /// A point or comma and any number of the digits after it.
    private func fractions(after start: Int, mayMeetColon: Bool, _ next: (Int) -> Bool) -> Bool {
        guard isByte(".", at: start) || isByte(",", at: start) else { return false }
        var end = start + 1
        while isDigit(end) { end += 1 }
        // Fewer digits than there are lead nowhere but to a number of two digits.
        for position in stride(from: end, to: start + 1, by: -1) {
            if position == end, !mayMeetColon, isByte(":", at: position) { continue }
            if next(position) { return true }
        }
        return false
    }

    // MARK: Lengths

    /// Where `R`, digits and a slash end; 0 when the text does not begin so.
    private var repetition: Int {
        guard isByte("R", at: 0) else { return 0 }
        var position = 1
        while isDigit(position) { position += 1 }
        return isByte("/", at: position) ? position + 1 : 0
    }

    /// Where a length such as `P1Y6M` or `PT0.5S` ends; `nil` when there is none.
    private func length(at start: Int) -> Int? {
        guard isByte("P", at: start) else { return nil }
        let day = parts(at: start + 1, of: "YMWD")
        guard isByte("T", at: day) else { return day }
        return parts(at: day + 1, of: "HMS")
    }

    /// Numbers with units, each unit once and in order.
    private func parts(at start: Int, of units: String) -> Int {
        var position = start
        for unit in units.utf8 {
            var end = position
            while isDigit(end) { end += 1 }
            guard end > position else { continue }
            if isByte(".", at: end), isDigit(end + 1) {
                end += 1
                while isDigit(end) { end += 1 }
            }
            if end < bytes.count, bytes[end] == unit { position = end + 1 }
        }
        return position
    }

    // MARK: Bytes

    private func isByte(_ byte: Unicode.Scalar, at position: Int) -> Bool {
        position < bytes.count && bytes[position] == UInt8(ascii: byte)
    }

    private func isDigit(_ position: Int) -> Bool {
        position < bytes.count && ASCIIClass.isDigit(bytes[position])
    }

    private func isOfWord(_ position: Int) -> Bool {
        position < bytes.count && ASCIIClass.isOfWord(bytes[position])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || 0x09...0x0D ~= byte }

    private func areDigits(_ start: Int, _ count: Int) -> Bool {
        start + count <= bytes.count && bytes[start..<start + count].allSatisfy(ASCIIClass.isDigit)
    }

    /// The number that some digits make; `nil` when they are not all digits.
    private func value(_ start: Int, _ count: Int) -> Int? {
        guard areDigits(start, count) else { return nil }
        return bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private func number(_ start: Int, _ count: Int, _ range: ClosedRange<Int>) -> Bool {
        value(start, count).map { range ~= $0 } ?? false
    }
}
