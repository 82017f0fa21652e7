// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The two sides of a comparison, their levels and scores, and how many items changed in which way.
struct ComparisonHead {
    let comparison: ScorecardComparison
    let rubric: Rubric?
    let phrases: Phrases

    func write(to page: inout TextPage) {
        let (old, new) = (comparison.old, comparison.new)
        let isSame = old.subject.id == new.subject.id
        page.paragraph(isSame ? name(new) : name(old) + " → " + name(new), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .left, .left])
        table.add([
            "", .init(phrases.before, .faint), .init(phrases.after, .faint),
        ])
        if !isSame { table.add([.init(phrases.say("Cơ quan", "Subject")), .init(name(old)), .init(name(new))]) }
        table.add([
            .init(phrases.asOf), .init(phrases.numbers.date(old.asOf)),
            .init(phrases.numbers.date(new.asOf)),
        ])
        if old.level != nil || new.level != nil {
            table.add([
                .init(phrases.result), .init(level(old.level), .strong),
                .init(level(new.level), .strong),
            ])
        }
        table.add([.init(phrases.scoreLabel), .init(score(old)), .init(score(new) + change)])
        table.add([
            .init(phrases.version), .init(phrases.line(old.rubric.version)),
            .init(phrases.line(new.rubric.version)),
        ])
        page.paragraph(phrases.text(comparison.rubricTitle))
        page.gap()
        page.table(table)
        page.gap()
        page.paragraph(counts)
    }

    /// The name of the body.
    func name(_ side: ScorecardComparison.Side) -> String {
        side.subject.name.map(phrases.text) ?? phrases.line(side.subject.id)
    }

    /// The level reached.
    func level(_ id: String?) -> String {
        guard let id else { return "–" }
        let scheme = rubric?.root.levels
        let levels = scheme.map { LevelNames($0, phrases) } ?? LevelNames([(id, LocalizedText(id))], phrases)
        return levels.full(id)
    }

    /// The score as it is shown.
    func score(_ side: ScorecardComparison.Side) -> String {
        side.published.map { phrases.numbers.number($0, digits: 4, padded: false) } ?? "–"
    }

    /// How far the score went, in brackets.
    var change: String {
        guard let old = comparison.old.published, let new = comparison.new.published, old != new else { return "" }
        let size = phrases.numbers.number((new - old).magnitude, digits: 4, padded: false)
        return " (" + (new > old ? "+" : "-") + size + ")"
    }

    /// How many items changed in which way.
    var counts: String {
        let words: [(NodeChange.Kind, String)] = [
            (.improved, phrases.say("tốt lên", "improved")), (.regressed, phrases.say("kém đi", "fell back")),
            (.changed, phrases.say("thay đổi khác", "otherwise changed")), (.added, phrases.say("mới có", "new")),
            (.dropped, phrases.say("không còn", "gone")), (.unchanged, phrases.say("không đổi", "unchanged")),
        ]
        let parts = words.compactMap { kind, word -> String? in
            let count = comparison.count(kind)
            return count > 0 ? "\(phrases.count(count)) \(word)" : nil
        }
        guard !parts.isEmpty else { return phrases.say("Không có tiêu chí nào.", "There are no items.") }
        return phrases.say("Số tiêu chí: ", "Items: ") + parts.joined(separator: ", ") + "."
    }
}
