// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Remarks about the scoring. Many of one kind are told once, with the items they are about.
struct FindingSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }
    private static let mostItems = 8

    func write(to page: inout TextPage) {
        let findings = context.card.findings
        guard !findings.isEmpty else { return }
        page.section(phrases.remarks)
        page.gap()
        for own in groups {
            let heading = heading(own)
            if let heading { page.entry("•", heading) }
            let most = page.most(Self.mostItems)
            for finding in own.prefix(most) {
                if heading == nil {
                    page.entry("•", phrases.text(finding.message))
                } else {
                    page.entry("–", finding.node.map(context.fullName) ?? phrases.text(finding.message), indent: 4)
                }
            }
            let rest = own.count - most
            if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "tiêu chí", en: "item"), indent: 4, .faint) }
        }
    }

    /// The remarks of one kind together, in the order in which the kinds are met.
    var groups: [[ScoringFinding]] {
        var codes: [ScoringFinding.Code] = []
        for finding in context.card.findings where !codes.contains(finding.code) { codes.append(finding.code) }
        return codes.map { code in context.card.findings.filter { $0.code == code } }
    }

    /// What several remarks of one kind say together.
    func heading(_ findings: [ScoringFinding]) -> String? {
        guard findings.count > 2, let code = findings.first?.code else { return nil }
        return heading(code, findings.count)
    }

    private func heading(_ code: ScoringFinding.Code, _ count: Int) -> String? {
        let items = phrases.items(count)
        return switch code {
        case .evidenceMissing:
            phrases.say(
                "\(items) chưa có đủ minh chứng cho câu trả lời đã chọn:",
                "\(items) lack the evidence that their answer needs:")
        case .answerReplacedByMeasure:
            phrases.say(
                "\(items) dùng số đo thay cho câu trả lời đã ghi:",
                "\(items) use a measure in place of the answer given:")
        case .answerOutsideProfile:
            phrases.say(
                "\(items) đã trả lời nhưng không thuộc hồ sơ áp dụng, nên không được tính:",
                "\(items) were answered but are not in the profile, so they do not count:")
        case .profileForOtherKind, .answerMigrated: nil
        }
    }
}
