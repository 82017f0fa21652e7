// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import OpenData

/// How the datasets of each publisher came out: a table where names keep enough room, else a name above its figures.
struct AuditPublisherSection {
    let result: AuditResult
    let phrases: Phrases
    /// More publishers than these are counted, not listed.
    private static let most = 60
    /// Names of offices are long: with fewer columns they are no names any more.
    private static let leastNameWidth = 28

    func write(to page: inout TextPage) {
        guard !result.publishers.isEmpty else { return }
        page.section(phrases.byPublisher)
        page.gap()
        let publishers = result.publishers.prefix(Self.most)
        let headings = self.headings
        let rows = publishers.map(figures)
        let widths = headings.indices.map { column in
            ([headings[column]] + rows.map { $0[column] }).map { DisplayWidth.of($0) + 2 }.max() ?? 0
        }
        if page.style.width - 2 - widths.reduce(0, +) >= Self.leastNameWidth {
            var table = TextTable([.text] + headings.map { _ in .right })
            table.add([""] + headings.map { .init($0, .faint) })
            for (publisher, row) in zip(publishers, rows) {
                table.add([.init(name(publisher))] + row.map { .init($0) })
            }
            page.table(table)
        } else {
            for (publisher, row) in zip(publishers, rows) {
                page.paragraph(name(publisher), hanging: 2)
                let figures =
                    [phrases.count(publisher.datasets, vi: "bộ dữ liệu", en: "dataset")]
                    + zip(headings, row).dropFirst().map { $0.lowercased() + " " + $1 }
                page.paragraph(figures.joined(separator: " · "), indent: 4, hanging: 2, .faint)
            }
        }
        let rest = result.publishers.count - Self.most
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "đơn vị", en: "publisher"), .faint) }
    }

    private var packs: [PackResult] { result.packs.filter { $0.points != nil } }

    private var hasStandard: Bool { result.publishers.contains { $0.isUpToStandard != nil } }

    /// The names of the figures.
    var headings: [String] {
        [phrases.say("Bộ dữ liệu", "Datasets")] + packs.map { phrases.line($0.pack.id) }
            + (hasStandard ? [phrases.say("Đúng chuẩn", "To standard")] : [])
    }

    /// The figures of a publisher.
    func figures(_ publisher: PublisherResult) -> [String] {
        let points = packs.map { pack in
            publisher.packs.first { $0.pack == pack.pack.id }.map { phrases.points($0.points.earned) } ?? "–"
        }
        guard hasStandard else { return [phrases.count(publisher.datasets)] + points }
        return [phrases.count(publisher.datasets)] + points + [standard(publisher)]
    }

    /// How many of the datasets are up to standard: `2/3, 1 chưa rõ`, or the verdict of a body without datasets.
    private func standard(_ publisher: PublisherResult) -> String {
        guard let verdict = publisher.isUpToStandard else { return "–" }
        guard let counts = publisher.standards, counts.pass + counts.fail + counts.unknown > 0 else {
            return phrases.text(AuditWords.verdict(verdict))
        }
        let share = phrases.count(counts.pass) + "/" + phrases.count(counts.pass + counts.fail + counts.unknown)
        return counts.unknown > 0
            ? share + ", " + phrases.count(counts.unknown) + " " + phrases.text(AuditWords.verdict(.unknown)) : share
    }

    /// The name, with what must be said of a body that publishes nothing.
    func name(_ publisher: PublisherResult) -> String {
        let name = publisher.name.map(phrases.name) ?? phrases.name(publisher.key)
        return publisher.remark.map { name + " (" + phrases.message($0) + ")" } ?? name
    }
}
