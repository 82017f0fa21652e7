// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// Everything about one check.
struct AuditCheckExplanation {
    let result: AuditResult
    let pack: PackResult
    let check: CheckStanding
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.paragraph(phrases.text(check.title), indent: 0, .strong)
        page.gap()
        writeAccount(to: &page)
        let findings = result.findings.filter { $0.pack == pack.pack.id && $0.check == check.id }
        guard !findings.isEmpty else { return }
        let names = AuditNames(result)
        page.section(phrases.findings)
        for finding in findings {
            page.gap()
            AuditFindingLines(finding: finding, phrases: phrases, heading: check.title, names: names).write(to: &page)
        }
        if let rest = phrases.rest(of: findings, shown: findings.count, check) {
            page.paragraph(rest, indent: 4, .faint)
        }
    }

    /// What is asked, by which law, the points and how they come about, why resources did not pass.
    func writeAccount(to page: inout TextPage) {
        var table = TextTable([.left, .text])
        func add(_ name: String, _ text: String) { table.add([.init(name), .init(text)]) }
        add(phrases.idLabel, phrases.line(check.id))
        add(phrases.packLabel, phrases.text(pack.title) + ", " + phrases.line(pack.pack.version))
        add(
            phrases.say("Đối tượng", "Held against"),
            check.scopes.map { phrases.text(AuditWords.scope($0)) }.joined(separator: ", "))
        add(phrases.severityLabel, phrases.text(AuditWords.severity(check.severity)))
        add(phrases.say("Mức tin cậy", "Status"), phrases.status(check.status))
        if !check.isInForce { add(phrases.say("Hiệu lực", "In force"), phrases.text(OutcomeReason.notInForce.text)) }
        for source in pack.sources where check.basis.contains(source.id) {
            add(phrases.say("Căn cứ", "Basis"), basis(source))
        }
        add(phrases.result, phrases.counts(check.counts))
        page.table(table)
        writePoints(to: &page)
        writeReasons(to: &page)
    }

    private func basis(_ source: DocumentSource) -> String {
        var text = phrases.text(source.title)
        if let number = source.number { text = phrases.line(number) + ", " + text }
        if let effective = source.effective { text += " (" + phrases.numbers.span(effective) + ")" }
        return text + " – " + phrases.status(source.status)
    }

    private func writePoints(to page: inout TextPage) {
        guard check.worth.sign > 0 else { return }
        page.section(phrases.pointsLabel)
        page.gap()
        let worth = phrases.numbers.number(check.worth, digits: 2, padded: false)
        let earned = check.points.earned
        page.paragraph(
            phrases.say("Quy tắc này đáng \(worth) điểm.", "The rule is worth \(worth) points."))
        guard check.points.possible.sign > 0 else { return }
        page.paragraph(phrases.text(AuditWords.aggregation(pack.aggregation)))
        let share = earned.divided(by: check.points.possible) ?? 0
        page.paragraph(
            phrases.say("Đạt ", "Earned ") + phrases.numbers.number(earned, digits: 2, padded: false) + " / "
                + phrases.numbers.number(check.points.possible, digits: 2, padded: false) + " = "
                + phrases.numbers.percent(share, digits: 2) + exact(earned) + "; " + phrases.say("đã xét ", "assessed ")
                + phrases.numbers.number(check.points.assessed, digits: 2, padded: false) + ".")
    }

    /// The fraction behind points that two decimal places do not say.
    private func exact(_ points: Rational) -> String {
        (points * 100).isInteger ? "" : phrases.say(" (chính xác ", " (exactly ") + points.fraction + ")"
    }

    private func writeReasons(to page: inout TextPage) {
        guard !check.reasons.isEmpty else { return }
        page.section(phrases.say("Vì sao", "Why"))
        page.gap()
        var table = TextTable([.right, .left, .text])
        for reason in check.reasons {
            table.add([
                .init(phrases.count(reason.count)), .init(phrases.text(AuditWords.verdict(reason.verdict)), .faint),
                .init(phrases.text(reason.reason.text)),
            ])
        }
        page.table(table)
    }
}

/// Everything about one dataset.
struct AuditDatasetExplanation {
    let result: AuditResult
    let dataset: DatasetResult
    /// The findings about the dataset and its distributions.
    let findings: [AuditFinding]
    let names: AuditNames
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.paragraph(dataset.title.map(phrases.name) ?? phrases.name(dataset.name), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        func add(_ name: String, _ text: String) { table.add([.init(name), .init(text)]) }
        add(phrases.say("Tên", "Name"), phrases.name(dataset.name))
        if let key = dataset.publisher {
            add(phrases.publisher, names.publisher(key, phrases) ?? phrases.name(key))
        }
        add(phrases.placeLabel, phrases.place(dataset.place))
        if let verdict = dataset.isUpToStandard {
            add(phrases.upToStandard, phrases.text(AuditWords.verdict(verdict)))
        }
        add(phrases.freshness, phrases.text(AuditWords.freshness(dataset.freshness)))
        add(phrases.reuse, phrases.text(AuditWords.licence(dataset.licence)))
        add(phrases.starsLabel, AuditWords.stars(dataset.stars))
        page.table(table)
        writePoints(to: &page)
        list(phrases.say("Không đạt", "Fails"), dataset.failed, to: &page)
        list(phrases.say("Chưa rõ", "Not known"), dataset.unknown, to: &page)
        for distribution in dataset.distributions {
            page.section(phrases.say("Bản phân phối: ", "Distribution: ") + phrases.name(distribution.name))
            list(phrases.say("Không đạt", "Fails"), distribution.failed, to: &page)
            list(phrases.say("Chưa rõ", "Not known"), distribution.unknown, to: &page)
        }
        AuditFindingSection(
            result: result, findings: findings, sample: findings.count, phrases: phrases, names: names, isWhole: false
        ).write(to: &page)
    }

    private func writePoints(to page: inout TextPage) {
        guard !dataset.packs.isEmpty else { return }
        page.gap()
        var table = TextTable([.text, .right, .left])
        for points in dataset.packs {
            table.add([
                .init(result.pack(points.pack).map { phrases.text($0.title) } ?? phrases.line(points.pack)),
                .init(phrases.points(points.points.earned)),
                .init(
                    "/ " + phrases.numbers.number(points.points.possible, digits: 1, padded: false)
                        + phrases.say(", đã xét ", ", assessed ")
                        + phrases.numbers.number(points.points.assessed, digits: 1, padded: false)),
            ])
        }
        page.table(table)
    }

    private func list(_ title: String, _ checks: [String], to page: inout TextPage) {
        guard !checks.isEmpty else { return }
        page.gap()
        page.paragraph(title, .strong)
        for id in checks {
            page.entry("·", (names.check(id, phrases) ?? "") + " (" + phrases.line(id) + ")")
        }
    }
}

extension AuditFinding {
    /// The names of the datasets that it is about, itself or a part of it.
    var datasets: Set<String> {
        var datasets: Set<String> = resource.kind == .dataset ? [resource.name] : []
        if let dataset = resource.dataset { datasets.insert(dataset) }
        return datasets
    }
}
