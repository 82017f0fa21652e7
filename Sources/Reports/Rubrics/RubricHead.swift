// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What a rubric is, its levels and its profiles.
struct RubricHead {
    let rubric: Rubric
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.paragraph(phrases.text(rubric.title), indent: 0, .strong)
        page.paragraph(SafeText.line(rubric.identity.id) + ", " + phrases.facts(rubric), indent: 0, .faint)
        if let description = rubric.description {
            page.gap()
            page.paragraph(phrases.text(description), indent: 0)
        }
        if let notice = rubric.notice {
            page.gap()
            page.paragraph(phrases.text(notice), indent: 0, .strong)
        }
        writeLevels(to: &page)
        writeProfiles(to: &page)
    }

    private func writeLevels(to page: inout TextPage) {
        guard let levels = rubric.root.levels else { return }
        let names = LevelNames(levels, phrases)
        page.section(names.noun.prefix(1).uppercased() + names.noun.dropFirst())
        page.gap()
        var table = TextTable([.right, .text])
        for level in levels.levels.reversed() {
            var lines = [phrases.text(level.title)]
            if let description = level.description { lines.append(phrases.text(description)) }
            if let band = level.band { lines.append(phrases.interval(band, phrases.plain)) }
            table.add([.init(names.isNumbered ? SafeText.line(level.id) : "", .strong), .init(lines: lines)])
        }
        page.table(table)
    }

    private func writeProfiles(to page: inout TextPage) {
        guard !rubric.profiles.isEmpty else { return }
        page.section(phrases.say("Hồ sơ áp dụng", "Profiles"))
        page.gap()
        var table = TextTable([.left, .text])
        for profile in rubric.profiles {
            let count = AskedItems(rubric, profile: profile.id, prefix: "sample").count
            var lines = ["\(phrases.text(profile.title)) (\(phrases.items(count)))"]
            if let description = profile.description { lines.append(phrases.text(description)) }
            table.add([.init(SafeText.line(profile.id), .strong), .init(lines: lines)])
        }
        page.table(table)
    }
}
