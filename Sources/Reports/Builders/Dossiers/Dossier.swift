// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Several results in one report: a front page with the numbers of each, then each with its sections, linked where one rests
/// on another.
struct Dossier {
    let sources: [any ReportSectionSource]
    let language: Language
    private var phrases: Phrases { Phrases(language, keepsText: true) }

    var report: Report {
        let scopes = self.scopes
        let summaries = zip(sources, scopes).map { $0.summary(in: $1) }
        var report = Report(
            language: language, title: phrases.say("Hồ sơ quản trị dữ liệu", "Data governance dossier"),
            subtitle: subject(summaries))
        for notice in summaries.flatMap(\.notices) where !report.notices.contains(notice) {
            report.notices.append(notice)
        }
        for fact in summaries.flatMap(\.colophon) where !report.colophon.contains(fact) {
            report.colophon.append(fact)
        }
        report.facts = [
            ReportFact(
                phrases.say("Nội dung", "Contents"),
                phrases.list(summaries.map { $0.kind + " – " + $0.subject }))
        ]
        report.sections = [front(summaries, scopes)]
        for (index, source) in sources.enumerated() {
            let summary = summaries[index]
            let blocks: [ReportBlock] = [.facts(summary.facts)] + summary.notices.map { .notice($0) }
            report.sections.append(
                ReportSection(
                    id: scopes[index].id("part"), title: summary.kind + " – " + summary.subject, blocks: blocks,
                    sections: source.sections(in: scopes[index])))
        }
        return report
    }

    /// A scope for each source, in which it sees what the others explain.
    private var scopes: [ReportScope] {
        let alone = sources.indices.map { ReportScope(language: language, prefix: Self.prefix($0)) }
        let anchors = zip(sources, alone).flatMap { $0.anchors(in: $1) }
        let uses = zip(sources, alone).flatMap { $0.uses(in: $1) }
        return alone.map { ReportScope(language: language, prefix: $0.prefix, anchors: anchors, uses: uses) }
    }

    private static func prefix(_ index: Int) -> String { "r\(index + 1)-" }

    /// The body of which all results are, where they are of one.
    private func subject(_ summaries: [ReportSummary]) -> String? {
        let named = summaries.filter { $0.body != nil }
        guard let first = named.first, named.allSatisfy({ $0.body == first.body }) else { return nil }
        return first.subject
    }

    private func front(_ summaries: [ReportSummary], _ scopes: [ReportScope]) -> ReportSection {
        let parts = zip(summaries, scopes).enumerated().map { index, part in
            let (summary, scope) = part
            let link = ReportInline.reference(
                phrases.say("Xem chi tiết", "See the details") + ": " + summary.kind, to: scope.id("part"))
            let blocks: [ReportBlock] =
                (summary.figures.isEmpty ? [] : [.figures(summary.figures)]) + [.paragraph([link])]
            return ReportSection(
                id: "front-\(index + 1)", title: summary.kind + " – " + summary.subject, blocks: blocks)
        }
        return ReportSection(id: "front", title: phrases.say("Tổng quan", "At a glance"), sections: parts)
    }
}
