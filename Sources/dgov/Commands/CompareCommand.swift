// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring

/// `dgov compare`: what changed between two results of one kind.
struct CompareCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "compare", abstract: HelpWords.compare.text)
    }

    @Argument(help: .words(HelpWords.old, HelpWords.oldName), completion: .file()) var old: String
    @Argument(help: .words(HelpWords.new, HelpWords.newName), completion: .file()) var new: String
    @Option(help: .words(HelpWords.compareRubricOption, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @Option(help: .words(HelpWords.history, HelpWords.fileName), completion: .file()) var history: [String] = []
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let source = try rubric.map { word throws(Failure) in try RubricSource(word) }
        try InputPaths(paths: history + [old, new] + [source?.path].compactMap(\.self)).check(output: nil)
        var attempts = Attempts()
        let results = (history + [old, new]).map { path in
            attempts.attempt { () throws(Failure) in try ResultFile(InputFile(result: path), of: .comparable) }
        }
        let rubric = attempts.attempt { () throws(Failure) in try source?.loaded() }
        try attempts.finish()
        let found = results.compactMap(\.self)
        let cards = found.compactMap(\.card)
        if cards.count == 2, found.count == 2 { return try compare(cards[0], cards[1], rubric ?? nil, console) }
        if !history.isEmpty, !cards.isEmpty { throw Failure(.wrongInput, .historyOfQuality) }
        let qualities = found.compactMap(\.quality)
        guard qualities.count == found.count else { throw Failure(.wrongInput, .differentResults) }
        return try compare(qualities, console)
    }

    private func compare(
        _ old: Scorecard, _ new: Scorecard, _ rubric: Rubric?, _ console: Console
    ) throws(Failure) -> ExitStatus {
        let comparison: ScorecardComparison
        do {
            comparison = try ScorecardComparison(old: old, new: new, rubric: rubric)
        } catch {
            throw Failure(error)
        }
        switch format {
        case .text:
            // Names of levels are those of the very rubric that was scored by.
            let named = rubric ?? ReportDocuments().rubric(comparison.new.rubric)
            try console.deliver(ComparisonText(console.style(for: nil), rubric: named).render(comparison))
        case .json: try console.deliver(try ResultJSON.bytes(comparison))
        }
        return .done
    }

    private func compare(_ results: [QualityResult], _ console: Console) throws(Failure) -> ExitStatus {
        guard let new = results.last else { return .wrongInput }
        let comparison: QualityComparison
        do {
            comparison = try QualityComparison(new, after: Array(results.dropLast()))
        } catch {
            throw Failure(error)
        }
        switch format {
        case .text: try console.deliver(QualityComparisonText(console.style(for: nil)).render(comparison))
        case .json: try console.deliver(try ResultJSON.bytes(comparison))
        }
        return .done
    }
}
