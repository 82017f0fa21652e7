// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Reports that are overdue, or that came late: report by report, with the bodies.
struct CalendarStandingSection {
    let result: CalendarResult
    let words: CalendarWords
    let state: ReportStanding.State
    private var phrases: Phrases { words.phrases }
    /// More bodies than these are counted, not listed.
    private static let most = 40
    /// The same for reports that are due before the days that were asked for.
    private static let mostEarlier = 5

    func write(to page: inout TextPage) {
        guard let standings = result.standings, let asOf = result.asOf else { return }
        let day = phrases.numbers.date(asOf)
        page.section(
            state == .overdue
                ? phrases.say("Quá hạn tính đến ngày \(day)", "Overdue on \(day)")
                : phrases.say("Nộp chậm", "Handed in late"))
        page.gap()
        var order: [ReportKey] = []
        var groups: [ReportKey: [ReportStanding]] = [:]
        for standing in standings where standing.state == state {
            let key = ReportKey(standing)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(standing)
        }
        guard !order.isEmpty else {
            page.paragraph(phrases.say("Không có.", "None."), .faint)
            return
        }
        let isShortened = order.contains { isEarlier(groups[$0] ?? []) }
        for key in order { write(groups[key] ?? [], to: &page) }
        if isShortened {
            let from = phrases.numbers.date(result.from)
            page.gap()
            page.paragraph(
                phrases.say(
                    "Với báo cáo đến hạn trước ngày \(from) chỉ nêu số cơ quan khi có nhiều.",
                    "Of reports due before \(from) only the number of bodies is told where there are many."), .faint)
        }
    }

    private func write(_ group: [ReportStanding], to page: inout TextPage) {
        guard let first = group.first else { return }
        let title = words.title(first.matter, first.period)
        let due = phrases.say("hạn ", "due ") + phrases.numbers.date(first.lastDay)
        let late =
            state == .overdue
            ? first.days.map { phrases.say(", quá ", ", ") + words.days($0) + phrases.say("", " ago") } : nil
        page.entry(
            state == .overdue ? "✗" : "!",
            title + " (" + due + (late ?? "") + "): " + words.bodies(group.count),
            mark: state == .overdue ? .bad : .plain)
        if isEarlier(group) { return }
        let names = group.prefix(Self.most).map(name)
        let rest = group.count - names.count
        page.paragraph(
            names.joined(separator: "; ")
                + (rest > 0 ? "; " + phrases.andMore(rest, vi: "cơ quan", en: "body", many: "bodies") : ""), indent: 4)
    }

    /// Whether a report is due before the days that were asked for, and concerns too many bodies to name them beside those.
    private func isEarlier(_ group: [ReportStanding]) -> Bool {
        group.count > Self.mostEarlier && group.allSatisfy { $0.lastDay < result.from }
    }

    private func name(_ standing: ReportStanding) -> String {
        let own = phrases.name(standing.body.name)
        var remarks: [String] = []
        if state == .late, let sentOn = standing.sentOn, let days = standing.days {
            remarks.append(
                phrases.say("chậm ", "") + words.days(days) + phrases.say("", " late") + ", "
                    + phrases.numbers.date(sentOn))
        }
        if let sentBy = standing.sentBy {
            let name = phrases.name(sentBy.name)
            remarks.append(phrases.say("do \(name) nộp", "by \(name)"))
        }
        if let successors = standing.successors {
            let list = phrases.list(successors.map { phrases.name($0.name) })
            remarks.append(
                successors.isEmpty
                    ? phrases.say("không còn hoạt động", "exists no more")
                    : phrases.say("đã sáp nhập vào \(list)", "now \(list)"))
        }
        return remarks.isEmpty ? own : own + " (" + remarks.joined(separator: "; ") + ")"
    }
}
