// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a plan, goes on past every problem and reports it.
struct PlanReader {
    let reader: DocumentReader
    let words: PlanCodes

    func plan(_ root: Node) -> PublicationPlan? {
        let others = ["catalog", "probes", "pack", "vocabulary", "rubric", "evidence", "suite", "dictionary"]
        if root["plan"] == nil, let found = others.first(where: { root[$0] != nil }) {
            reader.diagnostics.error(.otherThanPlan(found), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, PlanSchemas.document) else { return nil }
        if let format = map["plan"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        let version = map["version"].flatMap(reader.string) ?? "1"
        let identity = DocumentIdentity(id: id ?? "", version: version, hash: SHA256Digest.ofDocument(root))
        var plan = PublicationPlan(identity: identity, title: title ?? LocalizedText(""))
        plan.origin = root
        plan.status = map["status"].flatMap { word($0, SourceStatus.self) }
        plan.sources = map["sources"].map(reader.sources) ?? []
        plan.body = map["body"].flatMap(body)
        plan.decision = map["decision"].flatMap(decision)
        plan.reviewedAt = map["reviewed_at"].flatMap(reader.date)
        plan.items = map["items"].flatMap(reader.sequence)?.compactMap(item) ?? []
        plan.criteria = criteria(map["criteria"].flatMap(reader.sequence) ?? [])
        plan.usage = map["usage"].flatMap(reader.sequence)?.compactMap(usage) ?? []
        plan.nothingToOpen = map["nothing_to_open"].flatMap(reader.text)
        return id == nil || title == nil ? nil : plan
    }

    // MARK: Head

    private func body(_ node: Node) -> Subject? {
        guard let map = reader.mapping(node, PlanSchemas.body) else { return nil }
        let kind = map["kind"].flatMap(reader.identifier)
        let name = map["name"].flatMap(reader.text)
        return map["id"].flatMap(reader.identifier).map { Subject(id: $0, name: name, kind: kind) }
    }

    private func decision(_ node: Node) -> PublicationPlan.Decision? {
        guard let map = reader.mapping(node, PlanSchemas.decision) else { return nil }
        return PublicationPlan.Decision(
            number: map["number"].flatMap(reader.string), date: map["date"].flatMap(reader.date),
            issuer: map["issuer"].flatMap(reader.text))
    }

    // MARK: Items

    private func item(_ node: Node) -> PublicationPlan.Item? {
        guard let map = reader.mapping(node, PlanSchemas.item) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        var item = PublicationPlan.Item(id: id ?? "", title: title ?? LocalizedText(""))
        item.origin = node
        item.identifiers = map["identifiers"].map { one(or: $0).compactMap(reader.string) } ?? []
        item.priority = map["priority"].flatMap(reader.string)
        item.priorityReason = map["priority_reason"].flatMap(reader.text)
        item.unit = map["unit"].flatMap(reader.text)
        item.plannedDate = map["planned_date"].flatMap(reader.date)
        item.publishedDate = map["published_date"].flatMap(reader.date)
        item.methods = distinct(
            map["method"].map { one(or: $0).compactMap { word($0, PublicationPlan.AccessMethod.self) } } ?? [])
        item.formats = map["formats"].map { one(or: $0).compactMap { coded($0, words.format) } } ?? []
        item.licence = map["licence"].flatMap { coded($0, words.licence) }
        item.frequency = map["frequency"].flatMap { coded($0, words.frequency) }
        item.updater = map["updater"].flatMap(reader.text)
        item.privacyReview = map["privacy_review"].flatMap(privacyReview)
        item.classification = map["classification"].flatMap { word($0, PublicationPlan.Classification.self) }
        return id == nil || title == nil ? nil : item
    }

    private func privacyReview(_ node: Node) -> PublicationPlan.PrivacyReview? {
        guard let map = reader.mapping(node, PlanSchemas.privacyReview) else { return nil }
        return PublicationPlan.PrivacyReview(
            date: map["date"].flatMap(reader.date), reviewer: map["reviewer"].flatMap(reader.string),
            outcome: map["outcome"].flatMap { word($0, PublicationPlan.PrivacyReview.Outcome.self) })
    }

    private func coded(_ node: Node, _ value: (String, CataloguePlace) -> CodedValue) -> CodedValue? {
        reader.string(node).map { value($0, CataloguePlace(node.range.start)) }
    }

    // MARK: Use

    private func criteria(_ nodes: [Node]) -> [PublicationPlan.UseCriterion] {
        var seen: [String: Node] = [:]
        return nodes.compactMap { node in
            guard let map = reader.mapping(node, PlanSchemas.criterion) else { return nil }
            let id = map["id"].flatMap(reader.identifier)
            let title = map["title"].flatMap(reader.text)
            let indicator = map["indicator"].flatMap { word($0, PublicationPlan.UseCriterion.Indicator.self) }
            let method = map["method"].flatMap(reader.text)
            let period = map["period"].flatMap(period)
            let target = map["target"].flatMap { reader.rational($0, from: 0) }
            let scope = map["scope"].flatMap { word($0, PublicationPlan.UseCriterion.Scope.self) }
            guard let id, reader.isNew(id, map["id"] ?? node, among: &seen), let title, let indicator else {
                return nil
            }
            var criterion = PublicationPlan.UseCriterion(id: id, title: title, indicator: indicator)
            criterion.method = method
            criterion.period = period
            criterion.target = target
            criterion.scope = scope ?? .catalogue
            criterion.origin = node
            return criterion
        }
    }

    private func period(_ node: Node) -> CalendarPeriod? {
        guard let period = reader.duration(node) else { return nil }
        guard !period.isZero else {
            reader.diagnostics.error(.emptyPeriod(at: node), at: node)
            return nil
        }
        return period
    }

    private func usage(_ node: Node) -> PublicationPlan.UsageFact? {
        guard let map = reader.mapping(node, PlanSchemas.usage) else { return nil }
        let item = map["item"].flatMap(reader.identifier)
        let indicator = map["indicator"].flatMap { word($0, PublicationPlan.UseCriterion.Indicator.self) }
        let span = DateSpan(from: map["from"].flatMap(reader.date), to: map["to"].flatMap(reader.date))
        let value = map["value"].flatMap { reader.rational($0, from: 0) }
        let source = map["source"].flatMap(reader.text)
        guard reader.checkOrder(span, at: node), let indicator, let value, span.from != nil, span.to != nil else {
            return nil
        }
        var fact = PublicationPlan.UsageFact(
            item: item, indicator: indicator, span: span, value: value, source: source)
        fact.origin = node
        return fact
    }

    // MARK: Values

    /// The items of a list, or a single value in place of a list of one.
    private func one(or node: Node) -> [Node] {
        node.kind == .scalar ? [node] : reader.sequence(node) ?? []
    }

    private func word<T: RawRepresentable<String> & CaseIterable>(_ node: Node, _ type: T.Type) -> T? {
        reader.word(node, among: type.allCases.map { ($0.rawValue, $0) })
    }

    private func distinct<T: Equatable>(_ values: [T]) -> [T] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
