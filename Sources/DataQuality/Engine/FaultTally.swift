// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Faults of structure: how often each, and where first.
struct FaultTally: Sendable, Equatable {
    /// One kind.
    struct Kind: Hashable, Sendable {
        /// Its name in results.
        let name: String
        /// Whether rows with it are left out.
        let isUnreadable: Bool
        /// Its rank in results.
        let rank: Int

        /// A kind of delimited text.
        init(_ kind: FaultKind) {
            name = kind.description
            isUnreadable = kind.isUnreadable
            rank = FaultKind.allCases.firstIndex(of: kind) ?? 0
        }

        init(name: String, isUnreadable: Bool, rank: Int) {
            self.name = name
            self.isUnreadable = isUnreadable
            self.rank = rank
        }
    }

    /// One place.
    struct Place: Sendable, Equatable {
        var input: Int
        /// The number of the record in its input, from 1; `nil` for the header.
        var row: Int?
        /// The position of the row over all inputs.
        var position: Int
        var line: Int?
        var byteOffset: Int?
        var expectedFields: Int?
        var foundFields: Int?
    }

    /// The faults of one kind.
    struct Entry: Sendable, Equatable {
        var count = 0
        var first: [Place] = []
    }

    private(set) var entries: [Kind: Entry] = [:]

    /// How many places of a kind are kept.
    static let limit = 64

    /// The kinds in the order of results.
    var kinds: [Kind] { entries.keys.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) } }

    /// The places of unreadable rows, ascending: the first ``limit``.
    var unreadablePlaces: [Place] {
        let places = entries.filter { $0.key.isUnreadable }.flatMap(\.value.first)
        return Array(places.sorted { $0.position < $1.position }.prefix(Self.limit))
    }

    /// Adds the faults of a chunk.
    ///
    /// - Parameters:
    ///   - chunk: The chunk.
    ///   - input: The input it is of.
    ///   - position: How many rows all inputs before have.
    mutating func add(_ chunk: RecordChunk, input: Int, position: Int) {
        if chunk.faultCounts.isEmpty { return }
        for kind in FaultKind.allCases where chunk.faultCounts[kind] > 0 {
            entries[Kind(kind), default: Entry()].count += chunk.faultCounts[kind]
        }
        for fault in chunk.faults {
            let place = Place(
                input: input, row: fault.record > 0 ? fault.record : nil, position: position + fault.record - 1,
                line: fault.line, byteOffset: fault.byteOffset, expectedFields: fault.expectedFields,
                foundFields: fault.foundFields)
            keep(place, of: Kind(fault.kind))
        }
    }

    /// Adds one fault.
    mutating func add(_ kind: Kind, at place: Place) {
        entries[kind, default: Entry()].count += 1
        keep(place, of: kind)
    }

    private mutating func keep(_ place: Place, of kind: Kind) {
        if entries[kind, default: Entry()].first.count < Self.limit {
            entries[kind, default: Entry()].first.append(place)
        }
    }

    /// Adds the faults of other chunks of the same scan, or of a scan whose inputs and rows come behind.
    mutating func merge(_ other: FaultTally, inputs: Int, offset: Int) {
        for (kind, entry) in other.entries {
            var sum = entries[kind, default: Entry()]
            sum.count += entry.count
            sum.first += entry.first.map { place in
                var place = place
                place.input += inputs
                place.position += offset
                return place
            }
            sum.first.sort { ($0.position, $0.line ?? 0) < ($1.position, $1.line ?? 0) }
            if sum.first.count > Self.limit { sum.first.removeLast(sum.first.count - Self.limit) }
            entries[kind] = sum
        }
    }

    func encode(into writer: inout StateWriter) {
        writer.write(entries.count)
        for kind in kinds {
            writer.write(kind.name)
            writer.write(kind.isUnreadable)
            writer.write(kind.rank)
            let entry = entries[kind, default: Entry()]
            writer.write(entry.count)
            writer.write(entry.first.count)
            for place in entry.first {
                writer.write(place.input)
                writer.write(place.row)
                writer.write(place.position)
                for value in [place.line, place.byteOffset, place.expectedFields, place.foundFields] {
                    writer.write(value)
                }
            }
        }
    }

    mutating func decode(from reader: inout StateReader) throws(StateFault) {
        entries = [:]
        for _ in 0..<(try reader.readCount()) {
            let (name, isUnreadable) = (try reader.readString(), try reader.readBool())
            let kind = Kind(name: name, isUnreadable: isUnreadable, rank: try reader.readInt())
            var entry = Entry(count: try reader.readInt())
            for _ in 0..<(try reader.readCount()) {
                let (input, row) = (try reader.readInt(), try reader.readOptionalInt())
                var place = Place(input: input, row: row, position: try reader.readInt())
                place.line = try reader.readOptionalInt()
                place.byteOffset = try reader.readOptionalInt()
                place.expectedFields = try reader.readOptionalInt()
                place.foundFields = try reader.readOptionalInt()
                entry.first.append(place)
            }
            entries[kind] = entry
        }
    }
}
