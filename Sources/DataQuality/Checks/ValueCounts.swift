// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How often each number of a column occurs: what decides medians and quartiles exactly.
///
/// Memory grows with the number of different numbers. Above ``limit`` the table lets go of all of them: then there is no
/// verdict, and whatever is merged with it has none either.
///
/// A class because it is changed in place in a hot loop. It belongs to one state at a time.
final class ValueCounts: @unchecked Sendable {
    /// Different numbers a table holds unless told otherwise: about 70 MB.
    static let usualLimit = 1_000_000

    /// The most different numbers.
    let limit: Int
    /// Whether there were more.
    private(set) var isOverfull = false
    /// Mantissa and scale of each number as the words of a key.
    private let numbers = KeyTable()
    private var counts: [Int] = []
    /// Numbers of more than 18 digits.
    private(set) var large: [Rational: Int] = [:]

    /// An empty table.
    init(limit: Int = ValueCounts.usualLimit) {
        self.limit = limit
    }

    /// The number of different numbers.
    var distinct: Int { counts.count + large.count }

    /// Counts a number.
    @inline(__always)
    func add(_ value: ExactDecimal, count: Int = 1) {
        if isOverfull { return }
        let number = numbers.insert(words: UInt64(bitPattern: value.mantissa), UInt64(value.scale))
        if number < counts.count {
            counts[number] &+= count
        } else {
            counts.append(count)
            if distinct > limit { letGo() }
        }
    }

    /// Counts a number of more than 18 digits.
    func add(large value: Rational, count: Int = 1) {
        if isOverfull { return }
        large[value, default: 0] += count
        if distinct > limit { letGo() }
    }

    /// Counts all that another table has counted.
    func merge(_ other: ValueCounts) {
        if other.isOverfull { letGo() }
        if isOverfull { return }
        for number in 0..<other.counts.count { add(other.decimal(number), count: other.counts[number]) }
        for (value, count) in other.large { add(large: value, count: count) }
    }

    /// Lets go of everything: there are too many different numbers.
    func letGo() {
        isOverfull = true
        numbers.removeAll()
        counts = []
        large = [:]
    }

    func encode(into writer: inout StateWriter) {
        writer.write(isOverfull)
        let decimals = sortedDecimals()
        writer.write(decimals.count)
        for (value, count) in decimals {
            writer.write(Int(value.mantissa))
            writer.write(Int(value.scale))
            writer.write(count)
        }
        writer.write(large.count)
        for (value, count) in large.sorted(by: { $0.key < $1.key }) {
            writer.write(value.fraction)
            writer.write(count)
        }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        letGo()
        isOverfull = try reader.readBool()
        for _ in 0..<(try reader.readCount()) {
            let mantissa = Int64(try reader.readInt())
            guard let scale = UInt8(exactly: try reader.readInt()), scale <= 18 else { throw StateFault() }
            add(ExactDecimal(mantissa, scale: scale), count: try reader.readRows())
        }
        for _ in 0..<(try reader.readCount()) {
            guard let value = Rational(parsing: try reader.readString()) else { throw StateFault() }
            add(large: value, count: try reader.readRows())
        }
    }

    private func decimal(_ number: Int) -> ExactDecimal {
        let (mantissa, scale) = numbers.words(number)
        return ExactDecimal(Int64(bitPattern: mantissa), scale: UInt8(truncatingIfNeeded: scale))
    }

    /// The numbers of up to 18 digits in rising order, with their counts.
    func sortedDecimals() -> [(value: ExactDecimal, count: Int)] {
        var result = counts.indices.map { (value: decimal($0), count: counts[$0]) }
        result.sort { $0.value < $1.value }
        return result
    }

    /// All numbers in rising order, with their counts.
    func sorted() -> [Entry] {
        var result = sortedDecimals().map { Entry(value: $0.value.rational, count: $0.count) }
        if !large.isEmpty {
            result += large.map { Entry(value: $0.key, count: $0.value) }
            result.sort { $0.value < $1.value }
        }
        return result
    }

    /// One number and how often it occurs.
    struct Entry {
        var value: Rational
        var count: Int
    }
}
