// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
internal import Evidence

/// Writes comparisons of quality results as text.
public struct QualityComparisonText: Sendable {
    private let style: TextStyle
    /// More checks of one change than these are counted, not listed.
    private static let mostChecks = 60

    /// Makes a writer.
    /// - Parameter style: language, width and colour.
    public init(_ style: TextStyle) { self.style = style }

    /// Both sides, the rows, the six words, alarms, and what happened to each check that changed.
    public func render(_ comparison: QualityComparison) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        QualityComparisonHead(comparison: comparison, phrases: phrases).write(to: &page)
        AlarmSection(comparison: comparison, phrases: phrases).write(to: &page)
        for change in CheckChange.Kind.allCases where change != .unchanged {
            write(change, comparison, phrases, to: &page)
        }
        let unchanged = comparison.count(.unchanged)
        if unchanged > 0 {
            page.gap()
            page.paragraph(
                phrases.say(
                    "\(phrases.checks(unchanged)) không đổi.", "\(phrases.checks(unchanged)) unchanged."), .faint)
        }
        return page.text
    }

    private func write(
        _ change: CheckChange.Kind, _ comparison: QualityComparison, _ phrases: Phrases, to page: inout TextPage
    ) {
        let words = CheckChangeWords(phrases: phrases)
        let checks = CheckChangeWords.checks(change, of: comparison)
        guard !checks.isEmpty else { return }
        page.section(phrases.heading(change) + " (" + phrases.count(checks.count) + ")")
        page.gap()
        var table = TextTable([.left, .text, .left, .right])
        for check in checks.prefix(Self.mostChecks) {
            table.add([
                .init(change.mark, change.ink), .init(lines: words.name(check)), .init(words.detail(check)),
                .init(words.difference(check)),
            ])
        }
        page.table(table)
        let rest = checks.count - Self.mostChecks
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint) }
    }
}
