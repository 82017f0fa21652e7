// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring

/// `dgov compare`: what changed between two scorecards.
struct CompareCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "compare", abstract: HelpWords.compare.text)
    }

    @Argument(help: .words(HelpWords.old, HelpWords.oldName), completion: .file()) var old: String
    @Argument(help: .words(HelpWords.new, HelpWords.newName), completion: .file()) var new: String
    @Option(help: .words(HelpWords.compareRubricOption, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let source = try rubric.map { word throws(Failure) in try RubricSource(word) }
        try InputPaths(paths: [old, new] + [source?.path].compactMap(\.self)).check(output: nil)
        var attempts = Attempts()
        let oldCard = attempts.attempt { () throws(Failure) in try ScorecardFile(InputFile(old)).card }
        let newCard = attempts.attempt { () throws(Failure) in try ScorecardFile(InputFile(new)).card }
        let rubric = attempts.attempt { () throws(Failure) in try source?.loaded() }
        try attempts.finish()
        guard let oldCard, let newCard else { return .wrongInput }
        let comparison: ScorecardComparison
        do {
            comparison = try ScorecardComparison(old: oldCard, new: newCard, rubric: rubric ?? nil)
        } catch {
            throw Failure(error)
        }
        switch format {
        case .text:
            let named = (rubric ?? nil) ?? (try? RubricSource(id: comparison.new.rubric.id).loaded())
            try console.deliver(ComparisonText(console.style(for: nil), rubric: named).render(comparison))
        case .json: try console.deliver(try ResultJSON.bytes(comparison))
        }
        return .done
    }
}
