// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The shares of each column by word. In a wide file only the columns that are not all right are listed.
struct ColumnSection {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }
    private static let mostColumns = 40

    func write(to page: inout TextPage) {
        let columns = context.result.columns
        let words = QualityWord.allCases.filter { word in columns.contains { Self.ratio($0, word) != nil } }
        guard !words.isEmpty else { return }
        let listed =
            columns.count <= Self.mostColumns ? columns : columns.filter { !Self.isAllRight($0) }
        page.section(phrases.byColumn)
        page.gap()
        let shown = Array(listed.prefix(Self.mostColumns))
        if !shown.isEmpty { page.table(table(shown, words)) }
        if shown.contains(where: { column in words.contains { Self.hasNoVerdict(column, $0) } }) {
            page.gap()
            page.entry("?", phrases.say("chưa kết luận", "no verdict"), .faint)
        }
        let rest = listed.count - Self.mostColumns
        if rest > 0 {
            page.paragraph(
                phrases.say(
                    "… và \(phrases.count(rest)) cột nữa chưa đạt 100 % hoặc chưa kết luận",
                    "… and \(phrases.count(rest, vi: "", en: "more column", many: "more columns")) below 100% or without a verdict"
                ), .faint)
        }
        let right = columns.count - listed.count
        if right > 0 {
            page.paragraph(
                phrases.say(
                    "\(phrases.count(right)) cột khác đạt 100 % hoặc không có phép kiểm tra nào.",
                    "\(phrases.count(right, vi: "", en: "other column")) at 100% or without checks."), .faint)
        }
    }

    private func table(_ columns: [ColumnResult], _ words: [QualityWord]) -> TextTable {
        var table = TextTable([.text] + words.map { _ in .right } + [.left])
        table.add([""] + words.map { .init(phrases.text($0.title), .faint) } + [""])
        for column in columns {
            let cells = words.map { word -> TextTable.Cell in
                guard let ratio = Self.ratio(column, word) else {
                    return Self.hasNoVerdict(column, word) ? "?" : ""
                }
                return .init(phrases.numbers.percent(ratio, digits: 1, padded: true), ratio == 1 ? .plain : .bad)
            }
            table.add(
                [.init(context.column(column.name))] + cells + [
                    column.isPresent ? "" : .init(phrases.notInFile, .bad)
                ])
        }
        return table
    }

    static func ratio(_ column: ColumnResult, _ word: QualityWord) -> Rational? {
        column.words.first { $0.word == word }?.ratio
    }

    /// Whether a word of a column has checks, none of them conclusive.
    static func hasNoVerdict(_ column: ColumnResult, _ word: QualityWord) -> Bool {
        column.words.contains { $0.word == word && $0.ratio == nil && $0.inconclusive > 0 }
    }

    /// Whether a column is there and every share of it 1.
    private static func isAllRight(_ column: ColumnResult) -> Bool {
        column.isPresent && column.words.allSatisfy { ($0.ratio ?? 1) == 1 && $0.inconclusive == 0 }
    }
}

/// Faults of structure by kind, with the first place of each.
struct FaultSection {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let faults = context.result.faults.filter { $0.count > 0 }
        guard !faults.isEmpty else { return }
        page.section(phrases.faultsLabel)
        page.gap()
        var table = TextTable([.right, .text, .text])
        for fault in faults {
            let title = FaultWords.title(of: fault.kind, phrases)
            let note = fault.makesUnreadable ? phrases.say(" (không đọc được)", " (unreadable)") : ""
            table.add([
                .init(phrases.count(fault.count), fault.makesUnreadable ? .bad : .plain), .init(title + note),
                .init(fault.first.first.map(place) ?? "", .faint),
            ])
        }
        page.table(table)
    }

    /// Where a fault was met first.
    func place(_ place: QualityResult.FaultCount.Place) -> String {
        var text = phrases.say("đầu tiên ở ", "first at ")
        text += context.place(input: place.input, row: place.row, line: place.line)
        if let found = place.foundFields, let expected = place.expectedFields {
            text += phrases.say(
                ": \(phrases.count(found))/\(phrases.count(expected)) trường",
                ": \(phrases.count(found)) of \(phrases.count(expected)) fields")
        }
        return text
    }
}

/// The checks that passed, a line each, with what was let through.
struct PassedSection {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }
    private static let mostChecks = 40

    func write(to page: inout TextPage) {
        let checks = context.result.checks.filter { $0.status == .pass }
        guard !checks.isEmpty else { return }
        page.section(phrases.status(.pass) + " (" + phrases.count(checks.count) + ")")
        page.gap()
        // What was let through is told first where not all can be.
        let listed =
            checks.count <= Self.mostChecks ? checks : checks.filter { $0.counts.failed + $0.counts.suspicious > 0 }
        var table = TextTable([.left, .text, .text])
        for check in listed.prefix(Self.mostChecks) {
            table.add([.init(check.status.mark, .good), .init(context.name(check)), .init(detail(check))])
        }
        page.table(table)
        let rest = checks.count - min(listed.count, Self.mostChecks)
        if rest > 0, table.isEmpty {
            page.paragraph(
                phrases.say("\(phrases.checks(rest)) không có lỗi nào.", "\(phrases.checks(rest)) without a failure."))
        } else if rest > 0 {
            page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint)
        }
    }

    private func detail(_ check: CheckResult) -> String {
        let words = CountWords(check: check, phrases: phrases)
        if check.counts.failed > 0 {
            let share = phrases.failedShare(check).map { " (\($0))" } ?? ""
            let limits = words.limits.map { ", " + $0 } ?? ""
            return phrases.say(
                "\(phrases.count(check.counts.failed)) sai\(share)\(limits)",
                "\(phrases.count(check.counts.failed)) failed\(share)\(limits)")
        }
        if check.counts.suspicious > 0 {
            return phrases.say(
                "\(phrases.count(check.counts.suspicious)) đáng ngờ",
                "\(phrases.count(check.counts.suspicious)) doubtful")
        }
        return check.counts.unit == .dataset ? "" : phrases.units(check.counts.evaluated, check.counts.unit)
    }
}
