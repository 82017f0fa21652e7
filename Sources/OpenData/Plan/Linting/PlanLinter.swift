// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// Looks for what a plan lacks or cannot mean. A plan that loads can be used; the linter asks whether it should be.
public enum PlanLinter {
    /// The problems of a plan document: those that keep it from loading, or else the findings of the linter.
    public static func lint(
        _ bytes: [UInt8], named name: String, vocabularies: OpenDataVocabularies, asOf: CalendarDate?,
        limits: ReadingLimits = .standard
    ) -> [Diagnostic] {
        do {
            let plan = try PublicationPlan(reading: bytes, named: name, vocabularies: vocabularies, limits: limits)
            return lint(plan, vocabularies: vocabularies, asOf: asOf)
        } catch {
            return error.diagnostics
        }
    }

    /// The findings about a plan that was read, by line and column: warnings, and the errors of
    /// ``PublicationPlan/blockers``.
    public static func lint(
        _ plan: PublicationPlan, vocabularies: OpenDataVocabularies, asOf: CalendarDate?
    ) -> [Diagnostic] {
        let collector = DiagnosticCollector()
        let run = PlanLint(plan: plan, vocabularies: vocabularies, asOf: asOf, collector: collector)
        plan.blockers.forEach(collector.report)
        run.checkWhole()
        plan.items.forEach(run.check)
        run.checkRepetitions()
        run.checkUse()
        return collector.sorted()
    }
}

/// One run of the linter.
private struct PlanLint {
    let plan: PublicationPlan
    let vocabularies: OpenDataVocabularies
    /// Without a day nothing is past due or still to come.
    let asOf: CalendarDate?
    let collector: DiagnosticCollector

    private func warn(
        _ message: DiagnosticMessage, _ place: Diagnostic.Place?, notes: [Diagnostic.Note] = [],
        help: DiagnosticMessage? = nil
    ) {
        collector.report(
            Diagnostic(severity: .warning, message: message, place: place, notes: notes, help: help))
    }

    // MARK: The plan

    func checkWhole() {
        let place = (plan.origin?["plan"]?.key ?? plan.origin)?.place
        if plan.decision?.number == nil || plan.decision?.date == nil {
            warn(.planWithoutDecision, (plan.origin?["decision"]?.key).map(\.place) ?? place)
        }
        if plan.nothingToOpen != nil, !plan.items.isEmpty {
            warn(.nothingToOpenWithItems, plan.origin?["nothing_to_open"]?.key?.place ?? place)
        }
        if plan.items.isEmpty, plan.nothingToOpen == nil {
            warn(.planWithoutItems, place, help: .sayNothingToOpen)
        }
        for part in plan.missingParts where !plan.items.isEmpty || part == .useCriteria {
            warn(.planLacksPart(part), place, help: .partStands(in: part.keys))
        }
        for (key, day) in [("reviewed_at", plan.reviewedAt), ("decision", plan.decision?.date)] {
            guard let asOf, let day, day > asOf else { continue }
            let node = key == "decision" ? plan.origin?["decision"]?["date"] : plan.origin?[key]
            warn(.dayToCome(day, asOf), node?.place ?? place)
        }
    }

    // MARK: Items

    func check(_ item: PublicationPlan.Item) {
        // A state secret is to be taken out, not to be completed.
        if item.classification == .stateSecret { return }
        let missing: [(key: String, isMissing: Bool)] = [
            ("priority", item.priority == nil), ("priority_reason", item.priorityReason == nil),
            ("unit", item.unit == nil), ("planned_date", item.plannedDate == nil), ("method", item.methods.isEmpty),
            ("updater", item.updater == nil), ("privacy_review", item.privacyReview == nil),
        ]
        let keys = missing.filter(\.isMissing).map(\.key)
        if !keys.isEmpty { warn(.itemLacks(keys, item.id), item.place(of: "id")) }
        checkDays(item)
        checkReview(item)
        if item.classification == .shared || item.classification == .restricted, let word = item.classification {
            warn(.itemNotOpen(item.id, word.rawValue), item.place(of: "classification"))
        }
        let nodes = item.origin?["formats"].map { $0.kind == .scalar ? [$0] : Array($0.items) } ?? []
        for (index, format) in item.formats.enumerated() where format.code == nil {
            let place = nodes.indices.contains(index) ? nodes[index].place : item.place(of: "formats")
            let near = PlanCodes(vocabularies).nearest(.format, to: format.raw)
            warn(.unknownPlanCode(.format, format.raw), place, help: near.map { .didYouMean($0) })
        }
        if let licence = item.licence, licence.code == nil {
            let near = PlanCodes(vocabularies).nearest(.licence, to: licence.raw)
            warn(
                .unknownPlanCode(.licence, licence.raw), item.place(of: "licence"), help: near.map { .didYouMean($0) })
        }
        if let frequency = item.frequency { check(frequency, item) }
    }

