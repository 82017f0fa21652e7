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
    /// More checks than these are counted, not listed.
    private static let mostChecks = 40

    private struct Key: Hashable {
        let pack: String
        let check: String
    }

    func write(to page: inout TextPage) {
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
        guard !groups.isEmpty else { return }
        let ordered = groups.enumerated().sorted { left, right in
            let ranks = (rank(left.element.findings), rank(right.element.findings))
            return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
        }.map(\.element)
        page.section(phrases.say("Phát hiện", "Findings"))
        for group in ordered.prefix(Self.mostChecks) {
            page.gap()
            write(group.key, group.findings, to: &page)
        }
        let rest = ordered.count - Self.mostChecks
        if rest > 0 {
            page.gap()
            page.paragraph(phrases.andMore(rest, vi: "phép kiểm tra", en: "check"), .faint)
        }
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
        let title = standing.map { phrases.text($0.title) } ?? SafeText.line(key.check)
        page.entry(
            severity == .error ? "✗" : severity == .warning ? "!" : "·",
            title + " (" + SafeText.line(key.pack) + "/" + SafeText.line(key.check) + ")",
            mark: severity == .error ? .bad : .plain, .strong)
        for finding in findings.prefix(sample) {
            AuditFindingLines(finding: finding, phrases: phrases, heading: standing?.title).write(to: &page)
        }
        let failed = standing?.counts.fail ?? 0
        let rest = max(findings.count, failed) - min(sample, findings.count)
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "trường hợp", en: "case"), indent: 4, .faint) }
    }
}

/// One finding: the resource, what is wrong with it, and where.
struct AuditFindingLines {
    let finding: AuditFinding
    let phrases: Phrases
    /// The title of the check that stands above the finding: its message need not repeat it.
    var heading: LocalizedText?

    func write(to page: inout TextPage) {
        let resource = finding.resource
        var name = resource.title.map(phrases.text) ?? SafeText.line(resource.name)
        if resource.kind == .distribution, let dataset = resource.dataset {
            name = SafeText.line(dataset) + " › " + name
        }
        page.paragraph(name + ": " + message, indent: 4, hanging: 2)
        if let place = finding.place {
            let pointer = place.pointer.map { "  " + SafeText.line($0) } ?? ""
            page.paragraph(phrases.place(place) + pointer, indent: 6, .faint)
        }
    }

    private var message: String {
        let message = phrases.text(finding.message)
        guard let start = heading.map({ phrases.text($0) + ": " }), message.hasPrefix(start) else { return message }
        return String(message.dropFirst(start.count))
    }
}
