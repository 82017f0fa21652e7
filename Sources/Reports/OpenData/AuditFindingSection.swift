// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// What was found, check by check, the gravest first, each with its first resources and their places.
struct AuditFindingSection {
    let result: AuditResult
    let findings: [AuditFinding]
    let sample: Int
    let phrases: Phrases
    let names: AuditNames
    /// Whether the findings are all that the result holds: then what is not listed is counted.
    var isWhole = true
    /// More checks than these are counted, not listed.
    private static let mostChecks = 40

    /// A check of a pack.
    struct Key: Hashable {
        let pack: String
        let check: String
    }

    func write(to page: inout TextPage) {
        let ordered = groups
        guard !ordered.isEmpty else { return }
        page.section(phrases.findings)
        for group in ordered.prefix(page.most(Self.mostChecks)) {
            page.gap()
            write(group.key, group.findings, to: &page)
        }
        let rest = ordered.count - page.most(Self.mostChecks)
        if rest > 0 {
            page.gap()
            page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint)
        }
    }

    /// The findings of one check together, the gravest checks first.
    var groups: [(key: Key, findings: [AuditFinding])] {
        var groups: [(key: Key, findings: [AuditFinding])] = []
        var places: [Key: Int] = [:]
        for finding in findings {
            let key = Key(pack: finding.pack, check: finding.check)
            if let place = places[key] {
                groups[place].findings.append(finding)
            } else {
                places[key] = groups.count
                groups.append((key, [finding]))
            }
        }
        return groups.enumerated().sorted { left, right in
            let ranks = (rank(left.element.findings), rank(right.element.findings))
            return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
        }.map(\.element)
    }

    private func rank(_ findings: [AuditFinding]) -> Int {
        if findings.contains(where: \.isBlocking) { return 0 }
        switch findings.first?.severity {
        case .error: return 1
        case .warning: return 2
        case .note, nil: return 3
        }
    }

    private func write(_ key: Key, _ findings: [AuditFinding], to page: inout TextPage) {
        let standing = result.pack(key.pack)?.checks.first { $0.id == key.check }
        let severity = findings.first?.severity ?? .note
        let title = standing.map { phrases.text($0.title) } ?? phrases.line(key.check)
        page.entry(
            severity == .error ? "✗" : severity == .warning ? "!" : "·",
            title + " (" + phrases.line(key.pack) + "/" + phrases.line(key.check) + ")",
            mark: severity == .error ? .bad : .plain, .strong)
        for finding in findings.prefix(sample) {
            AuditFindingLines(finding: finding, phrases: phrases, heading: standing?.title, names: names)
                .write(to: &page)
        }
        guard isWhole, let rest = standing.flatMap({ phrases.rest(of: findings, shown: sample, $0) }) else { return }
        page.paragraph(rest, indent: 4, .faint)
    }
}

extension Phrases {
    /// What of a check is not listed: resources that fail too, else further findings about the resources that are listed.
    func rest(of findings: [AuditFinding], shown: Int, _ check: CheckStanding) -> String? {
        let told = Set(findings.prefix(shown).map(\.resource.owner)).count
        if check.counts.fail > told {
            let rest = check.counts.fail - told
            guard check.scopes.count == 1, let scope = check.scopes.first else {
                return andMore(rest, vi: "đối tượng", en: "resource")
            }
            let noun = AuditWords.scope(scope)
            return andMore(rest, vi: noun.text(in: .vietnamese), en: noun.text(in: .english))
        }
        let rest = findings.count - shown
        return rest > 0 ? andMore(rest, vi: "phát hiện", en: "finding") : nil
    }
}

extension AuditFinding.Resource {
    /// What a check counts: the distribution or dataset, a part of a dataset with it.
    fileprivate var owner: [String] { kind == .dataset ? [dataset ?? name] : [dataset ?? "", name] }
}
