// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Everything about one indicator in one phase.
struct IndicatorExplanation {
    let context: ProgressContext
    let row: IndicatorProgress
    private var phrases: Phrases { context.phrases }
    private var numbers: ProgressNumbers { context.numbers }

    func write(to page: inout TextPage) {
        let lines = IndicatorLines(context: context, row: row)
        page.section(context.phaseTitle(row.phase))
        page.gap()
        page.paragraph(lines.title, hanging: 2, .strong)
        let (mark, ink) = ProgressWords.mark(row.status)
        page.entry(mark, lines.standing, mark: ink, .strong)
        page.gap()
        page.table(facts(lines))
        writeReasons(to: &page)
        writeParts(lines, to: &page)
        // What holds for every phase is told with those that have begun.
        if !context.shownPhases.contains(where: { $0.id == row.phase }) { return }
        writeTrend(to: &page)
        writeRollUp(to: &page)
        if row.status == .missing {
            heading(phrases.waitingFor, to: &page)
            let lines = MissingLines(context: context, waiting: row.waiting, charge: context.inCharge(row)).lines
            for line in lines { page.paragraph(line.text, hanging: 2, line.ink) }
        }
        writeRemarks(to: &page)
    }

    private func heading(_ title: String, to page: inout TextPage) {
        page.gap()
        page.paragraph(title, .strong)
    }

    // MARK: Facts

    private func facts(_ lines: IndicatorLines) -> TextTable {
        var table = TextTable([.left, .text])
        func add(_ vi: String, _ en: String, _ lines: [String]) {
            if !lines.isEmpty { table.add([.init(phrases.say(vi, en), .faint), .init(lines: lines)]) }
        }
        add("Mục tiêu", "Target", target)
        add("Số liệu", "Figure", figure)
        if let start = row.start {
            let value = numbers.figure(start.value, row.unit)
            let day = phrases.numbers.date(start.from)
            let origin = phrases.text(ProgressWords.startingPoint(start.origin))
            add(
                "Điểm xuất phát", "Starting point",
                [phrases.say("\(value) ngày \(day): \(origin)", "\(value) on \(day): \(origin)")])
        }
        if let expected = row.expected {
            add("Cần có vào ngày chốt", "Expected on the day", [numbers.figure(expected, row.unit)])
        }
        add(
            "Hạn", "Due",
            [lines.dueDay] + (row.deadline.map { [phrases.say("in là ", "printed ") + quoted($0.printed)] } ?? []))
        add("Chủ trì", "Carried out by", row.implementing.map { [context.agencies($0)] } ?? [])
        add("Theo dõi", "Monitored by", row.monitoring.map { [context.agencies($0)] } ?? [])
        add("Bộ chủ quản", "Ministry", row.ministry.map { [context.agencies($0)] } ?? [])
        return table
    }

    private var target: [String] {
        let target = row.target
        var lines = [phrases.say("in là ", "printed ") + quoted(target.printed)]
        let reading = numbers.requirement(target.requirement, row.unit)
        let flags = [
            (target.isAspirational, "phấn đấu", "aspirational"), (target.isMaintained, "phải duy trì", "to be kept"),
            (target.isRising, "và tăng dần", "and to grow"),
            (target.isInferred, "suy từ một giá trị in chung", "inferred"),
        ].filter(\.0).map { phrases.say($0.1, $0.2) }
        lines.append(phrases.say("hiểu là ", "read as ") + ([reading] + flags).joined(separator: ", "))
        if let note = target.note { lines.append(phrases.message(note)) }
        return lines
    }

