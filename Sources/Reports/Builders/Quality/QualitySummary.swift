// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Which data were checked by which suite, how it came out, and what is not known.
struct QualitySummary {
    private let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var result: QualityResult { parts.result }
    private var phrases: Phrases { parts.phrases }

    init(_ parts: QualityParts) { self.parts = parts }

    var summary: ReportSummary {
        var summary = ReportSummary(
            kind: phrases.kind(.quality),
            subject: phrases.text(result.dataset.title ?? result.title))
        summary.facts = facts
        summary.notices = notices
        summary.figures = figures
        summary.colophon =
            [phrases.fact(phrases.suiteLabel, result.suite)]
            + (result.dictionary.map { [phrases.fact(phrases.dictionaryLabel, $0)] } ?? [])
            + [phrases.fact(program: result.engine)]
        return summary
    }

    private var facts: [ReportFact] {
        let head = QualityHead(context: context)
        var facts = [
            ReportFact(phrases.dataset, head.dataset),
            ReportFact(
                phrases.suiteLabel,
                [.text(phrases.text(result.title) + " (")] + phrases.codes(result.suite) + [.text(")")]),
        ]
        if let dictionary = result.dictionary {
            facts.append(ReportFact(phrases.dictionaryLabel, phrases.identity(dictionary)))
        }
        facts.append(ReportFact(phrases.asOf, phrases.numbers.date(result.asOf)))
        facts.append(ReportFact(phrases.readLabel, head.read.joined(separator: " ")))
        facts.append(ReportFact(phrases.unknownLabel, unknown))
        return facts
    }

    private var unknown: String {
        var told: [String] = []
        let open = result.checks.count { $0.status == .inconclusive }
        if open > 0 { told.append(phrases.checks(open) + " " + phrases.withoutVerdict) }
        let words = result.words.filter { $0.ratio == nil }.map { phrases.quoted($0.word.title) }
        if !words.isEmpty { told.append(phrases.list(words) + phrases.say(" chưa có tỷ lệ", " without a share")) }
        if result.rows.unreadable > 0 {
            told.append(phrases.rows(result.rows.unreadable) + phrases.say(" không đọc được", " that cannot be read"))
        }
        return told.isEmpty ? phrases.nothing : told.joined(separator: "; ")
    }

    private var notices: [ReportNotice] {
        var notices: [ReportNotice] = []
        if context.shown.hasPersonalValues {
            let text = QualityFoot(context: context).privacy
            notices.append(ReportNotice([.text(text)], tone: context.shown.showsValues ? .bad : .neutral))
        }
        if let index = result.index {
            let remark = VerdictSection(context: context).remark(index)
            notices.append(ReportNotice([.text(remark)], tone: index.status == .official ? .neutral : .warning))
        }
        return notices
    }

    var figures: [ReportFigure] {
        let checks = parts.scope.id("checks")
        func count(_ status: CheckStatus) -> Int { result.checks.count { $0.status == status } }
        var figures = [
            ReportFigure(
                name: phrases.verdict, value: phrases.status(result.status),
                detail: phrases.rows(result.rows.read), tone: result.status.tone, explanation: checks)
        ]
        if let index = result.index {
            figures.append(
                ReportFigure(
                    name: phrases.say("Chỉ số chất lượng", "Quality index"),
                    value: index.value.map {
                        phrases.numbers.number($0, digits: 2, padded: false) + " / " + phrases.plain(index.maximum)
                    } ?? "–", detail: index.levelTitle.map(phrases.text) ?? index.level.map(phrases.line),
                    explanation: parts.scope.id("result")))
        }
        for status in [CheckStatus.fail, .warn, .inconclusive, .pass] {
            let count = count(status)
            figures.append(
                ReportFigure(
                    name: phrases.status(status), value: phrases.count(count),
                    detail: phrases.say("phép kiểm tra", "checks"), tone: count == 0 ? .muted : status.tone,
                    explanation: checks))
        }
        return figures
    }
}
