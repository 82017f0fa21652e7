// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import OpenData

/// Writes results of auditing open data as text for a terminal or a plain file.
///
/// The same result in the same style always gives the same text.
public struct AuditText: Sendable {
    private let style: TextStyle
    private let sample: Int

    /// Makes a writer.
    /// - Parameters:
    ///   - style: language, width and colour.
    ///   - sample: how many resources are shown below each check that found something.
    public init(_ style: TextStyle, sample: Int = 3) {
        self.style = style
        self.sample = max(0, sample)
    }

    /// The whole result: what was checked, verdict and points, what to do first, plan, checks, publishers, findings.
    public func render(_ result: AuditResult) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        AuditHead(result: result, phrases: phrases).write(to: &page)
        AuditVerdictSection(result: result, phrases: phrases).write(to: &page)
        AuditFixSection(result: result, phrases: phrases).write(to: &page)
        AuditPlanSection(result: result, phrases: phrases).write(to: &page)
        for pack in result.packs { AuditPackSection(result: result, pack: pack, phrases: phrases).write(to: &page) }
        AuditPublisherSection(result: result, phrases: phrases).write(to: &page)
        AuditFindingSection(
            result: result, findings: result.findings, sample: sample, phrases: phrases, names: AuditNames(result)
        ).write(to: &page)
        AuditFoot(result: result, phrases: phrases).write(to: &page)
        return page.text
    }

    /// Everything about one check: its points and how they come about, why resources did not pass, every finding that the
    /// result holds. Empty when no pack has such a check.
    public func explain(check id: String, of result: AuditResult) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        for pack in result.packs {
            guard let check = pack.checks.first(where: { $0.id == id }) else { continue }
            AuditCheckExplanation(result: result, pack: pack, check: check, phrases: phrases).write(to: &page)
        }
        return page.text
    }

    /// Everything about one dataset: its points in each pack, what it and its distributions fail and what could not be
    /// told. Empty when there is no such dataset.
    public func explain(dataset name: String, of result: AuditResult) -> String {
        let phrases = Phrases(style.language)
        var page = TextPage(style)
        let findings = result.findings.filter { $0.datasets.contains(name) }
        for dataset in result.datasets where dataset.name == name {
            AuditDatasetExplanation(
                result: result, dataset: dataset, findings: findings, names: AuditNames(result), phrases: phrases
            ).write(to: &page)
        }
        return page.text
    }
}
