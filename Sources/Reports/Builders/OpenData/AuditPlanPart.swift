// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// How the publication plan is kept: every item, what was published without being planned, the criteria of use.
struct AuditPlanPart {
    let parts: AuditParts
    private var phrases: Phrases { parts.phrases }
    private var words: AuditPlanSection { AuditPlanSection(result: parts.result, phrases: phrases) }

    var section: ReportSection? {
        guard let plan = parts.result.publication else { return nil }
        var blocks: [ReportBlock] = [.paragraph([.strong(words.sentence(plan))]), .table(items(plan))]
        if !plan.offPlan.isEmpty {
            blocks.append(.paragraph([.strong(phrases.offPlan)]))
            blocks.append(.list(plan.offPlan.map { [dataset($0)] }, isNumbered: false))
        }
        if !plan.criteria.isEmpty { blocks.append(.table(criteria(plan))) }
        return ReportSection(id: parts.scope.id("plan"), title: phrases.planKept, blocks: blocks)
    }

    private func dataset(_ reference: PlanResult.DatasetReference) -> ReportInline {
        parts.link(reference.title.map(phrases.name) ?? phrases.name(reference.name), dataset: reference.name)
    }

    private func items(_ plan: PlanResult) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("plan-items"), caption: phrases.planKept,
            columns: [
                .init(phrases.idLabel), .init(phrases.dataset, isRowHeader: true), .init(phrases.statusLabel),
                .init(phrases.say("Chi tiết", "Details")), .init(phrases.say("Khác với kế hoạch", "Unlike the plan")),
            ])
        // What needs attention first.
        for item in plan.items.filter({ !$0.isKept }) + plan.items.filter(\.isKept) {
            let title = phrases.name(item.title)
            let differences =
                item.differences.map { phrases.message($0.message) } + (words.guess(item).map { [$0] } ?? [])
            table.rows.append(
                .init([
                    .init([.code(phrases.line(item.id))]),
                    .init([item.dataset.map { parts.link(title, dataset: $0.name) } ?? .text(title)]),
                    .init([.mark(phrases.text(item.status.text), tone(item))], tone: tone(item)),
                    .init(words.details(item) ?? ""), .init(differences.joined(separator: "; ")),
                ]))
        }
        return table
    }

    private func tone(_ item: PlanResult.Item) -> ReportTone {
        if item.isKept { return .good }
        if item.status == .notYetDue { return .muted }
        return item.status.isPublished ? .warning : .bad
    }

    private func criteria(_ plan: PlanResult) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("plan-criteria"), caption: phrases.useAndReuse,
            columns: [
                .init(phrases.say("Chỉ tiêu", "Criterion"), isRowHeader: true), .init(phrases.statusLabel),
                .init(phrases.value, .number), .init(phrases.targetLabel),
            ])
        for criterion in plan.criteria {
            let mark: ReportInline =
                switch criterion.verdict {
                case .met: phrases.mark(isMet: true)
                case .notMet: phrases.mark(isMet: false)
                case .unknown: .mark(phrases.text(AuditWords.verdict(.unknown)), .muted)
                }
            table.rows.append(
                .init([
                    .init([.text(phrases.name(criterion.title))]), .init([mark]), .init(words.value(criterion)),
                    .init(words.target(criterion)),
                ]))
        }
        return table
    }
}
