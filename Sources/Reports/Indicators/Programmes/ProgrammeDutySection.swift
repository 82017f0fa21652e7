// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators

/// Who reports what to whom, and when.
struct ProgrammeDutySection {
    let context: ProgrammeContext
    private var phrases: Phrases { context.phrases }
    private var words: ProgrammeWords { context.words }

    func write(to page: inout TextPage) {
        let duties = context.programme.duties
        guard !duties.isEmpty else { return }
        page.section(phrases.say("Nghĩa vụ báo cáo", "Reporting duties") + " (\(phrases.count(duties.count)))")
        for duty in duties {
            page.gap()
            page.entry("•", phrases.text(duty.what) + " (\(words.matter(duty.matter)), \(words.frequency(duty)))")
            page.paragraph(way(duty), indent: 4, hanging: 2)
            if duty.due.isEmpty {
                page.paragraph(phrases.say("Văn bản không nêu ngày.", "No day is printed."), indent: 4, .faint)
            }
            for due in duty.due { page.paragraph(words.due(due, of: duty), indent: 4, hanging: 2) }
        }
    }

    private func way(_ duty: ReportingDuty) -> String {
        context.agencies(duty.who) + (duty.to.map { " → " + context.agencies($0) } ?? "")
    }
}
