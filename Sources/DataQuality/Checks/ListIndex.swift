// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The entries of a reference list by key, each with the days on which it is valid. A key may have several entries: the
/// periods of validity of one code, or several values of one thing.
struct ListIndex: Sendable {
    /// One entry.
    struct Entry: Equatable, Sendable {
        /// Its place in the list.
        var number: Int
        /// The first day on which it is valid, in days since 1970-01-01.
        var from: Int32
        /// The last one.
        var to: Int32
    }

    /// The different keys, in the order of the list.
    let keys: KeyTable
    /// The entries, those of one key together and in the order of the list.
    let entries: [Entry]
    /// Where the entries of each key start; one more for the end.
    let starts: [Int]
    /// The days of the first entry of each key, which nearly always is the only one.
    let firstSpans: [Span]
    /// Whether every entry is always valid.
    let isTimeless: Bool

    /// Days from one to another, both included.
    struct Span: Equatable, Sendable {
        var from: Int32
        var to: Int32
    }

    /// The index of keys and the days on which they are valid. An empty key names nothing and is left out.
    init(_ list: some Sequence<(key: [UInt8], from: Int32, to: Int32)>) {
        let keys = KeyTable()
        var numbered: [(key: Int, entry: Entry)] = []
        for (number, item) in list.enumerated() where !item.key.isEmpty {
            let entry = Entry(number: number, from: item.from, to: item.to)
            numbered.append((keys.insert(item.key), entry))
        }
        var starts = [Int](repeating: 0, count: keys.count + 1)
        for (key, _) in numbered { starts[key + 1] += 1 }
        for key in 0..<keys.count { starts[key + 1] += starts[key] }
        var next = starts
        var entries = numbered.map(\.entry)
        for (key, entry) in numbered {
            entries[next[key]] = entry
            next[key] += 1
        }
        self.keys = keys
        self.entries = entries
        self.starts = starts
        firstSpans = (0..<keys.count).map { Span(from: entries[starts[$0]].from, to: entries[starts[$0]].to) }
        isTimeless = !entries.contains { $0.from != .min || $0.to != .max }
    }

    /// The entries of a key.
    @inline(__always)
    func range(_ key: Int) -> Range<Int> { starts[key]..<starts[key + 1] }

    /// Whether a key has an entry that is valid on a day.
    @inline(__always)
    func isValid(_ key: Int, on day: Int32) -> Bool {
        for index in range(key) where entries[index].from <= day && day <= entries[index].to { return true }
        return false
    }

    /// The keys that are valid on a day, in the order of the list.
    func keys(validOn day: Int32) -> [Int] {
        (0..<keys.count).filter { isValid($0, on: day) }
    }
}
