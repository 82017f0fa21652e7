// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The targets that plans set with a rubric, and the sources it rests on.
struct RubricFoot {
    let rubric: Rubric
    let phrases: Phrases

    func write(to page: inout TextPage) {
        if !rubric.targets.isEmpty {
            page.section(phrases.targetsOfPlans)
            page.gap()
            for target in rubric.targets {
                page.entry("•", phrases.text(target.title) + " (" + phrases.numbers.span(target.phase) + ")")
                if let printed = target.printed { page.paragraph(phrases.quoted(printed), indent: 4, .faint) }
            }
        }
        page.section(phrases.basis)
        page.gap()
        for source in rubric.sources {
            page.entry("•", phrases.source(source))
            if let note = source.note { page.paragraph(phrases.text(note), indent: 4, .faint) }
        }
    }
}
