// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What the programme wants without naming a day.
struct CalendarUndatedSection {
    let result: CalendarResult
    let words: CalendarWords
    private var phrases: Phrases { words.phrases }

    func write(to page: inout TextPage) {
        guard !result.undated.isEmpty else { return }
        page.section(phrases.say("Không ghi ngày", "No day is named"))
        page.gap()
        for entry in result.undated {
            var title =
                entry.kind == .duty
                ? words.matter(entry.matter) : words.kind(entry.kind) + " " + phrases.name(entry.id)
            if let every = entry.every { title += ", " + words.frequency(every) }
            if let printed = entry.printed { title += " (" + phrases.quoted(phrases.name(printed)) + ")" }
            page.entry("·", title + ": " + phrases.name(entry.what))
            if let parties = words.parties(entry.who, entry.to) { page.paragraph(parties, indent: 4, .faint) }
        }
    }
}
