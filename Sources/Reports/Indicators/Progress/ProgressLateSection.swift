// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What is late or at risk: figure and target, what is missing, who is in charge, until when.
struct ProgressLateSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }
    /// More indicators than these are counted, not listed.
    private static let most = 40

    func write(to page: inout TextPage) {
        let late = [ProgressStatus.offTrack, .atRisk].flatMap { status in
            context.result.rows.filter { $0.status == status }
        }
        guard !late.isEmpty else { return }
        page.section(phrases.lateOrAtRisk)
        let shown = context.isFull ? late[...] : late.prefix(Self.most)
        for row in shown {
            page.gap()
            write(row, to: &page)
        }
        if late.count > shown.count {
            page.gap()
            page.paragraph(phrases.andMore(late.count - shown.count, vi: "chỉ tiêu", en: "indicator"), .faint)
        }
    }

    private func write(_ row: IndicatorProgress, to page: inout TextPage) {
        let (mark, ink) = ProgressWords.mark(row.status)
        let lines = IndicatorLines(context: context, row: row)
        page.entry(mark, lines.title, mark: ink, .strong)
        page.paragraph(lines.standing, indent: 4, hanging: 2)
        for part in lines.parts { page.paragraph(part, indent: 4, hanging: 2) }
        page.paragraph(lines.charge, indent: 4, hanging: 2, .faint)
        if let difficulties = row.remarks?.difficulties {
            page.paragraph(
                phrases.say("Khó khăn: ", "Difficulties: ") + phrases.name(difficulties), indent: 4, hanging: 2)
        }
    }
}

/// The lines that tell how one indicator stands.
struct IndicatorLines {
    let context: ProgressContext
    let row: IndicatorProgress
    private var phrases: Phrases { context.phrases }
    private var numbers: ProgressNumbers { context.numbers }

    /// Name and id.
    var title: String {
        let group = row.group.map { phrases.name($0) + ": " } ?? ""
        return group + context.title(row.name) + " (" + phrases.name(row.indicator) + ")"
    }

    /// `Chậm tiến độ: 41,2 % → ≥ 60 %, thiếu 18,8 điểm phần trăm; vào ngày chốt cần 45 %`.
    var standing: String {
        var text = phrases.text(ProgressWords.status(row.status))
        if let figure = row.figure, let found = numbers.figure(figure, row.unit, besides: row.bounds) {
            text += ": " + found + origin(figure) + " → " + target
            if let gap = row.gap.flatMap({ numbers.gap($0, row.unit) }) { text += ", " + gap }
            if !row.status.isMet, row.gap?.sign == 0 {
                text += phrases.say(", phải vượt mức này", ", which must be exceeded")
            }
        } else if row.parts.isEmpty {
            text += phrases.say(", mục tiêu ", ", target ") + target
        }
        if let expected = row.expected, row.parts.isEmpty, !row.isPast {
            let wanted = numbers.expected(expected, row.unit)
            text += phrases.say("; vào ngày chốt cần \(wanted)", "; expected on the day: \(wanted)")
        }
        if let direction = row.direction { text += "; " + phrases.text(ProgressWords.direction(direction)) }
        return text
    }

    /// Where the figure comes from, when the body did not report it itself.
    private func origin(_ figure: IndicatorProgress.FigureStanding) -> String {
        if figure.origin == .derived { return phrases.say(" (suy ra)", " (derived)") }
        guard figure.origin == .summed, let bodies = figure.bodies else { return "" }
        let count = phrases.count(bodies, vi: "cơ quan", en: "body", many: "bodies")
        return phrases.say(" (cộng từ \(count))", " (summed over \(count))")
    }

    private var target: String {
        if case .qualitative = row.target.requirement { return context.printed(row.target.printed) }
        return numbers.requirement(row.target.requirement, row.unit)
    }

    /// A line for each number of a target with several.
    var parts: [String] {
        row.parts.map { part in
            var text = phrases.text(ProgressWords.status(part.status)) + " – " + phrases.name(part.name) + ": "
            if let figure = part.figure, let found = numbers.figure(figure, row.unit, besides: [part.bound.value]) {
                text += found + " → "
            }
            text += numbers.bound(part.bound, row.unit)
            if let gap = part.gap.flatMap({ numbers.gap($0, row.unit) }) { text += ", " + gap }
            return text
        }
    }

    /// Who is in charge, until when.
    var charge: String {
        var parts: [String] = []
        if let implementing = row.implementing { parts.append(context.agencies(implementing)) }
        if let monitoring = row.monitoring {
            parts.append(phrases.say("theo dõi: ", "monitored by ") + context.agencies(monitoring))
        }
        if parts.isEmpty { parts.append(phrases.say("văn bản không nêu cơ quan", "the plan names no agency")) }
        parts.append(due)
        if row.target.isAspirational { parts.append(phrases.say("phấn đấu", "aspirational")) }
        if row.isAdditional { parts.append(phrases.say("ngoài bảng chỉ tiêu", "outside of the table")) }
        return parts.joined(separator: " · ")
    }

    /// Until when: `hạn 31/12/2027`.
    private var due: String { phrases.say("hạn ", "due ") + dueDay }

    /// The due day, and how long ago it was.
    var dueDay: String {
        let day = phrases.numbers.date(row.due)
        guard row.isPast else { return day }
        let late = phrases.count(context.daysLate(since: row.due), vi: "ngày", en: "day")
        return day + phrases.say(", đã qua \(late)", ", \(late) ago")
    }
}