    private var figure: [String] {
        guard let figure = row.figure, let found = numbers.figure(figure, row.unit, besides: row.bounds) else {
            return row.parts.isEmpty ? [phrases.say("chưa có", "none")] : []
        }
        var lines = [found + (numbers.fraction(figure).map { " = " + $0 } ?? "")]
        var source = [phrases.text(ProgressWords.origin(figure.origin))]
        if let period = figure.period { source.append(PeriodWords(phrases: phrases).text(period)) }
        if let day = figure.reportedOn {
            let date = phrases.numbers.date(day)
            source.append(
                figure.origin == .reported
                    ? phrases.say("gửi ngày \(date)", "sent on \(date)")
                    : phrases.say("mới nhất ngày \(date)", "latest of \(date)"))
        }
        if let word = figure.reliability { source.append(phrases.text(ProgressWords.reliability(word))) }
        if let bodies = figure.bodies {
            source.append(
                phrases.say("từ ", "from ") + phrases.count(bodies, vi: "cơ quan", en: "body", many: "bodies"))
        }
        lines.append(source.joined(separator: ", "))
        if let secret = figure.secretCases, secret.sign > 0 {
            let count = phrases.plain(secret)
            lines.append(
                phrases.say(
                    "\(count) trường hợp bí mật nhà nước không tính vào mẫu số",
                    "\(count) cases are state secrets and not in the denominator"))
        }
        return lines
    }

    private func quoted(_ printed: String) -> String { "“" + phrases.name(printed) + "”" }

    // MARK: Parts of the page

    private func writeReasons(to page: inout TextPage) {
        guard !row.reasons.isEmpty else { return }
        heading(phrases.say("Vì sao", "Why"), to: &page)
        for (index, reason) in row.reasons.enumerated() {
            page.entry("\(index + 1).", phrases.message(reason))
        }
    }

    private func writeParts(_ lines: IndicatorLines, to page: inout TextPage) {
        guard !row.parts.isEmpty else { return }
        heading(phrases.say("Từng phần", "Part by part"), to: &page)
        for (part, line) in zip(row.parts, lines.parts) {
            let (mark, ink) = ProgressWords.mark(part.status)
            page.entry(mark, line, mark: ink)
        }
    }

    private func writeTrend(to page: inout TextPage) {
        guard row.trend.count > 1 else { return }
        heading(phrases.overTime, to: &page)
        var table = TextTable([.left, .left, .right, .left])
        let best = trendScale
        for point in row.trend {
            let bar = point.value.flatMap { $0.divided(by: best) }.map { BlockBar.text($0, width: page.style.barWidth) }
            table.add([
                .init(PeriodWords(phrases: phrases).text(point.period)), .init(bar ?? "", .accent),
                .init(point.value.map { numbers.column($0, row.unit, besides: row.bounds) } ?? "–"),
                .init(
                    point.isBroken
                        ? phrases.say("sắp xếp lại cơ quan: không so với kỳ trước", "bodies merged: not comparable")
                        : "",
                    .faint),
            ])
        }
        page.table(table)
    }

    /// What fills a bar: the whole for shares, else the greatest number told.
    private var trendScale: Rational {
        switch row.unit {
        case .percent, .index: 1
        case .level: 5
        case .ratio, .rank, .count, .qualitative: row.trend.compactMap(\.value).max() ?? 1
        }
    }

    private func writeRollUp(to page: inout TextPage) {
        guard let rollUp = row.rollUp else { return }
        // An explanation lists every body.
        let whole =
            context.isFull
            ? context
            : ProgressContext(
                context.result, programme: context.programme, language: phrases.language, isFull: true,
                keepsText: phrases.keepsText)
        let lines = RollUpLines(context: whole, row: row, rollUp: rollUp)
        heading(phrases.countedOverBodies, to: &page)
        for line in [lines.share] + [lines.verified].compactMap(\.self) + lines.shortfalls
            + [lines.denominator].compactMap(\.self)
        {
            page.paragraph(line, hanging: 2)
        }
    }

    private func writeRemarks(to page: inout TextPage) {
        let remarks = row.remarks
        let told: [(String, String, String?)] = [
            ("Nguồn số liệu", "Source", remarks?.source), ("Người báo cáo", "Reported by", remarks?.reporter),
            ("Khó khăn, vướng mắc", "Difficulties", remarks?.difficulties),
            ("Đề xuất, kiến nghị", "Proposals", remarks?.proposals), ("Ghi chú", "Note", remarks?.note),
            ("Về dòng này trong văn bản", "About this row of the plan", row.note.map { $0.text(in: phrases.language) }),
        ]
        var table = TextTable([.left, .text])
        for (vi, en, text) in told {
            guard let text, !text.isEmpty else { continue }
            table.add([.init(phrases.say(vi, en), .faint), .init(phrases.message(LocalizedText(text)))])
        }
        guard !table.isEmpty else { return }
        page.gap()
        page.table(table)
    }
}
