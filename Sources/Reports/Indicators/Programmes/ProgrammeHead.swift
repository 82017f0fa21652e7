// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What a programme is: the plan as it was issued, its phases, how progress is judged.
struct ProgrammeHead {
    let context: ProgrammeContext
    private var programme: Programme { context.programme }
    private var phrases: Phrases { context.phrases }

    func writeTitle(to page: inout TextPage) {
        page.paragraph(phrases.text(programme.title), indent: 0, .strong)
        page.paragraph(context.identity, indent: 0, .faint)
        page.paragraph(context.size, indent: 0, .faint)
    }

    func write(to page: inout TextPage) {
        writeDocument(to: &page)
        writePhases(to: &page)
    }

    private func writeDocument(to page: inout TextPage) {
        let document = programme.document
        page.section(phrases.say("Văn bản", "The plan"))
        page.gap()
        var table = TextTable([.left, .text])
        func add(_ vi: String, _ en: String, _ text: String?) {
            if let text { table.add([.init(phrases.say(vi, en)), .init(text)]) }
        }
        add("Số, ký hiệu", "Number", SafeText.line(document.number))
        add("Tên", "Title", phrases.text(document.title))
        add("Cơ quan ban hành", "Issued by", phrases.text(document.issuer))
        add("Người ký", "Signed by", document.signer.map(SafeText.line))
        add("Ngày ban hành", "Date", phrases.numbers.date(document.date))
        add("Hiệu lực từ", "In force from", document.effective.map(phrases.numbers.date))
        add("Của", "Body", programme.body.name.map(phrases.text) ?? SafeText.line(programme.body.id))
        page.table(table)
        writeList(document.basis, phrases.say("Căn cứ", "Basis"), to: &page)
        writeList(document.replaces, phrases.say("Thay thế", "Replaces"), to: &page)
    }

    private func writeList(_ texts: [LocalizedText], _ title: String, to page: inout TextPage) {
        guard !texts.isEmpty else { return }
        page.gap()
        page.paragraph(title + ":")
        for text in texts { page.entry("•", phrases.text(text), indent: 4) }
    }

    private func writePhases(to page: inout TextPage) {
        page.section(phrases.say("Giai đoạn", "Phases"))
        page.gap()
        var table = TextTable([.left, .text])
        for phase in programme.phases {
            let dates = phrases.numbers.span(DateSpan(from: phase.from, to: phase.to))
            table.add([.init(SafeText.line(phase.id), .strong), .init(lines: [phrases.text(phase.title), dates])])
        }
        page.table(table)
        let share = phrases.numbers.percent(programme.rule.atRiskFrom, digits: 1)
        let path =
            switch programme.rule.path {
            case .linear: phrases.say("tăng đều theo ngày", "grows evenly, day by day")
            case .stepped: phrases.say("chỉ xét khi đến hạn", "counts at the end of the phase only")
            }
        page.gap()
        page.paragraph(
            phrases.say(
                "Tiến độ (quy tắc của bản mã hóa, không phải của kế hoạch): \(path); từ \(share) mức cần có là có nguy cơ chậm, thấp hơn là chậm.",
                "Progress (a rule of the encoding, not of the plan): \(path); from \(share) of the expected gain a figure is at risk, below that off track."
            ), .faint)
    }
}

/// What a reader must know about the source, and what the encoding rests on.
struct ProgrammeFoot {
    let context: ProgrammeContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        if !context.programme.notes.isEmpty {
            page.section(phrases.say("Ghi chú về nguồn", "Notes on the source"))
            page.gap()
            for note in context.programme.notes { page.entry("•", phrases.text(note)) }
        }
        guard !context.programme.sources.isEmpty else { return }
        page.section(phrases.say("Nguồn", "Sources"))
        page.gap()
        for source in context.programme.sources {
            page.entry("•", phrases.source(source))
            if let note = source.note { page.paragraph(phrases.text(note), indent: 4, .faint) }
        }
    }
}
