// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// What a comparison of quality results gives to reports: both sides, the six words, alarms, what happened to each check.
struct QualityComparisonSource: ReportSectionSource {
    private let comparison: QualityComparison

    init(_ comparison: QualityComparison) { self.comparison = comparison }

    private func head(_ phrases: Phrases) -> QualityComparisonHead {
        QualityComparisonHead(comparison: comparison, phrases: phrases)
    }

    func summary(in scope: ReportScope) -> ReportSummary {
        let phrases = scope.phrases
        let (old, new) = (comparison.old, comparison.new)
        var summary = ReportSummary(
            kind: phrases.say("So sánh chất lượng dữ liệu", "Data quality compared"),
            subject: phrases.text(comparison.dataset.title ?? comparison.title))
        summary.facts = [
            ReportFact(phrases.dataset, [.code(phrases.line(comparison.dataset.id))]),
            ReportFact(
                phrases.suiteLabel,
                [.text(phrases.text(comparison.title) + " (")] + phrases.codes(old.suite) + [.text(" → ")]
                    + phrases.codes(new.suite) + [.text(")")]),
            ReportFact(phrases.asOf, phrases.numbers.date(old.asOf) + " → " + phrases.numbers.date(new.asOf)),
            ReportFact(phrases.unknownLabel, unknown(phrases)),
        ]
        if let remark = head(phrases).remark {
            summary.notices = [ReportNotice([.text(remark)], tone: .warning)]
        }
        if let index = new.index, index.status != .official {
            summary.notices.append(
                ReportNotice(
                    [.text(phrases.identity(index.rubric) + ": "), phrases.mark(index.status)], tone: .warning))
        }
        summary.figures = figures(scope)
        summary.colophon = [
            phrases.fact(phrases.suiteLabel, new.suite), phrases.fact(program: comparison.engine),
        ]
        return summary
    }

    private func unknown(_ phrases: Phrases) -> String {
        let open = comparison.checks.count { $0.newStatus == .inconclusive }
        return open == 0 ? phrases.nothing : phrases.checks(open) + " " + phrases.withoutVerdict
    }

