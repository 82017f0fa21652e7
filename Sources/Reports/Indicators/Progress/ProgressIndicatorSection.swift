// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// All indicators, section by section: the printed target, the figure, how it stands.
struct ProgressIndicatorSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let phases = context.isFull ? context.result.phases : context.shownPhases
        for phase in phases { write(phase, to: &page) }
        let shown = Set(phases.map(\.id))
        let coming = context.result.phases.filter { phase in
            !shown.contains(phase.id) && context.result.rows.contains { $0.phase == phase.id }
        }
        guard !coming.isEmpty else { return }
        page.gap()
        let names = phrases.list(coming.map { phrases.name($0.title) })
        page.paragraph(
            phrases.say("\(names) chưa bắt đầu; xem bằng --full.", "\(names): not begun; see it with --full."), .faint)
    }

    private func write(_ phase: ProgressResult.PhaseProgress, to page: inout TextPage) {
        let rows = context.rows(of: phase)
        guard !rows.isEmpty else { return }
        page.section(phrases.say("Các chỉ tiêu – ", "Indicators – ") + phrases.name(phase.title))
        page.gap()
        page.table(table(rows, isWide: page.style.width >= Self.wide))
    }

    /// On pages from this width on the status has a column of its own; on narrower ones names need the room.
    private static let wide = 100

    /// One table over all sections, so that targets and figures stand below each other.
    private func table(_ rows: [IndicatorProgress], isWide: Bool) -> TextTable {
        var table = TextTable([.left, .left, .text, .left, .right] + (isWide ? [.left] : []))
        table.add([
            "", "", "", .init(phrases.targetLabel, .faint),
            .init(phrases.say("Kết quả", "Figure"), .faint),
        ])
        for (index, block) in context.blocks(rows).enumerated() {
            if index > 0 { table.add([""]) }
            if let heading = block.heading { table.add(["", "", .init(heading, .strong)]) }
            var group: String?
            for row in block.rows {
                if let name = row.group.map({ phrases.name($0) }), name != group {
                    table.add(["", "", .init(name, .faint)])
                    group = name
                }
                add(row, to: &table, isWide: isWide)
            }
        }
        return table
    }

    private func add(_ row: IndicatorProgress, to table: inout TextTable, isWide: Bool) {
        let (mark, ink) = ProgressWords.mark(row.status)
        table.add(
            [
                .init(mark, ink), .init(LineWrapping.cut(row.indicator, width: 12)),
                .init(context.shortTitle(row.name)),
                .init(lines: narrow(target(row), to: 16)),
            ] + standing(row.parts.isEmpty ? figure(row) : "", row.status, isWide: isWide))
        for part in row.parts {
            let (mark, ink) = ProgressWords.mark(part.status)
            let found = context.numbers.column(part.figure, row.unit, besides: [part.bound.value])
            table.add(
                [
                    "", .init(mark, ink), .init("– " + context.shortTitle(part.name)),
                    .init(lines: narrow(context.printed(part.printed), to: 16)),
                ] + standing(found, part.status, isWide: isWide))
        }
    }

    /// The figure, and the status beside or below it.
    private func standing(_ figure: String, _ status: ProgressStatus, isWide: Bool) -> [TextTable.Cell] {
        let figure = narrow(figure, to: 15)
        let words = phrases.text(ProgressWords.status(status))
        return isWide ? [.init(lines: figure), .init(words)] : [.init(lines: figure.filter { !$0.isEmpty } + [words])]
    }

    /// Lines of a column that must not take the room of names.
    private func narrow(_ text: String, to width: Int) -> [String] { LineWrapping.lines(text, width: width) }

    private func target(_ row: IndicatorProgress) -> String {
        if !row.parts.isEmpty { return "" }
        let printed = context.printed(row.target.printed)
        return row.target.isInferred ? printed + phrases.say(" (hiểu là)", " (taken for)") : printed
    }

    private func figure(_ row: IndicatorProgress) -> String {
        let text = context.numbers.column(row.figure, row.unit, besides: row.bounds)
        guard row.figure?.origin == .derived else { return text }
        return text + phrases.say(" (suy ra)", " (derived)")
    }
}

extension ProgressContext {
    /// The rows under one heading of the source.
    struct Block {
        let heading: String?
        var rows: [IndicatorProgress]
    }

    /// The rows parted by the headings of the source; those outside of the table last.
    func blocks(_ rows: [IndicatorProgress]) -> [Block] {
        var blocks: [Block] = []
        for row in rows {
            let heading =
                row.isAdditional
                ? phrases.say("Mục tiêu ngoài bảng chỉ tiêu", "Targets outside of the table")
                : row.section.map { [$0.number, title($0.title)].compactMap(\.self).joined(separator: ". ") }
            if let last = blocks.indices.last, blocks[last].heading == heading {
                blocks[last].rows.append(row)
            } else {
                blocks.append(Block(heading: heading, rows: [row]))
            }
        }
        return blocks
    }
}
