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
        for (index, block) in context.blocks(rows).enumerated() {
            if index > 0 { page.gap() }
            if let heading = block.heading { page.paragraph(heading, hanging: 2, .strong) }
            page.table(table(block.rows))
        }
    }

    private func table(_ rows: [IndicatorProgress]) -> TextTable {
        var table = TextTable([.left, .left, .text, .text, .right, .left])
        table.add([
            "", "", "", .init(phrases.say("Mục tiêu", "Target"), .faint),
            .init(phrases.say("Kết quả", "Figure"), .faint),
            "",
        ])
        var group: String?
        for row in rows {
            if let name = row.group.map({ phrases.name($0) }), name != group {
                table.add(["", "", .init(name, .faint)])
                group = name
            }
            let (mark, ink) = ProgressWords.mark(row.status)
            table.add([
                .init(mark, ink), .init(phrases.name(row.indicator)), .init(context.shortTitle(row.name)),
                .init(target(row)), .init(figure(row)), .init(phrases.text(ProgressWords.status(row.status))),
            ])
            for part in row.parts {
                let (mark, ink) = ProgressWords.mark(part.status)
                table.add([
                    "", .init(mark, ink), .init("– " + context.shortTitle(part.name)),
                    .init(context.printed(part.printed)),
                    .init(context.numbers.column(part.figure, row.unit, besides: [part.bound.value])),
                    .init(phrases.text(ProgressWords.status(part.status))),
                ])
            }
        }
        return table
    }

    private func target(_ row: IndicatorProgress) -> String {
        if !row.parts.isEmpty { return "" }
        let printed = context.printed(row.target.printed)
        return row.target.isInferred ? printed + phrases.say(" (hiểu là)", " (taken for)") : printed
    }

    private func figure(_ row: IndicatorProgress) -> String {
        if !row.parts.isEmpty { return "" }
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
