// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Puts statements in an order that does not depend on the order or the labels of the file.
///
/// Blank nodes are told apart by what is said of them: a digest of their statements, and of those of the blank nodes
/// they lead to. Nodes with equal digests say the same, so their order does not matter.
struct CanonicalOrder {
    private(set) var terms: TermTable

    init(terms: TermTable) {
        self.terms = terms
    }

    struct Sorted {
        var terms: TermTable
        var statements: [RDFStatement] = []
        var starts: [UInt32] = []
        var members: [TermID: [TermID]] = [:]
    }

    func sorted(_ statements: [RDFStatement]) -> Sorted {
        var (grouped, starts) = bySubject(statements)
        sortPredicates(of: &grouped, starts)
        let digests = BlankDigests(terms: terms, statements: grouped, starts: starts).all()
        var result = Sorted(terms: terms)
        result.statements.reserveCapacity(grouped.count)
        result.starts.reserveCapacity(starts.count)
        for subject in 0..<max(0, starts.count - 1) {
            result.starts.append(UInt32(result.statements.count))
            var first = Int(starts[subject])
            let end = Int(starts[subject + 1])
            while first < end {
                var next = first + 1
                while next < end, grouped[next].predicate == grouped[first].predicate { next += 1 }
                append(grouped[first..<next], digests, to: &result.statements)
                first = next
            }
        }
        result.starts.append(UInt32(result.statements.count))
        label(digests, &result.terms)
        result.members = members(result.statements, digests)
        return result
    }

    /// A counting sort: subjects are numbers.
    private func bySubject(_ statements: [RDFStatement]) -> (grouped: [RDFStatement], starts: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: terms.count + 1)
        for statement in statements { starts[statement.subject.position + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        guard let any = statements.first else { return ([], starts) }
        var grouped = [RDFStatement](repeating: any, count: statements.count)
        for statement in statements {
            let slot = Int(next[statement.subject.position])
            grouped[slot] = statement
            next[statement.subject.position] += 1
        }
        return (grouped, starts)
    }

    /// Predicates in the order of their numbers, which is fixed for known properties; the lookup relies on it. Equal
    /// predicates keep the order of the file until their values are compared.
    private func sortPredicates(of grouped: inout [RDFStatement], _ starts: [UInt32]) {
        for subject in 0..<max(0, starts.count - 1) where starts[subject + 1] - starts[subject] > 1 {
            let range = Int(starts[subject])..<Int(starts[subject + 1])
            var isSorted = true
            for index in range.dropFirst() where grouped[index].predicate.index < grouped[index - 1].predicate.index {
                isSorted = false
                break
            }
            if isSorted { continue }
            let ordered = grouped[range].enumerated().sorted { left, right in
                let (first, second) = (left.element.predicate.index, right.element.predicate.index)
                return first == second ? left.offset < right.offset : first < second
            }
            for (offset, entry) in ordered.enumerated() { grouped[range.lowerBound + offset] = entry.element }
        }
    }

    /// The values of one property, sorted, each once.
    private func append(
        _ group: ArraySlice<RDFStatement>, _ digests: [UInt32: UInt64], to statements: inout [RDFStatement]
    ) {
        guard group.count > 1 else {
            statements.append(contentsOf: group)
            return
        }
        let ordered = group.enumerated().sorted { left, right in
            if precedes(left.element.object, right.element.object, digests) { return true }
            if precedes(right.element.object, left.element.object, digests) { return false }
            return left.offset < right.offset
        }
        var last: RDFStatement?
        for (_, statement) in ordered {
            if let last, terms.areEqual(last.object, statement.object) { continue }
            statements.append(statement)
            last = statement
        }
    }

    /// IRIs before literals before blank nodes; each kind by its text, a literal then by language and datatype.
    private func precedes(_ left: TermID, _ right: TermID, _ digests: [UInt32: UInt64]) -> Bool {
        if left == right { return false }
        let kinds = (rank(left), rank(right))
        if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
        if kinds.0 == 2 { return (digests[left.index] ?? 0) < (digests[right.index] ?? 0) }
        let texts = (terms.text(left), terms.text(right))
        if texts.0 != texts.1 { return texts.0.utf8.lexicographicallyPrecedes(texts.1.utf8) }
        let tags = (terms.language(left) ?? "", terms.language(right) ?? "")
        if tags.0 != tags.1 { return tags.0 < tags.1 }
        return terms.datatype(left).utf8.lexicographicallyPrecedes(terms.datatype(right).utf8)
    }

    private func rank(_ id: TermID) -> Int {
        switch terms.kind(id) {
        case .iri: 0
        case .literal: 1
        case .blank: 2
        }
    }

    /// Labels that the file did not choose.
    private func label(_ digests: [UInt32: UInt64], _ terms: inout TermTable) {
        let ordered = digests.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value < $1.value }
        for (number, entry) in ordered.enumerated() { terms.relabel(TermID(Int(entry.key)), "b\(number)") }
    }

    private func members(_ statements: [RDFStatement], _ digests: [UInt32: UInt64]) -> [TermID: [TermID]] {
        let type = terms.id(of: .type)
        var members: [TermID: [TermID]] = [:]
        for statement in statements where statement.predicate == type {
            members[statement.object, default: []].append(statement.subject)
        }
        return members.mapValues { subjects in
            subjects.sorted { precedes($0, $1, digests) }
        }
    }
}

/// Digests of blank nodes by what is said of them.
private struct BlankDigests {
    let terms: TermTable
    let statements: [RDFStatement]
    let starts: [UInt32]
    private var digests: [UInt32: UInt64] = [:]
    private var open: Set<UInt32> = []

    /// Deeper chains of blank nodes count as equal from there on.
    private static let deepest = 64

    init(terms: TermTable, statements: [RDFStatement], starts: [UInt32]) {
        self.terms = terms
        self.statements = statements
        self.starts = starts
    }

    func all() -> [UInt32: UInt64] {
        var copy = self
        for index in 0..<terms.count where terms.kinds[index] == .blank { _ = copy.digest(of: TermID(index), 0) }
        return copy.digests
    }

    private mutating func digest(of node: TermID, _ depth: Int) -> UInt64 {
        if let known = digests[node.index] { return known }
        // A circle is broken where it closes; such nodes are told apart by the rest of what is said of them.
        guard depth < Self.deepest, open.insert(node.index).inserted else { return 0x9E37_79B9_7F4A_7C15 }
        defer { open.remove(node.index) }
        var sum: UInt64 = 0
        for index in Int(starts[node.position])..<Int(starts[node.position + 1]) {
            let statement = statements[index]
            var hash = StableHash()
            hash.add(terms.text(statement.predicate))
            switch terms.kind(statement.object) {
            case .blank: hash.add(digest(of: statement.object, depth + 1))
            case .iri: hash.add(terms.text(statement.object))
            case .literal:
                hash.add(terms.text(statement.object))
                hash.add(terms.language(statement.object) ?? terms.datatype(statement.object))
            }
            // The order of statements does not matter: their digests are added.
            sum &+= hash.value
        }
        var hash = StableHash()
        hash.add(sum)
        digests[node.index] = hash.value
        return hash.value
    }
}

/// A hash that is the same in every run (FNV-1a, with a final mix).
struct StableHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ 0xFF) &* 0x100_0000_01B3
    }

    mutating func add(_ number: UInt64) {
        state = (state ^ number) &* 0x100_0000_01B3
        state ^= state >> 29
    }

    var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
