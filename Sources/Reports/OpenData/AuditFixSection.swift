// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// What to put right first, by the points it gains.
struct AuditFixSection {
    let result: AuditResult
    let phrases: Phrases
    /// More than these of one pack are counted, not listed.
    private static let most = 8

    func write(to page: inout TextPage) {
        let packs = result.packs.filter { pack in result.improvements.contains { $0.pack == pack.pack.id } }
        guard !packs.isEmpty else { return }
        page.section(phrases.fixFirst)
        for pack in packs {
            let fixes = result.improvements.filter { $0.pack == pack.pack.id }
            page.gap()
            page.paragraph(phrases.text(pack.title), .strong)
            var table = TextTable([.right, .text, .right])
            for (index, fix) in fixes.prefix(Self.most).enumerated() {
                table.add([
                    .init("\(index + 1)."), .init(phrases.text(fix.title)),
                    .init("+" + phrases.points(fix.gain), .good),
                ])
            }
            page.table(table)
            let rest = fixes.count - Self.most
            if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "việc", en: "thing"), .faint) }
        }
    }
}
