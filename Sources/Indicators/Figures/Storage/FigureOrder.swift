// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Reports of the same figure, of one day and status, by the order in which they came.
struct FigureClash: Sendable, Hashable {
    let first: Int
    let second: Int
    /// Whether they say the same.
    let agrees: Bool
}

/// Brings reports to the order of a set: by indicator, part, body, period, day of the report, status, content.
///
/// Two counting sorts bring together what is about the same figure of one body; only within these few reports are
/// compared.
struct FigureOrder {
    /// What belongs together, in order.
    struct Series {
        let subject: UInt32
        let body: UInt32
        let start: Int
    }

    /// The ranks of subjects and bodies by their codes.
    let subjectRanks: [UInt32]
    let bodyRanks: [UInt32]
    private(set) var order: [UInt32] = []
    private(set) var series: [Series] = []
    /// The first of the reports that stand in each other's way.
    private(set) var clashes: [FigureClash] = []
    /// How many there are in all.
    private(set) var clashCount = 0

    /// The most clashes that are kept.
    private static let mostClashes = 10_000

    /// Sorts columns whose periods are in order of time.
    init(_ columns: FigureColumns, subjectRanks: [UInt32], bodyRanks: [UInt32]) {
        self.subjectRanks = subjectRanks
        self.bodyRanks = bodyRanks
        let bySubject = Self.counted(
            Self.counted(nil, columns.body, bodyRanks, columns.count), columns.subject, subjectRanks, columns.count)
        order.reserveCapacity(columns.count)
        var start = 0
        var keyed: [(key: UInt64, index: UInt32)] = []
        while start < bySubject.count {
            let first = Int(bySubject[start])
            let (subject, body) = (columns.subject[first], columns.body[first])
            keyed.removeAll(keepingCapacity: true)
            var end = start
            while end < bySubject.count {
                let index = bySubject[end]
                guard columns.subject[Int(index)] == subject, columns.body[Int(index)] == body else { break }
                keyed.append((Self.key(columns, Int(index)), index))
                end += 1
            }
            Self.sort(&keyed, columns)
            series.append(
                Series(subject: subjectRanks[Int(subject)], body: bodyRanks[Int(body)], start: order.count))
            take(keyed, columns)
            start = end
        }
        clashes.sort { ($0.second, $0.first) < ($1.second, $1.first) }
    }

    /// Period, day and status in one word that sorts as they do.
    private static func key(_ columns: FigureColumns, _ index: Int) -> UInt64 {
        let day = UInt64(UInt32(bitPattern: columns.day[index] ^ Int32.min))
        return UInt64(columns.period[index]) << 40 | day << 8 | UInt64(columns.traits[index].status.rawValue)
    }

    private static func sort(_ keyed: inout [(key: UInt64, index: UInt32)], _ columns: FigureColumns) {
        var isSorted = true
        for position in keyed.indices.dropFirst() where keyed[position - 1].key >= keyed[position].key {
            isSorted = false
            break
        }
        if isSorted { return }
        keyed.sort { left, right in
            if left.key != right.key { return left.key < right.key }
            return columns.precedes(Int(left.index), Int(right.index)) ?? (left.index < right.index)
        }
    }

    /// Keeps one of each reports that are the same in everything.
    private mutating func take(_ keyed: [(key: UInt64, index: UInt32)], _ columns: FigureColumns) {
        for (position, entry) in keyed.enumerated() {
            if position > 0, keyed[position - 1].key == entry.key {
                let previous = Int(keyed[position - 1].index)
                let index = Int(entry.index)
                clashCount += 1
                if clashes.count < Self.mostClashes {
                    let (first, second) = (min(previous, index), max(previous, index))
                    clashes.append(
                        FigureClash(first: first, second: second, agrees: columns.agree(previous, index)))
                }
                if columns.precedes(previous, index) == nil { continue }
            }
            order.append(entry.index)
        }
    }

    /// A stable counting sort of `order`, or of all places, by the ranks of their codes.
    private static func counted(
        _ order: [UInt32]?, _ codes: [UInt32], _ ranks: [UInt32], _ count: Int
    ) -> [UInt32] {
        var starts = [Int](repeating: 0, count: ranks.count + 1)
        for code in codes { starts[Int(ranks[Int(code)]) + 1] += 1 }
        for rank in ranks.indices { starts[rank + 1] += starts[rank] }
        var sorted = [UInt32](repeating: 0, count: count)
        for position in 0..<count {
            let index = order.map { $0[position] } ?? UInt32(truncatingIfNeeded: position)
            let rank = Int(ranks[Int(codes[Int(index)])])
            sorted[starts[rank]] = index
            starts[rank] += 1
        }
        return sorted
    }
}

extension FigureColumns {
    /// Whether one of two reports of the same figure, day and status comes first; `nil` when they are the same in
    /// everything. States come before words, words before numbers, and of numbers the greater ones: the last report
    /// counts, so that among numbers that disagree it is the smallest.
    func precedes(_ left: Int, _ right: Int) -> Bool? {
        if let order = contentPrecedes(left, right) { return order }
        if share[left] != share[right] {
            let (first, second) = (numbers(left), numbers(right))
            for part in [\ExactShare.numerator, \.denominator, \.secretCases]
            where first[keyPath: part] != second[keyPath: part] {
                guard let number = first[keyPath: part] else { return true }
                return second[keyPath: part].map { number < $0 } ?? false
            }
        }
        if remarks[left] == remarks[right] { return nil }
        return remarks(left).inOrder.lexicographicallyPrecedes(remarks(right).inOrder)
    }

    private func contentPrecedes(_ left: Int, _ right: Int) -> Bool? {
        if traits[left] == traits[right], traits[left].kind != .exact {
            return value[left] == value[right] ? nil : value[left] > value[right]
        }
        switch (content(left), content(right)) {
        case (.value(let first), .value(let second)): return first == second ? nil : first > second
        case (.value, _): return false
        case (_, .value): return true
        default: return traits[left].kind.rawValue > traits[right].kind.rawValue
        }
    }

    /// Whether two reports say the same, apart from remarks.
    func agree(_ left: Int, _ right: Int) -> Bool {
        contentPrecedes(left, right) == nil && numbers(left) == numbers(right)
    }
}

extension Figure.Remarks {
    /// The texts in a fixed order, so that remarks can be put in order.
    fileprivate var inOrder: [String] {
        [reason, source, reporter, difficulties, proposals, note].map { $0.map { "1" + $0 } ?? "0" }
    }
}