    private func check(_ frequency: CodedValue, _ item: PublicationPlan.Item) {
        let place = item.place(of: "frequency")
        let meanings = vocabularies.frequencies.meanings(of: frequency.raw)
        if meanings.count > 1 {
            warn(.ambiguousFrequency(frequency.raw, meanings), place, help: .writeACode)
        } else if frequency.code == nil {
            let near = PlanCodes(vocabularies).nearest(.frequency, to: frequency.raw)
            warn(.unknownPlanCode(.frequency, frequency.raw), place, help: near.map { .didYouMean($0) })
        }
    }

    private func checkDays(_ item: PublicationPlan.Item) {
        if let asOf, let planned = item.plannedDate, planned < asOf, item.publishedDate == nil {
            warn(.itemPastDue(item.id, planned), item.place(of: "planned_date"))
        }
        if let asOf, let published = item.publishedDate, published > asOf {
            warn(.dayToCome(published, asOf), item.place(of: "published_date"))
        }
    }

    private func checkReview(_ item: PublicationPlan.Item) {
        guard let review = item.privacyReview else { return }
        let place = item.place(of: "privacy_review")
        if review.outcome == .personalData { warn(.personalDataRemain(item.id), place) }
        if review.outcome == nil || review.date == nil { warn(.reviewIncomplete(item.id), place) }
        if let asOf, let day = review.date, day > asOf { warn(.dayToCome(day, asOf), place) }
    }

    func checkRepetitions() {
        var ids: [String: Diagnostic.Place?] = [:]
        var titles: [String: Diagnostic.Place?] = [:]
        var identifiers: [String: Diagnostic.Place?] = [:]
        for item in plan.items {
            repeated(item.id, .repeatedItemID(item.id), item.place(of: "id"), &ids)
            for folded in Set(item.title.entries.map { FoldedText.folded($0.text) }) where !folded.isEmpty {
                let title = item.title.entries.first?.text ?? ""
                repeated(folded, .repeatedItemTitle(title), item.place(of: "title"), &titles)
            }
            for identifier in Set(item.identifiers) {
                repeated(
                    identifier, .repeatedIdentifier(identifier), item.place(of: "identifiers"), &identifiers)
            }
        }
    }

    private func repeated(
        _ key: String, _ message: DiagnosticMessage, _ place: Diagnostic.Place?,
        _ seen: inout [String: Diagnostic.Place?]
    ) {
        if let first = seen[key] {
            warn(message, place, notes: first.map { [Diagnostic.Note(place: $0, message: .firstGivenHere)] } ?? [])
        } else {
            seen[key] = .some(place)
        }
    }

    // MARK: Use

    func checkUse() {
        for criterion in plan.criteria {
            let missing = [("method", criterion.method == nil), ("period", criterion.period == nil)]
            let keys = missing.filter(\.1).map(\.0)
            guard !keys.isEmpty else { continue }
            warn(.criterionLacks(keys, criterion.id), (criterion.origin?["id"] ?? criterion.origin)?.place)
        }
        let ids = plan.items.map(\.id)
        let known = Set(ids)
        for fact in plan.usage {
            if let item = fact.item, !known.contains(item) {
                let near = Suggestion.nearest(to: item, among: ids)
                warn(
                    .usageOfUnknownItem(item), (fact.origin?["item"] ?? fact.origin)?.place,
                    help: near.map { .didYouMean($0) })
            }
            if let asOf, let to = fact.span.to, to > asOf {
                warn(.dayToCome(to, asOf), (fact.origin?["to"] ?? fact.origin)?.place)
            }
        }
        guard !plan.criteria.isEmpty, !plan.measuresUse || !plan.measuresReuse else { return }
        warn(.oneSidedCriteria(lacksUse: !plan.measuresUse), plan.origin?["criteria"]?.key?.place)
    }
}
