// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Thrown when a reading cannot go on; the reason was added to the problems before.
struct ReadingStopped: Error {}

/// Builds the arena of a document from the events of a reader and keeps its limits.
///
/// Sizes and heights are added up from below, so that an alias counts what it would expand to without ever being
/// expanded: a "billion laughs" document costs no more than its own text.
struct ArenaBuilder {
    /// What an anchored node brings to each place that refers to it.
    struct Extent {
        /// Nodes after expansion of aliases, itself included.
        var nodes: Int
        /// Levels of sequences and mappings, itself included.
        var height: Int
    }

    private struct OpenContainer {
        var index: UInt32
        var firstPending: Int
        var nodes: Int
        var height: Int
    }

    let source: SourceText
    let limits: ReadingLimits
    var problems: ProblemList

    private(set) var records: [NodeRecord] = []
    private(set) var pool: [UInt8] = []
    private var children: [UInt32] = []
    /// Children of the containers that are still open.
    private var pending: [UInt32] = []
    private var open: [OpenContainer] = []
    private var keys = MappingKeys()
    private var root: UInt32?

    init(source: SourceText, limits: ReadingLimits) {
        self.source = source
        self.limits = limits
        problems = ProblemList(source: source, limit: limits.problems)
        // A guess that spares most of the growing: YAML of our shape has a node for 10 to 15 bytes.
        let guess = min(source.bytes.count / 10, limits.nodes) + 1
        records.reserveCapacity(guess)
        children.reserveCapacity(guess)
    }

    var depth: Int { open.count }

    /// Adds a scalar or null whose text stands in the source.
    mutating func add(_ record: NodeRecord) throws(ReadingStopped) -> UInt32 {
        let index = try append(record)
        try count(Extent(nodes: 1, height: 0), at: index)
        attach(index)
        return index
    }

    /// Adds a scalar whose text differs from the source.
    mutating func add(_ record: NodeRecord, text: some Collection<UInt8>) throws(ReadingStopped) -> UInt32 {
        var record = record
        record.isPooled = true
        record.first = UInt32(truncatingIfNeeded: pool.count)
        record.count = UInt32(truncatingIfNeeded: text.count)
        pool.append(contentsOf: text)
        return try add(record)
    }

    /// Adds a reference to a node that is complete.
    mutating func addAlias(to target: UInt32, extent: Extent, range: SourceRange) throws(ReadingStopped) {
        guard depth + extent.height <= limits.depth else {
            problems.add(.tooDeep(limits.depth), at: range)
            throw ReadingStopped()
        }
        let index = try append(record(.alias, range, first: target))
        try count(extent, at: index)
        attach(index)
    }

    /// Opens a sequence or mapping.
    mutating func open(_ form: NodeRecord.Form, range: SourceRange) throws(ReadingStopped) -> UInt32 {
        guard depth < limits.depth else {
            problems.add(.tooDeep(limits.depth), at: range)
            throw ReadingStopped()
        }
        let index = try append(record(form, range))
        attach(index)
        open.append(OpenContainer(index: index, firstPending: pending.count, nodes: 1, height: 1))
        return index
    }

    /// Closes the innermost sequence or mapping. Without `end` it ends with its last child.
    mutating func close(end: Int?) throws(ReadingStopped) -> (index: UInt32, extent: Extent) {
        guard let container = open.popLast() else { throw ReadingStopped() }
        let slots = container.firstPending..<pending.count
        let index = Int(container.index)
        let isMapping = records[index].form == .mapping
        if isMapping { keys.check(pending, slots, records: records, pool: pool, problems: &problems) }
        records[index].first = UInt32(truncatingIfNeeded: children.count)
        records[index].count = UInt32(truncatingIfNeeded: isMapping ? slots.count / 2 : slots.count)
        if let end {
            records[index].end = UInt32(truncatingIfNeeded: end)
        } else if !slots.isEmpty {
            records[index].end = max(records[index].start, records[Int(pending[slots.upperBound - 1])].end)
        }
        for slot in slots { children.append(pending[slot]) }
        pending.removeLast(slots.count)
        let extent = Extent(nodes: container.nodes, height: container.height)
        try count(extent, at: container.index)
        return (container.index, extent)
    }

    /// The finished tree, or nil when no root was added.
    func arena() -> NodeArena? {
        guard let root else { return nil }
        return NodeArena(source: source, records: records, children: children, pool: pool, root: root)
    }

    func record(_ form: NodeRecord.Form, _ range: SourceRange, first: UInt32 = 0) -> NodeRecord {
        NodeRecord(
            form: form, start: UInt32(truncatingIfNeeded: range.start), end: UInt32(truncatingIfNeeded: range.end),
            first: first)
    }

    private mutating func append(_ record: NodeRecord) throws(ReadingStopped) -> UInt32 {
        let index = UInt32(truncatingIfNeeded: records.count)
        records.append(record)
        guard records.count <= limits.nodes else { throw tooManyNodes(at: index) }
        return index
    }

    private mutating func attach(_ index: UInt32) {
        if open.isEmpty { root = index } else { pending.append(index) }
    }

    /// Adds the size of a finished node to the container it stands in.
    private mutating func count(_ extent: Extent, at index: UInt32) throws(ReadingStopped) {
        guard let last = open.indices.last else { return }
        let (sum, overflow) = open[last].nodes.addingReportingOverflow(extent.nodes)
        open[last].nodes = overflow ? Int.max : sum
        open[last].height = max(open[last].height, extent.height + 1)
        guard open[last].nodes <= limits.nodes else { throw tooManyNodes(at: index) }
    }

    private mutating func tooManyNodes(at index: UInt32) -> ReadingStopped {
        problems.add(.tooManyNodes(limits.nodes), at: records[Int(index)].range)
        return ReadingStopped()
    }
}
