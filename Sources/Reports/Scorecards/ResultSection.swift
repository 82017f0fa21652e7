// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The level in words, the score, what both may still become, and the ladder of levels.
struct ResultSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }
    private var card: Scorecard { context.card }

    func write(to page: inout TextPage) {
        page.section(phrases.result)
        page.gap()
        let names = context.levelNames(0)
        if let level = card.level { page.paragraph(names.full(level.reached), .strong) }
        page.paragraph(score, card.level == nil ? .strong : .plain)
        if let range = possible(names) { page.paragraph(range) }
        for cap in card.level?.caps ?? [] {
            page.entry("!", phrases.say("Bị giữ lại vì: ", "Held down by: ") + phrases.text(cap.title), mark: .bad)
        }
        if let level = card.level, level.levels.count > 1, card.root.value != nil {
            page.gap()
            page.table(ladder(level, names, barWidth: page.style.barWidth * 3 / 4))
        }
    }

    /// `Điểm 58,3 / 100`, or that there is none.
    var score: String {
        guard let value = card.root.published else {
            return phrases.say("Chưa tính được điểm", "No score can be computed yet")
        }
        return phrases.say("Điểm ", "Score ") + phrases.scaled(value, in: card.root.range)
    }

    // MARK: What may still come

    /// What level and score may still become.
    func possible(_ names: LevelNames) -> String? {
        let open = card.root.coverage.openItems
        guard open > 0 else { return nil }
        var parts: [String] = []
        if let level = card.level {
            switch (level.lowest, level.highest) {
            case (let low?, let high?) where low != high:
                let (from, to) = names.isNumbered ? (low, high) : (names.short(low), names.short(high))
                let noun = names.isNumbered ? names.noun + " " : ""
                parts.append(phrases.say("\(noun)có thể từ \(from) đến \(to)", "\(noun)\(from) to \(to)"))
            case (nil, let high?):
                parts.append(phrases.say("cao nhất là \(names.short(high))", "\(names.short(high)) at best"))
            case (let only?, _):
                parts.append(
                    phrases.say(
                        "dù trả lời thế nào vẫn ở \(names.short(only))", "\(names.short(only)) whatever the answers"))
            case (nil, nil): break
            }
        }
        if let low = card.root.bounds.low, let high = card.root.bounds.high, low != high {
            let range = card.root.range
            let (from, to) = (phrases.rounded(low, in: range), phrases.rounded(high, in: range))
            parts.append(phrases.say("điểm có thể từ \(from) đến \(to)", "score \(from) to \(to)"))
        }
        guard !parts.isEmpty else { return nil }
        let start = phrases.say("Còn \(phrases.items(open)) để ngỏ: ", "\(phrases.items(open)) still open: ")
        return start + parts.joined(separator: "; ") + "."
    }

    // MARK: Ladder

    private func ladder(_ level: LevelStanding, _ names: LevelNames, barWidth: Int) -> TextTable {
        var table = TextTable([.left, .right, .text, .left])
        let highest = level.highest.flatMap { level.ids.firstIndex(of: $0) } ?? level.position
        for (position, id) in level.ids.enumerated().reversed() {
            let isHere = position == level.position
            let mark = isHere ? "▶" : position < level.position ? "✓" : "·"
            let ink: Ink = isHere ? .strong : position < level.position ? .good : .faint
            var note: [String] = []
            if isHere { note.append(phrases.say("đang ở đây", "here")) }
            if id == level.next, let progress = level.progress {
                note.append(
                    BlockBar.text(progress, width: barWidth) + " "
                        + phrases.say(
                            "đã đi được \(phrases.numbers.percent(progress, digits: 0))",
                            "\(phrases.numbers.percent(progress, digits: 0)) of the way"))
            }
            if position > level.position, position <= highest {
                note.append(phrases.say("có thể đạt khi trả lời hết", "possible once all is answered"))
            }
            table.add([
                .init(mark, ink), .init(names.isNumbered ? id : ""), .init(names.title(id), isHere ? .strong : .plain),
                .init(lines: note),
            ])
        }
        return table
    }
}
