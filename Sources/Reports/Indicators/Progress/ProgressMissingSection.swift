// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Which figures are missing: who owes them, under which duty, since when.
struct ProgressMissingSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }
    /// More indicators than these are counted, not listed.
    private static let most = 40

    /// What the same body owes under the same duty is told once.
    private struct Debt: Hashable {
        let waiting: IndicatorProgress.Waiting?
        let charge: String?
    }

    /// What is missing in several phases for the same reason is told once.
    private var missing: [IndicatorProgress] {
        var told: [String: Set<Debt>] = [:]
        return context.result.rows.filter { row in
            row.status == .missing && told[row.indicator, default: []].insert(debt(row)).inserted
        }
    }

    private func debt(_ row: IndicatorProgress) -> Debt {
        Debt(waiting: row.waiting, charge: row.waiting?.who == nil ? context.inCharge(row) : nil)
    }

    func write(to page: inout TextPage) {
        let missing = missing
        guard !missing.isEmpty else { return }
        page.section(phrases.withoutFigures)
        var debts: [(debt: Debt, rows: [IndicatorProgress])] = []
        var places: [Debt: Int] = [:]
        let shown = context.isFull ? missing[...] : missing.prefix(Self.most)
        for row in shown {
            let debt = debt(row)
            if let place = places[debt] {
                debts[place].rows.append(row)
            } else {
                places[debt] = debts.count
                debts.append((debt, [row]))
            }
        }
        for (debt, rows) in debts {
            page.gap()
            for line in MissingLines(context: context, waiting: debt.waiting, charge: debt.charge).lines {
                page.paragraph(line.text, hanging: 2, line.ink)
            }
            for row in rows {
                page.entry("?", IndicatorLines(context: context, row: row).title, indent: 4)
            }
        }
        if missing.count > shown.count {
            page.gap()
            page.paragraph(phrases.andMore(missing.count - shown.count, vi: "chỉ tiêu", en: "indicator"), .faint)
        }
    }
}

/// What a missing figure waits for, in words.
struct MissingLines {
    let context: ProgressContext
    let waiting: IndicatorProgress.Waiting?
    /// Who is in charge of the indicator, where no body is said to owe the figure.
    let charge: String?
    private var phrases: Phrases { context.phrases }

    struct Line {
        let text: String
        let ink: Ink
    }

    var lines: [Line] {
        var lines = [Line(text: debtor, ink: .strong)]
        if let duty { lines.append(Line(text: duty, ink: .faint)) }
        if let reason = waiting?.reason {
            let text = phrases.say("Lý do nêu: ", "Reason given: ") + phrases.name(reason)
            lines.append(Line(text: text, ink: .plain))
        }
        return lines
    }

    /// `Sở Tài chính: số liệu quý II/2027, hạn 19/05/2027, đã qua 42 ngày`.
    private var debtor: String {
        let who = waiting?.who.map(context.agencies) ?? charge
        let name = who ?? phrases.say("Văn bản không nêu cơ quan báo cáo", "The plan names nobody who reports")
        var parts: [String] = []
        if let period = waiting?.period {
            let words = PeriodWords(phrases: phrases).text(period)
            parts.append(phrases.say("số liệu \(words)", "figures for \(words)"))
        }
        if let since = waiting?.since {
            let day = phrases.numbers.date(since)
            parts.append(phrases.say("hạn \(day)", "due \(day)"))
            let late = context.daysLate(since: since)
            if late > 0 {
                let days = phrases.count(late, vi: "ngày", en: "day")
                parts.append(phrases.say("đã quá \(days)", "\(days) late"))
            }
        } else if waiting?.duty != nil {
            parts.append(phrases.say("không nêu ngày", "no day is named"))
        }
        return ([parts.isEmpty || who == nil ? name : name + ": " + parts.removeFirst()] + parts).joined(
            separator: ", ")
    }

    /// The duty: what is to be reported, to whom.
    private var duty: String? {
        guard let id = waiting?.duty else { return nil }
        guard let duty = context.duty(id) else {
            return phrases.say("Chế độ báo cáo: ", "Duty: ") + phrases.name(id)
        }
        let to = duty.to.map { phrases.say(" – gửi ", " – to ") + context.agencies($0) } ?? ""
        return phrases.say("Chế độ báo cáo: ", "Duty: ") + phrases.name(duty.what) + to
    }
}
