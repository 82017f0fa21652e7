// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// How the datasets of each publisher came out.
struct AuditPublisherSection {
    let result: AuditResult
    let phrases: Phrases
    /// More publishers than these are counted, not listed.
    private static let most = 60

    func write(to page: inout TextPage) {
        guard !result.publishers.isEmpty else { return }
        page.section(phrases.say("Theo đơn vị công bố", "By publisher"))
        page.gap()
        let packs = result.packs.filter { $0.points != nil }
        let hasStandard = result.publishers.contains { $0.isUpToStandard != nil }
        var table = TextTable(
            [.text, .right] + packs.map { _ in .right } + (hasStandard ? [.left] : []))
        table.add(
            ["", .init(phrases.say("Bộ dữ liệu", "Datasets"), .faint)]
                + packs.map { .init(SafeText.line($0.pack.id), .faint) }
                + (hasStandard ? [.init(phrases.say("Đúng chuẩn", "To standard"), .faint)] : []))
        for publisher in result.publishers.prefix(Self.most) {
            let points = packs.map { pack -> TextTable.Cell in
                let own = publisher.packs.first { $0.pack == pack.pack.id }
                return .init(own.map { phrases.points($0.points.earned) } ?? "–")
            }
            table.add(
                [
                    .init(publisher.name.map(phrases.text) ?? SafeText.line(publisher.key)),
                    .init(phrases.count(publisher.datasets)),
                ] + points + (hasStandard ? [standard(publisher)] : []))
        }
        page.table(table)
        let rest = result.publishers.count - Self.most
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "đơn vị", en: "publisher"), .faint) }
    }

    private func standard(_ publisher: PublisherResult) -> TextTable.Cell {
        guard let verdict = publisher.isUpToStandard else { return "" }
        var lines = [phrases.text(AuditWords.verdict(verdict))]
        if let remark = publisher.remark { lines.append(phrases.text(remark)) }
        return .init(lines: lines, verdict == .fail ? .bad : .plain)
    }
}
