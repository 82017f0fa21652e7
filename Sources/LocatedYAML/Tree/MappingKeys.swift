// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Checks the keys of a mapping when it is closed: each a scalar, none twice, no merge key.
///
/// Small mappings compare every pair; larger ones use a hash table with the standard library's seeded hash, so that no
/// document can be made to collide. The arrays are kept from mapping to mapping.
struct MappingKeys {
    /// Up to this many keys pairs are compared, which for so few is faster than hashing.
    private static let fewKeys = 16

    private struct Key {
        /// Equal keys have equal fingerprints: length, first and last byte.
        var fingerprint: UInt32
        var node: UInt32
        var record: NodeRecord
    }

    /// The bytes scalars are made of.
    private struct Texts {
        let source: [UInt8]
        let pool: [UInt8]

        func bytes(of record: NodeRecord) -> [UInt8] { record.isPooled ? pool : source }

        func fingerprint(of record: NodeRecord) -> UInt32 {
            guard record.count > 0 else { return 0 }
            let bytes = bytes(of: record)
            let last = bytes[Int(record.first) + Int(record.count) - 1]
            return record.count << 16 | UInt32(bytes[Int(record.first)]) << 8 | UInt32(last)
        }

        func areEqual(_ left: NodeRecord, _ right: NodeRecord) -> Bool {
            guard left.count == right.count else { return false }
            let (first, second) = (bytes(of: left), bytes(of: right))
            for position in 0..<Int(left.count)
            where first[Int(left.first) + position] != second[Int(right.first) + position] {
                return false
            }
            return true
        }

        func isMerge(_ record: NodeRecord) -> Bool {
            record.isPlain && record.count == 2 && source[Int(record.first)] == UInt8(ascii: "<")
                && source[Int(record.first) + 1] == UInt8(ascii: "<")
        }

        func hash(of record: NodeRecord) -> Int {
            var hasher = Hasher()
            let start = Int(record.first)
            bytes(of: record).withUnsafeBytes { bytes in
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(record.count)]))
            }
            return hasher.finalize()
        }

        /// As much of the text as a message quotes.
        func beginning(of record: NodeRecord) -> String {
            let start = Int(record.first)
            let count = min(Int(record.count), 4 * (Quotation.longest + 1))
            return String(decoding: bytes(of: record)[start..<start + count], as: UTF8.self)
        }
    }

    private var found: [Key] = []
    private var table: [Int32] = []

    /// Checks the keys among the children in `slots`, which are keys and values in turn.
    mutating func check(
        _ children: [UInt32], _ slots: Range<Int>, records: [NodeRecord], pool: [UInt8], problems: inout ProblemList
    ) {
        found.removeAll(keepingCapacity: true)
        let texts = Texts(source: problems.source.bytes, pool: pool)
        var slot = slots.lowerBound
        while slot < slots.upperBound {
            let node = children[slot]
            slot += 2
            let place = records[Int(node)]
            let record = place.form == .alias ? records[Int(place.first)] : place
            switch record.form {
            case .scalar where texts.isMerge(record): problems.add(.mergeKey, at: place.range)
            case .scalar: found.append(Key(fingerprint: texts.fingerprint(of: record), node: node, record: record))
            case .null, .alias: problems.add(.emptyKey, at: place.range, help: .quoteNullKey)
            case .sequence: problems.add(.keyNotScalar(isList: true), at: place.range)
            case .mapping: problems.add(.keyNotScalar(isList: false), at: place.range)
            }
        }
        if found.count <= Self.fewKeys {
            comparePairs(texts, records: records, problems: &problems)
        } else {
            hashAll(texts, records: records, problems: &problems)
        }
    }

    private func comparePairs(_ texts: Texts, records: [NodeRecord], problems: inout ProblemList) {
        var later = 1
        while later < found.count {
            let fingerprint = found[later].fingerprint
            var earlier = 0
            while earlier < later {
                if found[earlier].fingerprint == fingerprint,
                    texts.areEqual(found[earlier].record, found[later].record)
                {
                    report(found[later], first: found[earlier], texts, records: records, problems: &problems)
                    break
                }
                earlier += 1
            }
            later += 1
        }
    }

    private mutating func hashAll(_ texts: Texts, records: [NodeRecord], problems: inout ProblemList) {
        var size = 64
        while size < 2 * found.count { size *= 2 }
        table.removeAll(keepingCapacity: true)
        table.append(contentsOf: repeatElement(-1, count: size))
        for position in found.indices {
            let key = found[position]
            var slot = texts.hash(of: key.record) & (size - 1)
            while true {
                let earlier = Int(table[slot])
                if earlier < 0 {
                    table[slot] = Int32(truncatingIfNeeded: position)
                    break
                }
                if found[earlier].fingerprint == key.fingerprint, texts.areEqual(found[earlier].record, key.record) {
                    report(key, first: found[earlier], texts, records: records, problems: &problems)
                    break
                }
                slot = (slot + 1) & (size - 1)
            }
        }
    }

    private func report(
        _ key: Key, first: Key, _ texts: Texts, records: [NodeRecord], problems: inout ProblemList
    ) {
        let name = texts.beginning(of: key.record)
        problems.add(
            .duplicateKey(name), at: records[Int(key.node)].range,
            note: (.firstDefinition(name), records[Int(first.node)].range))
    }
}
