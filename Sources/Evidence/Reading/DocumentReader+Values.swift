// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

extension DocumentReader {
    /// An exact number: an integer, a decimal, a percentage or a fraction. Reports what else was found.
    public func rational(_ node: Node) -> Rational? {
        guard let text = node.text else {
            diagnostics.error(.expectedNumber(at: node), at: node)
            return nil
        }
        guard let value = Rational(parsing: text) else {
            diagnostics.error(.expectedNumber(at: node), at: node, help: .numberHelp(text))
            return nil
        }
        return value
    }

    /// An exact number of at least `low` and, when given, at most `high`.
    public func rational(_ node: Node, from low: Rational?, to high: Rational? = nil) -> Rational? {
        guard let value = rational(node) else { return nil }
        if let low, value < low {
            diagnostics.error(.numberTooSmall(low: low, at: node), at: node)
            return nil
        }
        if let high, value > high {
            diagnostics.error(
                .numberTooLarge(high: high, at: node), at: node, help: .percentHelp(value, low: low, high: high))
            return nil
        }
        return value
    }

    /// A calendar day written `YYYY-MM-DD`.
    public func date(_ node: Node) -> CalendarDate? {
        guard let date = node.text.flatMap({ CalendarDate(parsing: $0) }) else {
            diagnostics.error(.expectedDate(at: node), at: node, help: .dateHelp(node.text ?? ""))
            return nil
        }
        return date
    }

    /// A duration such as `P6M`.
    public func duration(_ node: Node) -> CalendarPeriod? {
        guard let period = node.text.flatMap({ CalendarPeriod(parsing: $0) }) else {
            diagnostics.error(.expectedDuration(at: node), at: node, help: .durationHelp(node.text ?? ""))
            return nil
        }
        return period
    }

    /// A text: a string, or a map from language codes to strings.
    public func text(_ node: Node) -> LocalizedText? {
        switch node.kind {
        case .scalar:
            guard let text = node.text else { return nil }
            return LocalizedText(text)
        case .mapping:
            return wordings(of: node)
        case .null, .sequence:
            diagnostics.error(.expectedText(at: node), at: node)
            return nil
        }
    }

    private func wordings(of node: Node) -> LocalizedText? {
        var entries: [LocalizedText.Entry] = []
        entries.reserveCapacity(node.count)
        for (key, value) in node.entries {
            guard let code = key.text, let language = Language(code: code) else {
                diagnostics.error(.unknownLanguage(key.text ?? ""), at: key)
                continue
            }
            guard let wording = string(value) else { continue }
            entries.append(LocalizedText.Entry(language: language, text: wording))
        }
        guard !entries.isEmpty else {
            if node.count == 0 { diagnostics.error(.emptyText(at: node), at: node) }
            return nil
        }
        return LocalizedText(entries: entries)
    }

    /// A stretch of days: `{from, to}`, either of which may be left out.
    public func span(_ node: Node) -> DateSpan? {
        guard let map = mapping(node, Self.spanSchema) else { return nil }
        let span = DateSpan(from: map["from"].flatMap(date), to: map["to"].flatMap(date))
        return checkOrder(span, at: node) ? span : nil
    }

    /// Reports a span that ends before it begins, at its end.
    @discardableResult
    package func checkOrder(_ span: DateSpan, at node: Node) -> Bool {
        guard let from = span.from, let to = span.to, to < from else { return true }
        diagnostics.error(.spanReversed(from: from, to: to), at: node["to"] ?? node)
        return false
    }

    /// The format version of a document, which must be the one that is known.
    package func format(_ node: Node, known: Int) {
        guard let format = integer(node, in: Int.min...Int.max), format != known else { return }
        diagnostics.error(.unknownFormat(format, known: known), at: node)
    }

    /// A list of identifiers.
    public func identifiers(_ node: Node) -> [String] {
        (sequence(node) ?? []).compactMap(identifier)
    }

    static let spanSchema = MappingSchema((vi: "khoảng thời gian", en: "span"), required: [], optional: ["from", "to"])
}