    private func figures(_ scope: ReportScope) -> [ReportFigure] {
        let phrases = scope.phrases
        let (old, new) = (comparison.old, comparison.new)
        var figures = [
            ReportFigure(
                name: phrases.verdict, value: phrases.status(new.status),
                detail: phrases.before + ": " + phrases.status(old.status), tone: new.status.tone,
                explanation: scope.id("sides")),
            ReportFigure(
                name: phrases.rowsLabel, value: phrases.count(new.rows.read) + head(phrases).rows,
                detail: phrases.before + ": " + phrases.count(old.rows.read), explanation: scope.id("sides")),
            ReportFigure(
                name: phrases.alarms, value: phrases.count(comparison.alarms.count),
                tone: comparison.alarms.isEmpty ? .good : .bad, explanation: scope.id("alarms")),
        ]
        for kind in [CheckChange.Kind.newFailure, .fixed] {
            let count = comparison.count(kind)
            figures.append(
                ReportFigure(
                    name: phrases.heading(kind), value: phrases.count(count), tone: count == 0 ? .muted : kind.ink.tone,
                    explanation: count == 0 ? nil : scope.id(kind.rawValue)))
        }
        return figures
    }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let phrases = scope.phrases
        var blocks: [ReportBlock] = [
            .figures(figures(scope)), .paragraph([.text(head(phrases).counts)]), .table(sides(scope)),
        ]
        if let words = words(scope) { blocks.append(.table(words)) }
        return [
            ReportSection(id: scope.id("result"), title: phrases.result, blocks: blocks), alarms(scope),
        ] + CheckChange.Kind.allCases.compactMap { section($0, scope) }
    }

    private func sides(_ scope: ReportScope) -> ReportTable {
        let phrases = scope.phrases
        let head = head(phrases)
        let (old, new) = (comparison.old, comparison.new)
        var table = SideTable(phrases: phrases, id: scope.id("sides"), caption: phrases.result)
        table.add(phrases.asOf, phrases.numbers.date(old.asOf), phrases.numbers.date(new.asOf))
        table.add(phrases.verdict, phrases.status(old.status), phrases.status(new.status))
        if old.index != nil || new.index != nil {
            table.add(phrases.say("Chỉ số", "Index"), head.index(old), head.index(new))
        }
        table.add(phrases.rowsLabel, phrases.count(old.rows.read), phrases.count(new.rows.read) + head.rows)
        if old.rows.unreadable + new.rows.unreadable > 0 {
            table.add(phrases.unreadable, phrases.count(old.rows.unreadable), phrases.count(new.rows.unreadable))
        }
        table.add(phrases.suiteLabel, head.version(old), head.version(new))
        return table.table
    }

    private func words(_ scope: ReportScope) -> ReportTable? {
        let phrases = scope.phrases
        let head = head(phrases)
        let words = comparison.words.filter { $0.oldRatio != nil || $0.newRatio != nil }
        guard !words.isEmpty else { return nil }
        var table = ReportTable(
            id: scope.id("words"), caption: phrases.sixWords,
            columns: [
                .init(phrases.requirement, isRowHeader: true), .init(phrases.before, .bar), .init(phrases.after, .bar),
                .init(phrases.changeLabel, .number),
            ])
        for word in words {
            let difference = word.newRatio.flatMap { new in word.oldRatio.map { new - $0 } }
            table.rows.append(
                .init([
                    .init(phrases.text(word.word.title)), .init(head.share(word.oldRatio), number: word.oldRatio),
                    .init(head.share(word.newRatio), number: word.newRatio),
                    .init(
                        phrases.difference(word.oldRatio, word.newRatio), number: difference,
                        tone: (difference?.sign ?? 0) < 0 ? .bad : .neutral),
                ]))
        }
        return table
    }

    private func alarms(_ scope: ReportScope) -> ReportSection {
        let phrases = scope.phrases
        let words = AlarmSection(comparison: comparison, phrases: phrases)
        let list: ReportBlock =
            comparison.alarms.isEmpty
            ? .paragraph([.text(words.calm)])
            : .list(
                comparison.alarms.map { alarm in
                    [
                        .mark(alarm.direction == .up ? phrases.say("Tăng", "Up") : phrases.say("Giảm", "Down"), .bad),
                        .text(" " + words.text(alarm)),
                    ]
                }, isNumbered: false)
        return ReportSection(
            id: scope.id("alarms"), title: phrases.alarms + " (" + phrases.count(comparison.alarms.count) + ")",
            blocks: [list, .paragraph([.text(words.rule)])])
    }

    private func section(_ change: CheckChange.Kind, _ scope: ReportScope) -> ReportSection? {
        let phrases = scope.phrases
        let words = CheckChangeWords(phrases: phrases)
        let checks = CheckChangeWords.checks(change, of: comparison)
        guard !checks.isEmpty else { return nil }
        var table = ReportTable(
            id: scope.id("checks-" + change.rawValue), caption: phrases.heading(change),
            columns: [
                .init(phrases.checkLabel, isRowHeader: true), .init(phrases.severityName), .init(phrases.before),
                .init(phrases.after), .init(phrases.changeLabel, .number),
            ])
        for check in checks {
            let difference = check.newRatio.flatMap { new in check.oldRatio.map { new - $0 } }
            table.rows.append(
                .init([
                    .init(words.name(check).joined(separator: " ")), .init(phrases.severity(check.severity)),
                    .init(words.old(check) ?? "–", number: check.oldRatio),
                    .init(words.new(check) ?? "–", number: check.newRatio),
                    .init(words.difference(check), number: difference, tone: change.ink.tone),
                ]))
        }
        let blocks: [ReportBlock] =
            change == .unchanged
            ? [.details(id: nil, summary: [.text(phrases.checks(checks.count))], blocks: [.table(table)])]
            : [.table(table)]
        return ReportSection(
            id: scope.id(change.rawValue), title: phrases.heading(change) + " (" + phrases.count(checks.count) + ")",
            blocks: blocks)
    }
}
