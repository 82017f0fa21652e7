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
        let checks = comparison.checks.enumerated().filter { $0.element.change == change }
            .sorted { ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset) }.map(\.element)
        guard !checks.isEmpty else { return }
        page.section(phrases.heading(change) + " (" + phrases.count(checks.count) + ")")
        page.gap()
        var table = TextTable([.left, .text, .left, .right])
        for check in checks.prefix(Self.mostChecks) {
            table.add([
                .init(change.mark, change.ink), .init(lines: name(check, phrases)), .init(detail(check, phrases)),
                .init(difference(check, phrases)),
            ])
        }
        page.table(table)
        let rest = checks.count - Self.mostChecks
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint) }
    }

    private func name(_ check: CheckChange, _ phrases: Phrases) -> [String] {
        var lines = [phrases.name(check)]
        if check.isRedefined {
            lines.append(phrases.say("(quy định của phép kiểm tra đã đổi)", "(the check was redefined)"))
        }
        return lines
    }

    private func detail(_ check: CheckChange, _ phrases: Phrases) -> String {
        let old = side(check.oldStatus, check.oldRatio, check.oldFailed, phrases)
        let new = side(check.newStatus, check.newRatio, check.newFailed, phrases)
        return [old, new].compactMap(\.self).joined(separator: " → ")
    }

    private func side(_ status: CheckStatus?, _ ratio: Rational?, _ failed: Int?, _ phrases: Phrases) -> String? {
        guard let status else { return nil }
        guard status != .inconclusive, let ratio else { return phrases.status(status) }
        return phrases.numbers.percent(ratio, digits: 2)
            + (failed.map { phrases.say(" (\(phrases.count($0)) sai)", " (\(phrases.count($0)) failed)") } ?? "")
    }

    private func difference(_ check: CheckChange, _ phrases: Phrases) -> String {
        guard check.oldStatus != .inconclusive, check.newStatus != .inconclusive else { return "" }
        return phrases.difference(check.oldRatio, check.newRatio)
    }
}
