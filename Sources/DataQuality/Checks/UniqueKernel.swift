// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No two rows have the same key, or no two rows are the same altogether. Exact: see ``RowKey`` and ``RecordKeys``.
final class UniqueKernel: CheckKernel, PartedKernel {
    /// What is compared.
    enum Subject {
        /// The values of some columns. A row that lacks any of them is not evaluated.
        case columns([Int])
        /// All values.
        case wholeRows
    }

    private let subject: Subject
    private let filter: Int?
    private let limit: Int
    private var store = KeyStore()
    private var stores: [(store: KeyStore, offset: Int)] = []
    private let countsMissing: Bool
    private var missing = 0
    /// The first rows without a key, where those count as failed.
    private var keyless: FirstPositions
    private var filteredOut = 0
    private var scratch: [UInt8] = []

    init(_ subject: Subject, _ context: KernelContext) {
        self.subject = subject
        filter = context.filter
        limit = context.sampleSize
        countsMissing = context.check.countsMissing
        keyless = FirstPositions(limit: limit)
    }

    func scan(_ batch: RowBatch) {
        let mask = filter.map { batch.mask($0) }
        let (count, first) = (batch.count, batch.contiguousPosition)
        let before = store.count
        var (left, absent) = (0, 0)
        switch subject {
        case .wholeRows:
            guard let words = batch.wholeRowKeys else { return }
            store.append(rows: count) { row in
                if let mask, mask[row] == 0 {
                    left &+= 1
                    return nil
                }
                let key = RowKey(low: words[2 &* row], high: words[2 &* row &+ 1])
                return (key, first.map { $0 &+ row } ?? batch.position(of: row))
            }
        case .columns(let columns) where columns.count == 1:
            let slices = batch.column(columns[0])
            let (bytes, starts, lengths) = (slices.bytes, slices.starts, slices.lengths)
            store.append(rows: count) { row in
                if let mask, mask[row] == 0 {
                    left &+= 1
                    return nil
                }
                let length = Int(truncatingIfNeeded: lengths[row])
                if length == 0 {
                    absent &+= 1
                    return nil
                }
                let key = RowKey(bytes + Int(truncatingIfNeeded: starts[row]), length)
                return (key, first.map { $0 &+ row } ?? batch.position(of: row))
            }
        case .columns(let columns):
            scan(columns.map { batch.column($0) }, of: batch, mask)
            return
        }
        filteredOut += left
        missing += absent
        assert(store.count - before + left + absent == count)
        guard countsMissing, absent > 0, case .columns(let columns) = subject else { return }
        let lengths = batch.column(columns[0]).lengths
        for row in 0..<count where lengths[row] == 0 && mask.map({ $0[row] != 0 }) ?? true {
            keyless.add(batch.position(of: row))
        }
    }

    /// Keys of several columns: the values one behind the other, each with its length before it.
    private func scan(_ columns: [ColumnSlices], of batch: RowBatch, _ mask: UnsafePointer<UInt8>?) {
        for row in 0..<batch.count {
            if let mask, mask[row] == 0 {
                filteredOut += 1
                continue
            }
            scratch.removeAll(keepingCapacity: true)
            var isWhole = true
            for slices in columns {
                let value = slices.value(row)
                isWhole = isWhole && value.count > 0
                if value.count < 255 {
                    scratch.append(UInt8(truncatingIfNeeded: value.count))
                } else {
                    scratch.append(255)
                    withUnsafeBytes(of: value.count.littleEndian) { scratch.append(contentsOf: $0) }
                }
                scratch.append(contentsOf: value)
            }
            if !isWhole {
                missing += 1
                if countsMissing { keyless.add(batch.position(of: row)) }
                continue
            }
            let count = scratch.count
            scratch.append(contentsOf: repeatElement(0, count: 16))
            let position = batch.position(of: row)
            scratch.withUnsafeBufferPointer { buffer in
                if let bytes = buffer.baseAddress { store.append(RowKey(bytes, count), position: position) }
            }
        }
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? UniqueKernel else { return }
        missing += other.missing
        filteredOut += other.filteredOut
        for position in other.keyless.sorted { keyless.add(position + offset) }
        stores.append((other.store, offset))
        stores += other.stores.map { ($0.store, $0.offset + offset) }
    }

    private var allStores: [(store: KeyStore, offset: Int)] { [(store, 0)] + stores }

    func encode(into writer: inout StateWriter) {
        writer.write(missing)
        writer.write(filteredOut)
        writer.write(keyless.sorted.count)
        for position in keyless.sorted { writer.write(position) }
        writer.write(allStores.reduce(0) { $0 + $1.store.count })
        for (store, offset) in allStores {
            store.forEach { key, position in
                writer.write(key.low)
                writer.write(key.high)
                writer.write(position + offset)
            }
        }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        missing = try reader.readInt()
        filteredOut = try reader.readInt()
        keyless = FirstPositions(limit: limit)
        for _ in 0..<(try reader.readCount()) { keyless.add(try reader.readInt()) }
        store = KeyStore()
        stores = []
        for _ in 0..<(try reader.readCount()) {
            let (low, high) = (try reader.readWord(), try reader.readWord())
            store.append(RowKey(low: low, high: high), position: try reader.readInt())
        }
    }

    // MARK: Closing

    var partCount: Int { KeyStore.partitions }

    func work(onPart part: Int, with resolver: KeyResolver) -> EqualKeys {
        resolver.resolve(part, of: allStores, limit: limit)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        let resolver = KeyResolver()
        var keys = EqualKeys(limit: limit)
        for part in 0..<partCount { keys.add(work(onPart: part, with: resolver)) }
        return findings(closing, keys)
    }

    func findings(_ closing: ClosingContext, _ keys: EqualKeys) -> CheckFindings {
        var findings = CheckFindings()
        let evaluated = allStores.reduce(0) { $0 + $1.store.count }
        findings.counts.filteredOut = filteredOut
        findings.counts.rows = evaluated + missing + filteredOut
        findings.counts.passed = evaluated - keys.surplus
        findings.counts.evaluated = evaluated + (countsMissing ? missing : 0)
        findings.counts.failed = findings.counts.evaluated - findings.counts.passed
        findings.counts.missing = countsMissing ? 0 : missing
        findings.counts.missingFailed = countsMissing ? missing : nil
        findings.counts.surplus = keys.surplus
        findings.counts.rowsInGroups = keys.rowsInGroups
        findings.counts.groups = keys.groups
        var first = keys.first
        first.merge(keyless)
        findings.positions = first.sorted
        return findings
    }
}
