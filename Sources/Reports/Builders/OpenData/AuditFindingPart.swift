// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// What was found, check by check, the gravest first.
struct AuditFindingPart {
    let parts: AuditParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let result = parts.result
        let words = AuditFindingSection(
            result: result, findings: result.findings, sample: result.findings.count, phrases: phrases,
            names: parts.names)
        let groups = words.groups
        guard !groups.isEmpty else { return nil }
        let ids = parts.scope.ids("findings", of: groups.map { $0.key.pack + "." + $0.key.check })
        return ReportSection(
            id: parts.scope.id("findings"), title: phrases.findings,
            blocks: zip(groups, ids).map { details($0.key, $0.findings, $1) })
    }

    private func details(_ key: AuditFindingSection.Key, _ findings: [AuditFinding], _ id: String) -> ReportBlock {
        let standing = parts.result.pack(key.pack)?.checks.first { $0.id == key.check }
        let title = standing.map { phrases.text($0.title) } ?? phrases.line(key.check)
        let severity = findings.first?.severity ?? .note
        var table = ReportTable(
            id: parts.scope.id("list", of: id), caption: title,
            columns: [
                .init(phrases.say("Đối tượng", "Resource"), isRowHeader: true),
                .init(phrases.say("Vấn đề", "What is wrong")),
                .init(phrases.placeLabel),
            ])
        for finding in findings {
            let lines = AuditFindingLines(
                finding: finding, phrases: phrases, heading: standing?.title, names: parts.names)
            var place: [ReportInline] = []
            if let found = finding.place {
                place.append(.code(phrases.place(found)))
                if let pointer = found.pointer { place += [.text(" "), .code(phrases.name(pointer))] }
            }
            table.rows.append(
                .init([.init([parts.link(finding.resource)]), .init(lines.message), .init(place)]))
        }
        var blocks: [ReportBlock] = [.table(table)]
        if let rest = standing.flatMap({ phrases.rest(of: findings, shown: findings.count, $0) }) {
            blocks.append(.paragraph([.text(rest)]))
        }
        blocks.append(.paragraph([parts.link(phrases.howComputed, pack: key.pack, check: key.check)]))
        return .details(
            id: id,
            summary: [
                .mark(
                    phrases.text(AuditWords.severity(severity)),
                    severity == .error ? .bad : severity == .warning ? .warning : .neutral),
                .text(" " + title + " (" + phrases.count(findings.count) + ")"),
            ], blocks: blocks)
    }
}

/// How the points of each check come about, and everything about each dataset.
struct AuditExplanationPart {
    let parts: AuditParts
    private var result: AuditResult { parts.result }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard !parts.checks.isEmpty || !result.datasets.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("explanations"), title: phrases.explanations,
            blocks: parts.checks.map { details($0.pack, $0.check, $0.id) }
                + zip(result.datasets, parts.datasets).map(details))
    }

    private func details(_ pack: PackResult, _ check: CheckStanding, _ id: String) -> ReportBlock {
        let blocks = PageBlocks.blocks(parts.scope, "how", of: id) {
            AuditCheckExplanation(result: result, pack: pack, check: check, phrases: phrases).writeAccount(to: &$0)
        }
        return .details(
            id: id,
            summary: [
                parts.mark(check), .text(" " + phrases.text(check.title) + " ("), .code(phrases.line(check.id)),
                .text(")"),
            ],
            blocks: blocks)
    }

    private func details(_ dataset: DatasetResult, _ id: String) -> ReportBlock {
        let blocks = PageBlocks.blocks(parts.scope, "about", of: id) {
            AuditDatasetExplanation(
                result: result, dataset: dataset, findings: parts.findings[dataset.name] ?? [], names: parts.names,
                phrases: phrases
            ).write(to: &$0)
        }
        return .details(
            id: id, summary: [.text(dataset.title.map(phrases.name) ?? phrases.name(dataset.name))], blocks: blocks)
    }
}
