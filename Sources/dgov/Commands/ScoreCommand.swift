// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring

/// `dgov score`: evidence and a rubric become a scorecard.
struct ScoreCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "score", abstract: HelpWords.score.text)
    }

    @Argument(help: .words(HelpWords.evidence, HelpWords.evidenceName), completion: .file()) var evidence: String
    @Option(help: .words(HelpWords.rubricOption, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.profile, HelpWords.idName)) var profile: String?
    @Option(parsing: .upToNextOption, help: .words(HelpWords.measures, HelpWords.fileName), completion: .file())
    var measures: [String] = []
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @Option(help: .words(HelpWords.asOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.target, HelpWords.levelName)) var target: String?
    @Option(help: .words(HelpWords.failBelow, HelpWords.levelName)) var failBelow: String?
    @Option(help: .words(HelpWords.explain, HelpWords.nodeName)) var explain: String?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.migrate)) var migrate = false
    @Flag(help: .words(HelpWords.noImprovements)) var noImprovements = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let day = try checkedCall()
        var (document, rubric) = try inputs()
        if migrate, let migrated = rubric.migrated(document) {
            document = migrated.evidence
            console.report(
                migrated.findings.map { Diagnostic(severity: .warning, message: .finding($0), place: nil) })
        }
        try check(document, rubric)
        let card: Scorecard
        var plan: ImprovementPlan?
        do {
            let scorer = try Scorer(rubric, profile: profile ?? document.profile)
            card = try scorer.score(document, asOf: day)
            // The plan is part of the text only: as JSON the scorecard stands alone, as its schema says.
            if format == .text, !noImprovements, explain == nil {
                plan = try scorer.improvements(for: document, asOf: day, towards: target)
            }
        } catch {
            throw Failure(error)
        }
        return try deliver(card, plan, rubric, console)
    }
}
