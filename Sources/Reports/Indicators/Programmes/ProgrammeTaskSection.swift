// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators

/// The tasks under their headings.
struct ProgrammeTaskSection {
    let context: ProgrammeContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let tasks = context.programme.tasks
        guard !tasks.isEmpty else { return }
        page.section(phrases.tasksLabel + " (\(phrases.count(tasks.count)))")
        for block in context.blocks(tasks, section: \.section) {
            if let heading = block.heading {
                page.gap()
                page.paragraph(context.heading(heading), .strong)
            }
            for task in block.rows { write(task, to: &page) }
        }
    }

    private func write(_ task: ProgrammeTask, to page: inout TextPage) {
        page.gap()
        page.entry(
            SafeText.line(task.number ?? "•"), phrases.text(task.name) + " (\(SafeText.line(task.id)))", mark: .strong)
        func add(_ vi: String, _ en: String, _ text: String?) {
            if let text { page.paragraph(phrases.say(vi, en) + ": " + text, indent: 6, hanging: 2, .faint) }
        }
        add("Theo dõi", "Monitored by", task.monitoring.map(context.agencies))
        add("Chủ trì", "Led by", task.lead.map(context.agencies))
        add("Phối hợp", "With", task.cooperating.map(context.agencies))
        add("Kết quả", "Result", task.result.map(phrases.text))
        add("Thời hạn", "Due", task.deadline.map(context.words.deadline))
        add("Ghi chú", "Remark", task.remark.map(SafeText.line))
    }
}
