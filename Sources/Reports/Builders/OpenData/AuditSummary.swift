// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// Which catalogue was checked by which packs, how it came out, and what is not known.
struct AuditSummary {
    private let parts: AuditParts
    private var result: AuditResult { parts.result }
    private var phrases: Phrases { parts.phrases }

    init(_ parts: AuditParts) { self.parts = parts }

    var summary: ReportSummary {
        let catalogue = result.catalogue
        var summary = ReportSummary(
            kind: phrases.kind(.audit),
            subject: catalogue.title.map(phrases.name) ?? phrases.name(catalogue.uri ?? catalogue.file))
        summary.facts = facts
        summary.notices = notices
        summary.figures = figures
        summary.colophon =
            result.packs.map { phrases.fact(phrases.packLabel, $0.pack) }
            + (catalogue.digest.map {
                [ReportFact(phrases.catalogueLabel, phrases.name(catalogue.file) + ", " + String($0.hex.prefix(10)))]
            } ?? []) + [phrases.fact(program: result.engine)]
        return summary
    }

    private var facts: [ReportFact] {
        let head = AuditHead(result: result, phrases: phrases)
        var facts = [ReportFact(phrases.catalogueLabel, head.file + "; " + head.counts)]
        if let plan = result.plan {
            facts.append(phrases.fact(phrases.planLabel, plan))
        }
        facts.append(ReportFact(phrases.linksLabel, head.links))
        facts.append(ReportFact(phrases.asOf, phrases.numbers.date(result.asOf)))
        for (pack, id) in zip(result.packs, parts.packs) {
            facts.append(
                ReportFact(
                    phrases.packLabel,
                    [.reference(phrases.text(pack.title), to: id), .text(" (")] + phrases.codes(pack.pack)
                        + [.text("), "), phrases.mark(pack.status)]))
        }
        facts.append(ReportFact(phrases.unknownLabel, unknown))
        return facts
    }

    private var unknown: String {
        var told: [String] = []
        let open = result.packs.flatMap(\.checks).count { $0.isInForce && $0.counts.unknown > 0 }
        if open > 0 {
            told.append(
                phrases.checks(open)
                    + phrases.say(" chưa rõ ở ít nhất một đối tượng", " not known of at least one resource"))
        }
        if result.probes == nil { told.append(phrases.say("liên kết chưa được thăm dò", "links were not probed")) }
        if let reading = AuditVerdictSection(result: result, phrases: phrases).reading {
            told.append(reading.hasSuffix(".") ? String(reading.dropLast()) : reading)
        }
        return told.isEmpty ? phrases.nothing : told.joined(separator: "; ")
    }

    private var notices: [ReportNotice] {
        var notices: [ReportNotice] = []
        for notice in result.packs.compactMap(\.notice) {
            let told = ReportNotice([.strong(phrases.name(notice))], tone: .warning)
            if !notices.contains(told) { notices.append(told) }
        }
        // The packs that are not official, those of one status together.
        for status in [SourceStatus.proposed, .reported] {
            let titles = result.packs.filter { $0.status == status }.map { phrases.text($0.title) }
            guard !titles.isEmpty else { continue }
            notices.append(
                ReportNotice([phrases.mark(status), .text(": " + titles.joined(separator: "; "))], tone: .warning))
        }
        return notices
    }

    var figures: [ReportFigure] {
        var figures = [
            ReportFigure(
                name: phrases.verdict, value: phrases.text(AuditWords.status(result.status)),
                detail: AuditHead(result: result, phrases: phrases).counts, tone: result.status.tone,
                explanation: parts.scope.id("result"))
        ]
        for (pack, id) in zip(result.packs, parts.packs) {
            guard let points = pack.points else { continue }
            figures.append(
                ReportFigure(
                    name: phrases.text(pack.title),
                    value: phrases.points(points.earned) + " / "
                        + phrases.numbers.number(points.possible, digits: 1, padded: false),
                    detail: AuditVerdictSection(result: result, phrases: phrases).rating(pack), explanation: id))
        }
        if let plan = result.publication {
            let isKept = plan.duePublishedCount == plan.dueCount
            figures.append(
                ReportFigure(
                    name: phrases.planKept,
                    value: phrases.count(plan.duePublishedCount) + "/" + phrases.count(plan.dueCount),
                    detail: phrases.say("mục đến hạn đã công bố", "due items are published"),
                    tone: isKept ? .good : .bad, explanation: parts.scope.id("plan")))
        }
        return figures
    }
}
