// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// Which catalogue was checked, against which plan and facts, as of which day.
struct AuditHead {
    let result: AuditResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        let catalogue = result.catalogue
        let title = catalogue.title.map(phrases.name) ?? phrases.name(catalogue.uri ?? catalogue.file)
        page.paragraph(title, indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        table.add([.init(phrases.catalogueLabel), .init(lines: [file, counts])])
        if let plan = result.plan {
            table.add([.init(phrases.planLabel), .init(phrases.identity(plan))])
        }
        table.add([
            .init(phrases.linksLabel),
            .init(links),
        ])
        table.add([.init(phrases.asOf), .init(phrases.numbers.date(result.asOf))])
        page.table(table)
    }

    /// The facts about links that were known.
    var links: String {
        result.probes.map(phrases.identity)
            ?? phrases.say("chưa thăm dò: xem 'dgov probe'", "not probed: see 'dgov probe'")
    }

    /// The name of the file and its syntax.
    var file: String {
        phrases.name(result.catalogue.file) + ", " + AuditWords.format(result.catalogue.format)
    }

    /// How much is in the catalogue.
    var counts: String {
        let counts = result.catalogue.counts
        var parts = [
            phrases.count(counts.datasets, vi: "bộ dữ liệu", en: "dataset"),
            phrases.count(counts.distributions, vi: "bản phân phối", en: "distribution"),
            phrases.count(counts.publishers, vi: "đơn vị công bố", en: "publisher"),
        ]
        if counts.services > 0 {
            parts.append(phrases.count(counts.services, vi: "dịch vụ dữ liệu", en: "data service"))
        }
        if counts.series > 0 {
            parts.append(
                phrases.count(counts.series, vi: "chuỗi dữ liệu", en: "dataset series", many: "dataset series"))
        }
        return parts.joined(separator: ", ")
    }
}

/// Documents and program behind the result, and how far its packs can be relied on.
struct AuditFoot {
    let result: AuditResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.rule()
        var told: Set<String> = []
        for pack in result.packs {
            guard let notice = pack.notice.map(phrases.name), told.insert(notice).inserted else { continue }
            page.paragraph(notice, .strong)
        }
        for pack in result.packs where pack.status != .official {
            page.paragraph(
                phrases.line(pack.pack.id) + " " + phrases.line(pack.pack.version) + ": "
                    + phrases.status(pack.status), .faint)
        }
        var parts = [phrases.engine(result.engine)]
        if let digest = result.catalogue.digest {
            parts.insert(phrases.say("Danh mục ", "Catalogue ") + String(digest.hex.prefix(10)), at: 0)
        }
        page.paragraph(parts.joined(separator: " · "), .faint)
    }
}
