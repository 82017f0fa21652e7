// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import OpenData

extension SARIFRun {
    /// The run that audited open data: every check that found something is a rule, every finding a result.
    init(_ result: AuditResult, path: String?, language: Language) {
        let phrases = Phrases(language)
        let artifacts =
            RelativeReference.text(path ?? result.catalogue.file).map { [SARIFArtifact(location: .init(uri: $0))] }
            ?? []
        var rules: [SARIFRule] = []
        var positions: [String: Int] = [:]
        var results: [SARIFResult] = []
        for finding in result.findings {
            let id = SafeText.line(finding.pack) + "/" + SafeText.line(finding.check)
            let index: Int
            if let known = positions[id] {
                index = known
            } else {
                index = rules.count
                positions[id] = index
                let standing = result.pack(finding.pack)?.checks.first { $0.id == finding.check }
                rules.append(Self.rule(id, finding, standing))
            }
            results.append(
                SARIFResult(
                    ruleId: id, ruleIndex: index, level: Self.level(finding.severity),
                    message: SARIFMessage(
                        (finding.resource.title.map(phrases.text) ?? SafeText.line(finding.resource.name)) + ": "
                            + phrases.text(finding.message)),
                    locations: [Self.location(finding, artifacts.first)],
                    properties: finding.place?.pointer.map { .init(pointer: SafeText.line($0)) }))
        }
        self.init(
            tool: SARIFTool(
                driver: .init(
                    name: SafeText.line(result.engine.name), version: SafeText.line(result.engine.version), rules: rules
                )),
            automationDetails: Automation(id: "audit/" + result.asOf.description), artifacts: artifacts,
            results: results)
    }

    private static func rule(_ id: String, _ finding: AuditFinding, _ standing: CheckStanding?) -> SARIFRule {
        let title = standing?.title ?? finding.message
        return SARIFRule(
            id: id, shortDescription: SARIFMessage(bilingual(title)), fullDescription: nil,
            defaultConfiguration: .init(level: level(finding.severity)),
            properties: .init(
                tags: [SafeText.line(finding.pack)], severity: finding.severity.rawValue,
                evaluated: standing.map { $0.counts.pass + $0.counts.fail }, failed: standing?.counts.fail))
    }

    /// One text of both languages, once where they are equal.
    private static func bilingual(_ text: LocalizedText) -> String {
        let texts = [Language.vietnamese, .english].map { SafeText.line(text.text(in: $0)) }
        return texts[0] == texts[1] ? texts[0] : texts.joined(separator: " / ")
    }

    private static func level(_ severity: PackCheck.Severity) -> SARIFLevel {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    private static func location(_ finding: AuditFinding, _ artifact: SARIFArtifact?) -> SARIFResult.Location {
        let region = finding.place.map { SARIFResult.Region(startLine: max(1, $0.line), startColumn: $0.column) }
        let dataset = finding.resource.dataset.map { SafeText.line($0) + "/" } ?? ""
        let name = SafeText.line(finding.resource.name)
        return .init(
            physicalLocation: artifact.map {
                .init(artifactLocation: .init(uri: $0.location.uri, index: 0), region: region)
            },
            logicalLocations: [.init(name: name, fullyQualifiedName: dataset + name)])
    }
}

/// Audits as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show beside the file.
///
/// Every check that found something is a rule of the name `pack/check`, described in Vietnamese and English; every finding is
/// a result of its rule at its line and column, with the resource as logical location and the JSON pointer among its
/// properties.
public struct AuditSARIF: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    /// - Parameter language: the language of the messages of results; rules speak both.
    public init(language: Language) { self.language = language }

    /// The log in UTF-8.
    /// - Parameters:
    ///   - result: the result.
    ///   - path: where the catalogue lies, relative to the root of the repository and with `/`; without it its name.
    ///   - pretty: one entry a line.
    /// - Throws: what the encoder throws; nothing for results of this package.
    public func render(_ result: AuditResult, path: String? = nil, pretty: Bool = true) throws -> [UInt8] {
        try JSONTextEncoder(pretty: pretty).encode(SARIFLog(SARIFRun(result, path: path, language: language)))
    }
}
