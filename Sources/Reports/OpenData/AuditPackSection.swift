// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The checks of a pack by group, each with its points and how many resources came out how.
struct AuditPackSection {
    let result: AuditResult
    let pack: PackResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.section(phrases.text(pack.title))
        guard pack.checks.contains(where: { $0.counts.pass + $0.counts.fail + $0.counts.unknown > 0 }) else {
            page.gap()
            page.paragraph(
                phrases.say(
                    "Không có gì để kiểm tra trong danh mục này.", "There is nothing to check in this catalogue."))
            return
        }
        if let stars = pack.stars { write(stars, to: &page) }
        for group in pack.groups {
            let checks = pack.checks.filter { $0.group == group.id }
            guard !checks.isEmpty else { continue }
            page.gap()
            if pack.groups.count > 1 || group.points.possible.sign > 0 { page.paragraph(heading(group), .strong) }
            var table = TextTable([.left, .text, .right, .text])
            for check in checks { table.add(row(check)) }
            page.table(table)
        }
    }

    /// The name of a group with its points.
    func heading(_ group: PackResult.GroupResult) -> String {
        guard group.points.possible.sign > 0 else { return phrases.text(group.title) }
        return phrases.text(group.title) + "  " + phrases.points(group.points.earned) + " / "
            + phrases.numbers.number(group.points.possible, digits: 1, padded: false)
    }

    private func row(_ check: CheckStanding) -> [TextTable.Cell] {
        let (mark, ink) = mark(check)
        return [
            .init(mark, ink), .init(phrases.text(check.title)), .init(points(check)), .init(counts(check), .faint),
        ]
    }

    /// What a check earned of its points.
    func points(_ check: CheckStanding) -> String {
        guard check.worth.sign > 0 else { return "" }
        guard check.points.possible.sign > 0 else { return "–" }
        return phrases.points(check.points.earned) + " / "
            + phrases.numbers.number(check.points.possible, digits: 1, padded: false)
    }

    /// How many resources came out how.
    func counts(_ check: CheckStanding) -> String {
        check.isInForce ? phrases.counts(check.counts) : phrases.text(OutcomeReason.notInForce.text)
    }

    private func mark(_ check: CheckStanding) -> (String, Ink) {
        guard check.isInForce else { return ("·", .faint) }
        if check.counts.fail > 0 { return check.severity == .error ? ("✗", .bad) : ("!", .plain) }
        if check.counts.unknown > 0 { return ("?", .plain) }
        return check.counts.pass > 0 ? ("✓", .good) : ("·", .faint)
    }

    private func write(_ stars: [Int], to page: inout TextPage) {
        page.gap()
        var table = TextTable([.left, .left, .right])
        let all = stars.reduce(0, +)
        for (number, count) in stars.enumerated().reversed() {
            let share = Rational(count).divided(by: Rational(all)) ?? 0
            table.add([
                .init(AuditWords.stars(number)),
                .init(BlockBar.text(share, width: page.style.barWidth), .accent), .init(phrases.count(count)),
            ])
        }
        page.table(table)
    }
}
