// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the range of a column of numbers, dates or timestamps.
struct RangeReader {
    private let subject: SubjectReader
    private var context: SuiteContext { subject.context }
    private var reader: DocumentReader { subject.reader }

    init(_ subject: SubjectReader) { self.subject = subject }

    /// The range; `nil` (reported) when it does not fit the column, is empty, or has no end.
    func range(_ column: Int) -> ValueRange? {
        guard subject.hasType(column, SubjectReader.numbers + SubjectReader.days), let type = subject.type(column)
        else {
            return nil
        }
        let ofDays = SubjectReader.days.contains(type)
        guard let ends = ends() else { return nil }
        let low = ends.low.map { bound($0.0, ofDays, isIncluded: $0.1) }
        let high = ends.high.map { bound($0.0, ofDays, isIncluded: $0.1) }
        if case .some(.none) = low { return nil }
        if case .some(.none) = high { return nil }
        let range = ValueRange(low: low ?? nil, high: high ?? nil)
        guard let place = ends.high?.0 ?? ends.low?.0 else { return nil }
        return isOrdered(range, at: place) ? range : nil
    }

    private typealias End = (Node, Bool)

    private func ends() -> (low: End?, high: End?)? {
        if let node = subject.short {
            guard node.kind == .sequence, node.count == 2 else {
                context.diagnostics.error(.expectedRange(at: node, "[0, 100]"), at: node)
                return nil
            }
            return ((node.items[0], true), (node.items[1], true))
        }
        guard let map = subject.request.map else {
            subject.missing("from", "to", "above", "below")
            return nil
        }
        let low = end(map, "from", "above")
        let high = end(map, "to", "below")
        if low == nil, high == nil {
            subject.missing("from", "to", "above", "below")
            return nil
        }
        return (low, high)
    }

    private func end(_ map: MappingReader, _ included: String, _ excluded: String) -> End? {
        if let node = map[included] {
            if let second = map[excluded] {
                context.diagnostics.error(.excludingKeys(included, excluded), at: second.key ?? second)
            }
            return (node, true)
        }
        return map[excluded].map { ($0, false) }
    }

    private func bound(_ node: Node, _ ofDays: Bool, isIncluded: Bool) -> ValueRange.Bound? {
        guard ofDays else {
            return reader.rational(node).map { ValueRange.Bound(.number($0), isIncluded: isIncluded) }
        }
        if node.text == "as_of" { return ValueRange.Bound(.asOf, isIncluded: isIncluded) }
        guard let text = node.text, let date = CalendarDate(parsing: text) else {
            context.diagnostics.error(.expectedDay(at: node), at: node, help: node.text.flatMap(dayMeant))
            return nil
        }
        return ValueRange.Bound(.date(date), isIncluded: isIncluded)
    }

    private func dayMeant(_ text: String) -> DiagnosticMessage? {
        Suggestion.nearest(to: text, among: ["as_of"]).map { .didYouMean($0) }
    }

    private func isOrdered(_ range: ValueRange, at node: Node) -> Bool {
        guard let low = range.low, let high = range.high else { return true }
        let (isReversed, isSame): (Bool, Bool) =
            switch (low.value, high.value) {
            case (.number(let low), .number(let high)): (low > high, low == high)
            case (.date(let low), .date(let high)): (low > high, low == high)
            case (.asOf, .asOf): (false, true)
            default: (false, false)
            }
        if isReversed {
            context.diagnostics.error(.reversedEnds(low.value.plain, high.value.plain), at: node)
        } else if isSame, !(low.isIncluded && high.isIncluded) {
            context.diagnostics.error(.openPoint(low.value.plain), at: node)
        } else {
            return true
        }
        return false
    }
}

extension ValueRange.Bound.Value {
    /// As a suite writes it.
    var plain: String {
        switch self {
        case .number(let number): number.plain
        case .date(let date): date.description
        case .asOf: "as_of"
        }
    }
}
