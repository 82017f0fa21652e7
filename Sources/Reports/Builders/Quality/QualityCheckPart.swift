// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Every check with its verdict, those that failed first.
struct QualityCheckPart {
    let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        var table = ReportTable(
            id: parts.scope.id("check-table"), caption: phrases.checksLabel,
            columns: [
                .init(phrases.checkLabel, isRowHeader: true), .init(phrases.verdict), .init(phrases.word),
                .init(phrases.severityName), .init(phrases.rightLabel, .bar), .init(phrases.failedLabel, .number),
                .init(phrases.say("Căn cứ kết luận", "What decided")),
            ])
        for position in parts.positions([.fail, .warn, .inconclusive, .pass]) {
            let check = parts.result.checks[position]
            let words = CountWords(check: check, phrases: phrases)
            let ratio = check.status == .inconclusive ? nil : check.ratio
            let evaluated = phrases.count(check.counts.failed) + "/" + phrases.count(check.counts.evaluated)
            table.rows.append(
                .init([
                    .init([parts.link(context.name(check), check: position), .text(" "), .code(phrases.line(check.id))]
                    ),
                    .init([.mark(phrases.status(check.status), check.status.tone)], tone: check.status.tone),
                    .init(phrases.text(check.word.title)), .init(phrases.severity(check.severity)),
                    .init([.reference(phrases.ratio(ratio), to: parts.checks[position])], number: ratio),
                    .init(evaluated, number: Rational(check.counts.failed)), .init(words.verdict),
                ]))
        }
        return ReportSection(
            id: parts.scope.id("checks"), title: phrases.checksLabel,
            blocks: table.rows.isEmpty
                ? [.paragraph([.text(VerdictSection(context: context).counts)])] : [.table(table)])
    }
}
