// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// How the publication plan is kept: items that need attention first, what was published without being planned, and the
/// criteria of use and re-use.
struct AuditPlanSection {
    let result: AuditResult
    let phrases: Phrases
    /// More items than these are counted, not listed.
    private static let most = 60

    func write(to page: inout TextPage) {
        guard let plan = result.publication else { return }
        page.section(phrases.planKept)
        page.gap()
        page.paragraph(sentence(plan), .strong)
        let items = plan.items.filter { !$0.isKept }
        for item in items.prefix(Self.most) { write(item, to: &page) }
        if items.count > Self.most {
            page.paragraph(phrases.andMore(items.count - Self.most, vi: "mục", en: "item"), .faint)
        }
        write(offPlan: plan.offPlan, to: &page)
        write(plan.criteria, to: &page)
    }

    private func write(_ item: PlanResult.Item, to page: inout TextPage) {
        page.gap()
        let isBad = !item.status.isPublished && item.status != .notYetDue
        page.entry(
            isBad ? "✗" : item.status == .notYetDue ? "·" : "!",
            phrases.name(item.title) + " (" + phrases.line(item.id) + "): " + phrases.text(item.status.text),
            mark: isBad ? .bad : .plain)
        if let details = details(item) { page.paragraph(details, indent: 4, .faint) }
        for difference in item.differences {
            page.paragraph(phrases.message(difference.message), indent: 4, hanging: 2)
        }
        if let guess = guess(item) { page.paragraph(guess, indent: 4, hanging: 2) }
    }

    /// How many of the due items are published.
    func sentence(_ plan: PlanResult) -> String {
        let (published, due) = (phrases.count(plan.duePublishedCount), phrases.count(plan.dueCount))
        return phrases.say(
            "Đã công bố \(published)/\(due) mục đến hạn.", "\(published) of \(due) due items are published.")
    }

    /// Datasets that could be an item that was not found.
    func guess(_ item: PlanResult.Item) -> String? {
        if !item.candidates.isEmpty {
            return phrases.say("có thể là: ", "could be: ") + names(item.candidates)
        }
        if item.suggestions.isEmpty { return nil }
        return phrases.say("tên gần giống: ", "near titles: ") + names(item.suggestions)
    }

    /// Who, when, how late, by which match.
    func details(_ item: PlanResult.Item) -> String? {
        var parts: [String] = []
        if let unit = item.unit { parts.append(phrases.name(unit)) }
        if let day = item.plannedDate {
            parts.append(phrases.say("kế hoạch ", "planned for ") + phrases.numbers.date(day))
        }
        if let late = item.daysLate, late > 0 {
            parts.append(
                phrases.say("chậm ", "") + phrases.count(late, vi: "ngày", en: "day") + phrases.say("", " late"))
        }
        if let match = item.match { parts.append(phrases.text(match)) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// The titles of datasets.
    func names(_ datasets: [PlanResult.DatasetReference]) -> String {
        datasets.map { $0.title.map(phrases.name) ?? phrases.name($0.name) }.joined(separator: "; ")
    }

    private func write(offPlan datasets: [PlanResult.DatasetReference], to page: inout TextPage) {
        guard !datasets.isEmpty else { return }
        page.gap()
        page.paragraph(
            phrases.offPlan + ": "
                + names(Array(datasets.prefix(Self.most))), hanging: 2)
        if datasets.count > Self.most {
            page.paragraph(phrases.andMore(datasets.count - Self.most, vi: "bộ dữ liệu", en: "dataset"), .faint)
        }
    }

    private func write(_ criteria: [PlanResult.Criterion], to page: inout TextPage) {
        guard !criteria.isEmpty else { return }
        page.gap()
        page.paragraph(phrases.useAndReuse, .strong)
        var table = TextTable([.left, .text, .right, .text])
        for criterion in criteria {
            let (mark, ink) = mark(criterion.verdict)
            table.add([
                .init(mark, ink), .init(phrases.name(criterion.title)), .init(value(criterion)),
                .init(target(criterion), .faint),
            ])
        }
        page.table(table)
    }

    private func mark(_ verdict: UseComparison.Verdict) -> (String, Ink) {
        switch verdict {
        case .met: ("✓", .good)
        case .notMet: ("✗", .bad)
        case .unknown: ("?", .plain)
        }
    }

    /// What was counted.
    func value(_ criterion: PlanResult.Criterion) -> String {
        guard criterion.figures.count == 1, let figure = criterion.figures.first, let value = figure.value else {
            let met = criterion.figures.count { $0.verdict == .met }
            return criterion.figures.count > 1 ? "\(phrases.count(met))/\(phrases.count(criterion.figures.count))" : "–"
        }
        return (figure.isAtLeast ? "≥ " : "") + phrases.numbers.number(value, digits: 2, padded: false)
    }

    /// What the plan asks for.
    func target(_ criterion: PlanResult.Criterion) -> String {
        guard let target = criterion.target else { return phrases.say("không có mục tiêu", "no target") }
        return phrases.say("mục tiêu ", "target ") + phrases.numbers.number(target, digits: 2, padded: false)
    }
}

extension PlanResult.Item {
    /// Whether nothing is to be said about it: published as planned and promised.
    var isKept: Bool {
        (status == .publishedOnTime || status == .publishedEarly) && differences.isEmpty
    }
}
