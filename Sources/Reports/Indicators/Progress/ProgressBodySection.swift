// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Which bodies report no figures, or few.
struct ProgressBodySection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let standings = context.result.standings
        guard !standings.isEmpty else { return }
        page.section(phrases.figuresOfBodies)
        page.gap()
        writeLines(to: &page)
    }

    /// How many bodies of each kind report figures of their own, and which do not.
    func writeLines(to page: inout TextPage) {
        let standings = context.result.standings
        var kinds: [String] = []
        for standing in standings where !kinds.contains(standing.kind) { kinds.append(standing.kind) }
        for kind in kinds { write(standings.filter { $0.kind == kind }, kind, to: &page) }
    }

    private func write(_ standings: [ProgressResult.BodyStanding], _ kind: String, to page: inout TextPage) {
        let bodies = ProgressWords.bodies(of: [kind])
        let most = standings.map(\.reported).max() ?? 0
        let silent = standings.filter { $0.reported == 0 }
        let few = standings.filter { $0.reported > 0 && $0.reported * 2 < most }
        let reporting = phrases.count(standings.count - silent.count)
        let all = phrases.count(standings.count)
        page.entry(
            silent.isEmpty ? "✓" : "?",
            phrases.say(
                "\(reporting)/\(all) \(bodies.vi) có số liệu riêng",
                "\(reporting) of \(all) \(standings.count == 1 ? bodies.en : bodies.many) report figures of their own")
                + (most > 0
                    ? phrases.say(
                        ", nhiều nhất \(phrases.count(most, vi: "chỉ tiêu", en: "indicator"))",
                        ", at most \(phrases.count(most, vi: "chỉ tiêu", en: "indicator"))") : "") + ".",
            mark: silent.isEmpty ? .good : .plain)
        if !silent.isEmpty, silent.count < standings.count {
            page.paragraph(
                phrases.say("Chưa có: ", "None from: ")
                    + context.names(silent.map { phrases.name($0.name) }, of: bodies) + ".", indent: 4, hanging: 2)
        }
        if !few.isEmpty {
            let names = few.map { phrases.name($0.name) + " (" + phrases.count($0.reported) + ")" }
            page.paragraph(
                phrases.say("Chưa bằng một nửa mức đó: ", "Less than half of that: ") + context.names(names, of: bodies)
                    + ".", indent: 4, hanging: 2)
        }
    }
}
