// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension PublicationPlan {
    /// The plan as a `plan: 1` document in YAML, UTF-8: the same plan gives the same bytes.
    ///
    /// What is written reads back as the same plan. Comments of the document from which the plan was read are not kept.
    public var yaml: [UInt8] {
        var writer = PlanWriter()
        writer.write(self)
        return writer.lines.bytes
    }
}

/// Writes a plan in the order of the documentation.
private struct PlanWriter {
    var lines = DocumentLines()

    mutating func write(_ plan: PublicationPlan) {
        lines.add("plan", "1", indent: 0)
        text("id", plan.identity.id, 0)
        text("version", plan.identity.version, 0)
        text("title", plan.title, 0)
        text("status", plan.status?.rawValue, 0)
        if let body = plan.body {
            lines.add("body", indent: 0)
            text("id", body.id, 2)
            text("kind", body.kind, 2)
            text("name", body.name, 2)
        }
        if let decision = plan.decision {
            let isEmpty = decision.number == nil && decision.date == nil && decision.issuer == nil
            lines.add("decision", isEmpty ? "{}" : nil, indent: 0)
            text("number", decision.number, 2)
            date("date", decision.date, 2)
            text("issuer", decision.issuer, 2)
        }
        date("reviewed_at", plan.reviewedAt, 0)
        text("nothing_to_open", plan.nothingToOpen, 0)
        if !plan.sources.isEmpty { lines.add("sources", indent: 0) }
        for source in plan.sources { write(source) }
        if !plan.items.isEmpty { lines.add("items", indent: 0) }
        for item in plan.items { write(item) }
        if !plan.criteria.isEmpty { lines.add("criteria", indent: 0) }
        for criterion in plan.criteria { write(criterion) }
        if !plan.usage.isEmpty { lines.add("usage", indent: 0) }
        for fact in plan.usage { write(fact) }
    }

    private mutating func write(_ source: DocumentSource) {
        lines.add("id", DocumentLines.scalar(source.id), indent: 4, isFirst: true)
        text("title", source.title, 4)
        text("status", source.status.rawValue, 4)
        text("number", source.number, 4)
        text("issuer", source.issuer, 4)
        text("url", source.url, 4)
        if let span = source.effective {
            let ends = [("from", span.from), ("to", span.to)].compactMap { key, day in day.map { "\(key): \($0)" } }
            lines.add("effective", "{" + ends.joined(separator: ", ") + "}", indent: 4)
        }
        text("note", source.note, 4)
    }

    private mutating func write(_ item: PublicationPlan.Item) {
        lines.add("id", DocumentLines.scalar(item.id), indent: 4, isFirst: true)
        text("title", item.title, 4)
        list("identifiers", item.identifiers)
        text("priority", item.priority, 4)
        text("priority_reason", item.priorityReason, 4)
        text("unit", item.unit, 4)
        date("planned_date", item.plannedDate, 4)
        date("published_date", item.publishedDate, 4)
        list("method", item.methods.map(\.rawValue))
        list("formats", item.formats.map(\.raw))
        text("licence", item.licence?.raw, 4)
        text("frequency", item.frequency?.raw, 4)
        text("updater", item.updater, 4)
        if let review = item.privacyReview {
            let isEmpty = review.date == nil && review.reviewer == nil && review.outcome == nil
            lines.add("privacy_review", isEmpty ? "{}" : nil, indent: 4)
            date("date", review.date, 6)
            text("reviewer", review.reviewer, 6)
            text("outcome", review.outcome?.rawValue, 6)
        }
        text("classification", item.classification?.rawValue, 4)
    }

    private mutating func write(_ criterion: PublicationPlan.UseCriterion) {
        lines.add("id", DocumentLines.scalar(criterion.id), indent: 4, isFirst: true)
        text("title", criterion.title, 4)
        text("indicator", criterion.indicator.rawValue, 4)
        text("method", criterion.method, 4)
        text("period", criterion.period?.description, 4)
        if let target = criterion.target { lines.add("target", target.plain, indent: 4) }
        if criterion.scope != .catalogue { text("scope", criterion.scope.rawValue, 4) }
    }

    private mutating func write(_ fact: PublicationPlan.UsageFact) {
        lines.add("indicator", fact.indicator.rawValue, indent: 4, isFirst: true)
        text("item", fact.item, 4)
        date("from", fact.span.from, 4)
        date("to", fact.span.to, 4)
        lines.add("value", fact.value.plain, indent: 4)
        text("source", fact.source, 4)
    }

    // MARK: Values

    private mutating func text(_ key: String, _ value: String?, _ indent: Int) {
        if let value { lines.add(key, DocumentLines.scalar(value), indent: indent) }
    }

    private mutating func text(_ key: String, _ value: LocalizedText?, _ indent: Int) {
        guard let value, let first = value.entries.first else { return }
        if value.entries.count == 1, first.language == nil {
            text(key, first.text, indent)
            return
        }
        lines.add(key, indent: indent)
        for entry in value.entries {
            text(entry.language?.code ?? Language.vietnamese.code, entry.text, indent + 2)
        }
    }

    private mutating func date(_ key: String, _ day: CalendarDate?, _ indent: Int) {
        if let day { lines.add(key, day.description, indent: indent) }
    }

    private mutating func list(_ key: String, _ values: [String]) {
        if !values.isEmpty { lines.add(key, DocumentLines.list(values), indent: 4) }
    }
}
