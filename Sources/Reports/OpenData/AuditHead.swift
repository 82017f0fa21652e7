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
        table.add([.init(phrases.say("Danh mục", "Catalogue")), .init(lines: [file, counts])])
        if let plan = result.plan { table.add([.init(phrases.say("Kế hoạch", "Plan")), .init(identity(plan))]) }
        table.add([
            .init(phrases.say("Liên kết", "Links")),
            .init(
                result.probes.map(identity)
                    ?? phrases.say("chưa thăm dò: xem 'dgov probe'", "not probed: see 'dgov probe'")),
        ])
        table.add([.init(phrases.say("Ngày chốt", "As of")), .init(phrases.numbers.date(result.asOf))])
        page.table(table)
    }

    private var file: String {
        phrases.name(result.catalogue.file) + ", " + AuditWords.format(result.catalogue.format)
    }

    private var counts: String {
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

    private func identity(_ identity: DocumentIdentity) -> String {
        SafeText.line(identity.id)
            + (identity.version.isEmpty
                ? "" : phrases.say(", phiên bản ", ", version ") + SafeText.line(identity.version))
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
                SafeText.line(pack.pack.id) + " " + SafeText.line(pack.pack.version) + ": "
                    + phrases.status(pack.status), .faint)
        }
        var parts = [SafeText.line(result.engine.name) + " " + SafeText.line(result.engine.version)]
        if let digest = result.catalogue.digest {
            parts.insert(phrases.say("Danh mục ", "Catalogue ") + String(digest.hex.prefix(10)), at: 0)
        }
        page.paragraph(parts.joined(separator: " · "), .faint)
    }
}
