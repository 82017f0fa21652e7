// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The checks of one status that is not a pass, the gravest first, each with its counts and first failing rows.
struct CheckSection {
    let context: QualityContext
    let status: CheckStatus
    let sampleRows: Int
    private var phrases: Phrases { context.phrases }
    /// More checks than these are counted, not listed.
    private static let mostChecks = 40

    func write(to page: inout TextPage) {
        let checks = context.result.checks.enumerated().filter { $0.element.status == status }
            .sorted { ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset) }.map(\.element)
        guard !checks.isEmpty else { return }
        page.section(phrases.status(status) + " (" + phrases.count(checks.count) + ")")
        for check in checks.prefix(Self.mostChecks) {
            page.gap()
            write(check, to: &page)
        }
        let rest = checks.count - Self.mostChecks
        if rest > 0 {
            page.gap()
            page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint)
        }
    }

    private func write(_ check: CheckResult, to page: inout TextPage) {
        let id = phrases.line(check.id)
        page.entry(
            status.mark, context.name(check) + " (\(id))", mark: status.ink, .strong)
        let words = CountWords(check: check, phrases: phrases)
        page.paragraph(words.verdict, indent: 4)
        let remarks = words.remarks
        if !remarks.isEmpty { page.paragraph(remarks, indent: 4) }
        page.paragraph(kind(check), indent: 4, .faint)
        if let filter = check.filter {
            page.paragraph(phrases.say("Bộ lọc: ", "Filter: ") + phrases.line(filter), indent: 4, .faint)
        }
        FailingRows(context: context, check: check, most: sampleRows).write(to: &page, indent: 4)
    }

    private func kind(_ check: CheckResult) -> String {
        let severity = phrases.severity(check.severity)
        var parts = [
            phrases.text(check.word.title), phrases.say("mức \(severity)", "\(severity) severity"),
        ]
        if check.title != nil {
            parts.append(context.name(title: nil, kind: check.kind, columns: check.columns))
        }
        return parts.joined(separator: " · ")
    }
}

/// The first failing rows of a check.
struct FailingRows {
    let context: QualityContext
    let check: CheckResult
    let most: Int
    private var phrases: Phrases { context.phrases }
    /// Values are cut here; the JSON form of the result has more of them.
    private static let widest = 200

    func write(to page: inout TextPage, indent: Int) {
        guard most > 0, !check.failures.isEmpty else { return }
        var table = TextTable([.left, .text])
        for row in check.failures.prefix(most) {
            table.add([
                .init(context.place(row), .faint),
                .init(phrases.cut(context.values(row), width: Self.widest)),
            ])
        }
        page.table(table, indent: indent)
        // What is counted need not be rows: groups, for one, are told by their first rows.
        guard check.counts.unit == .rows else { return }
        let rest = check.counts.failed - min(most, check.failures.count)
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "bản ghi", en: "row"), indent: indent, .faint) }
    }
}
