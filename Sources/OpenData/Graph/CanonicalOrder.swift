// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Puts statements in an order that does not depend on the order or the labels of the file.
///
/// Blank nodes are told apart by everything that is said of them and with them (see ``BlankNodeColours``). Those that
/// nothing tells apart are interchangeable: which of them comes first makes no difference.
struct CanonicalOrder {
    private let order: TermOrder

    init(terms: TermTable) {
        order = TermOrder(terms: terms)
    }

    struct Sorted {
        var terms: TermTable
        var statements: [RDFStatement]
        var starts: [UInt32]
        var members: [TermID: [TermID]]
    }

    func sorted(_ statements: [RDFStatement]) -> Sorted {
        var (grouped, starts) = bySubject(statements)
        sortPredicates(of: &grouped, starts)
        sortValues(of: &grouped, &starts)
        let colours = BlankNodeColours(terms: order.terms, statements: grouped, starts: starts)
        sortBlankValues(of: &grouped, starts, colours)
        return Sorted(
            terms: labelled(by: colours), statements: grouped, starts: starts, members: members(grouped, colours))
    }

    /// A counting sort: subjects are numbers.
    private func bySubject(_ statements: [RDFStatement]) -> (grouped: [RDFStatement], starts: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: order.terms.count + 1)
        guard let any = statements.first else { return ([], starts) }
        for statement in statements { starts[statement.subject.position + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var grouped = [RDFStatement](repeating: any, count: statements.count)
        for statement in statements {
            grouped[Int(next[statement.subject.position])] = statement
            next[statement.subject.position] += 1
        }
        return (grouped, starts)
    }

    private static let fewStatements = 32

    /// Predicates in the order of their numbers, which is fixed for known properties; the lookup relies on it. Equal
    /// predicates keep the order of the file until their values are compared.
    private func sortPredicates(of grouped: inout [RDFStatement], _ starts: [UInt32]) {
        for subject in 0..<starts.count - 1 where starts[subject + 1] - starts[subject] > 1 {
            let range = Int(starts[subject])..<Int(starts[subject + 1])
            if range.count <= Self.fewStatements {
                Self.insertionSort(&grouped, range) { $0.predicate.index < $1.predicate.index }
                continue
            }
            let ordered = grouped[range].enumerated().sorted { left, right in
                let (first, second) = (left.element.predicate.index, right.element.predicate.index)
                return first == second ? left.offset < right.offset : first < second
            }
            for (offset, entry) in ordered.enumerated() { grouped[range.lowerBound + offset] = entry.element }
        }
    }

    /// Sorts in place; equal statements keep their order.
    private static func insertionSort(
        _ statements: inout [RDFStatement], _ range: Range<Int>,
        by precedes: (RDFStatement, RDFStatement) -> Bool
    ) {
        for index in range.dropFirst() {
            let statement = statements[index]
            var slot = index
            while slot > range.lowerBound, precedes(statement, statements[slot - 1]) {
                statements[slot] = statements[slot - 1]
                slot -= 1
            }
            statements[slot] = statement
        }
    }

    /// The values of each property, each once: IRIs, literals, then blank nodes, which are only brought together here.
    /// Of equal statements the first of the file stays.
    private func sortValues(of grouped: inout [RDFStatement], _ starts: inout [UInt32]) {
        var kept = 0
        var first = 0
        for subject in 0..<starts.count - 1 {
            let end = Int(starts[subject + 1])
            starts[subject] = UInt32(kept)
            while first < end {
                var next = first + 1
                while next < end, grouped[next].predicate == grouped[first].predicate { next += 1 }
                if next - first > 1 { sortValues(of: &grouped, first..<next) }
                for index in first..<next {
                    if index > first, order.terms.areEqual(grouped[kept - 1].object, grouped[index].object) { continue }
                    grouped[kept] = grouped[index]
                    kept += 1
                }
                first = next
            }
        }
        starts[starts.count - 1] = UInt32(kept)
        grouped.removeLast(grouped.count - kept)
    }

    private func sortValues(of grouped: inout [RDFStatement], _ range: Range<Int>) {
        if range.count <= Self.fewStatements {
            Self.insertionSort(&grouped, range) { order.precedes($0.object, $1.object) }
            return
        }
        let ordered = order.sorted(grouped[range].map(\.object))
        let values = Array(grouped[range])
        for (offset, position) in ordered.enumerated() { grouped[range.lowerBound + offset] = values[position] }
    }

    private func sortBlankValues(of grouped: inout [RDFStatement], _ starts: [UInt32], _ colours: BlankNodeColours) {
        guard !colours.isEmpty else { return }
        var first = 0
        while first < grouped.count {
            var next = first + 1
            let statement = grouped[first]
            guard order.terms.kind(statement.object) == .blank else {
                first = next
                continue
            }
            while next < grouped.count, grouped[next].subject == statement.subject,
                grouped[next].predicate == statement.predicate
            {
                next += 1
            }
            if next - first > 1 {
                let ordered = grouped[first..<next].sorted { colours.precedes($0.object, $1.object) }
                grouped.replaceSubrange(first..<next, with: ordered)
            }
            first = next
        }
    }

    /// The terms with labels of blank nodes that the file did not choose.
    private func labelled(by colours: BlankNodeColours) -> TermTable {
        var terms = order.terms
        for (number, node) in colours.ordered.enumerated() { terms.relabel(node, "b\(number)") }
        return terms
    }

    private func members(_ statements: [RDFStatement], _ colours: BlankNodeColours) -> [TermID: [TermID]] {
        let type = order.terms.id(of: .type)
        var members: [TermID: [TermID]] = [:]
        for statement in statements where statement.predicate == type {
            members[statement.object, default: []].append(statement.subject)
        }
        return members.mapValues { subjects in
            let named = subjects.filter { order.terms.kind($0) != .blank }
            let blank = subjects.filter { order.terms.kind($0) == .blank }
            return order.sorted(named).map { named[$0] } + blank.sorted { colours.precedes($0, $1) }
        }
    }
}
