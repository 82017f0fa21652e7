// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What a comparison of two scorecards gives to reports: both sides, and what rose, fell, came and went.
struct ComparisonSource: ReportSectionSource {
    private let comparison: ScorecardComparison
    private let rubric: Rubric?

    init(_ comparison: ScorecardComparison, rubric: Rubric?) {
        self.comparison = comparison
        self.rubric = rubric.flatMap { $0.identity.id == comparison.new.rubric.id ? $0 : nil }
    }

    private func head(_ phrases: Phrases) -> ComparisonHead {
        ComparisonHead(comparison: comparison, rubric: rubric, phrases: phrases)
    }

    func summary(in scope: ReportScope) -> ReportSummary {
        let phrases = scope.phrases
        let head = head(phrases)
        let (old, new) = (comparison.old, comparison.new)
        let isSame = old.subject.id == new.subject.id
        var summary = ReportSummary(
            kind: phrases.say("So sánh hai kết quả", "Two results compared"),
            subject: isSame ? head.name(new) : head.name(old) + " → " + head.name(new),
            body: isSame ? new.subject.id : nil)
        summary.facts = [
            ReportFact(
                phrases.rubricLabel,
                [.text(phrases.text(comparison.rubricTitle) + " (")] + phrases.codes(old.rubric) + [.text(" → ")]
                    + phrases.codes(new.rubric) + [.text(")")]),
            ReportFact(phrases.asOf, phrases.numbers.date(old.asOf) + " → " + phrases.numbers.date(new.asOf)),
            ReportFact(phrases.unknownLabel, unknown(phrases)),
        ]
        if let status = rubric?.status, status != .official {
            let notice = rubric?.notice.map { [ReportInline.strong(phrases.text($0))] }
            summary.notices = [ReportNotice(notice ?? [phrases.mark(status)], tone: .warning)]
        }
        summary.figures = figures(scope, head)
        summary.colophon =
            [old, new].map { phrases.fact(phrases.evidenceLabel, $0.evidence) }
            + [phrases.fact(program: comparison.engine)]
        return summary
    }

    /// Items of the newer side without an answer.
    private func unknown(_ phrases: Phrases) -> String {
        let open = comparison.changes.count { $0.isItem && $0.kind != .dropped && $0.newState?.isOpen == true }
        return open == 0 ? phrases.nothing : phrases.items(open) + phrases.say(" còn để ngỏ", " still open")
    }

    private func figures(_ scope: ReportScope, _ head: ComparisonHead) -> [ReportFigure] {
        let phrases = scope.phrases
        let (old, new) = (comparison.old, comparison.new)
        var figures: [ReportFigure] = []
        if old.level != nil || new.level != nil {
            figures.append(
                ReportFigure(
                    name: phrases.result, value: head.level(new.level),
                    detail: phrases.before + ": " + head.level(old.level), explanation: scope.id("sides")))
        }
        figures.append(
            ReportFigure(
                name: phrases.scoreLabel, value: head.score(new) + head.change,
                detail: phrases.before + ": " + head.score(old), explanation: scope.id("sides")))
        for kind in [NodeChange.Kind.improved, .regressed] {
            let count = comparison.count(kind)
            figures.append(
                ReportFigure(
                    name: phrases.heading(kind), value: phrases.count(count), detail: phrases.say("tiêu chí", "items"),
                    tone: count == 0 ? .muted : kind.ink.tone,
                    explanation: words(phrases).changes(kind).isEmpty ? nil : scope.id(kind.rawValue)))
        }
        return figures
    }

    private func words(_ phrases: Phrases) -> ChangeWords { ChangeWords(comparison: comparison, phrases: phrases) }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let phrases = scope.phrases
        let head = head(phrases)
        let result = ReportSection(
            id: scope.id("result"), title: phrases.result,
            blocks: [
                .figures(figures(scope, head)), .paragraph([.text(head.counts)]), .table(sides(scope, head)),
            ])
        return [result]
            + [NodeChange.Kind.improved, .regressed, .changed, .added, .dropped].compactMap { section($0, scope) }
    }

    private func sides(_ scope: ReportScope, _ head: ComparisonHead) -> ReportTable {
        let phrases = scope.phrases
        let (old, new) = (comparison.old, comparison.new)
        var table = SideTable(phrases: phrases, id: scope.id("sides"), caption: phrases.result)
        if old.subject.id != new.subject.id {
            table.add(phrases.say("Cơ quan", "Subject"), head.name(old), head.name(new))
        }
        table.add(phrases.asOf, phrases.numbers.date(old.asOf), phrases.numbers.date(new.asOf))
        if old.level != nil || new.level != nil {
            table.add(phrases.result, head.level(old.level), head.level(new.level))
        }
        table.add(phrases.scoreLabel, head.score(old), head.score(new) + head.change)
        table.add(phrases.version, phrases.line(old.rubric.version), phrases.line(new.rubric.version))
        return table.table
    }

    private func section(_ kind: NodeChange.Kind, _ scope: ReportScope) -> ReportSection? {
        let phrases = scope.phrases
        let words = words(phrases)
        let changes = words.changes(kind)
        guard !changes.isEmpty else { return nil }
        let domains = words.domains
        var table = ReportTable(
            id: scope.id("changes-" + kind.rawValue), caption: phrases.heading(kind),
            columns: [
                .init(phrases.itemsLabel, isRowHeader: true), .init(phrases.domainLabel), .init(phrases.before),
                .init(phrases.after), .init(phrases.changeLabel, .number),
            ])
        for change in changes {
            let (old, new) = words.sides(change)
            let difference = change.newRatio.flatMap { new in change.oldRatio.map { new - $0 } }
            table.rows.append(
                .init([
                    .init(words.name(change)), .init(change.isItem ? domains[change.node] ?? "" : ""),
                    .init(kind == .added ? "–" : old, number: change.oldRatio),
                    .init(kind == .dropped ? "–" : new, number: change.newRatio),
                    .init(words.difference(change), number: difference, tone: kind.ink.tone),
                ]))
        }
        return ReportSection(
            id: scope.id(kind.rawValue), title: phrases.heading(kind) + " (" + phrases.count(changes.count) + ")",
            blocks: [.table(table)])
    }
}
