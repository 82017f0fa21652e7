// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// How the tasks of the programme stand, with those that are late.
struct ProgressTaskSection {
    let context: ProgressContext
    private var tasks: ProgressResult.TaskProgress { context.result.tasks }
    private var phrases: Phrases { context.phrases }
    /// More tasks than these are counted, not listed.
    private static let most = 20

    func write(to page: inout TextPage) {
        guard tasks.total > 0 else { return }
        page.section(phrases.tasksLabel)
        page.gap()
        page.paragraph(sentence, .strong)
        guard !tasks.overdue.isEmpty else { return }
        page.gap()
        page.paragraph(overdue, .strong)
        let shown = context.isFull ? tasks.overdue[...] : tasks.overdue.prefix(Self.most)
        for task in shown {
            page.entry("✗", context.title(task.name) + " (" + phrases.name(task.id) + ")", mark: .bad)
            page.paragraph(details(task), indent: 4, hanging: 2, .faint)
        }
        let rest = tasks.overdue.count - shown.count
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "nhiệm vụ", en: "task"), .faint) }
    }

    /// `12/25 nhiệm vụ đã xong; 8 đang làm, 5 chưa có báo cáo.`
    var sentence: String {
        let (done, all) = (phrases.count(tasks.done), phrases.count(tasks.total, vi: "nhiệm vụ", en: "task"))
        let states = [
            (tasks.underWay, "đang làm", "under way"), (tasks.notStarted, "chưa bắt đầu", "not begun"),
            (tasks.unreported, "chưa có báo cáo", "without a report"),
        ].filter { $0.0 > 0 }.map { phrases.count($0.0) + " " + phrases.say($0.1, $0.2) }
        let rest = states.isEmpty ? "" : "; " + states.joined(separator: ", ")
        return phrases.say("\(done)/\(all) đã xong", "\(done) of \(all) done") + rest + "."
    }

    /// How many are overdue.
    var overdue: String {
        let late = phrases.count(tasks.overdue.count, vi: "nhiệm vụ", en: "task")
        return phrases.say("Quá hạn: \(late)", "Overdue: \(late)")
    }

    private func details(_ task: ProgressResult.OverdueTask) -> String {
        let late = phrases.count(context.daysLate(since: task.due), vi: "ngày", en: "day")
        let day = phrases.numbers.date(task.due)
        let due = phrases.say("hạn \(day), đã quá \(late)", "due \(day), \(late) late")
        return
            ([phrases.text(ProgressWords.state(task.state)), due] + (task.lead.map { [context.agencies($0)] } ?? []))
            .joined(separator: " · ")
    }
}
