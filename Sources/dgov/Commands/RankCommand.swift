// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Reports

/// `dgov rank`: bodies in the order of their scorecards, or of their figures of one indicator.
struct RankCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rank", abstract: HelpWords.rank.text, discussion: HelpWords.rankDiscussion.text)
    }

    @Argument(help: .words(HelpWords.rankResults, HelpWords.resultName), completion: .file()) var results: [String] = []
    @Option(parsing: .upToNextOption, help: .words(HelpWords.rankPrevious, HelpWords.resultName), completion: .file())
    var previous: [String] = []
    @Option(help: .words(HelpWords.bodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.rankKind, HelpWords.kindName)) var kind: [String] = []
    @Option(help: .words(HelpWords.minCoverage, HelpWords.shareName)) var minCoverage: String?
    @Option(help: .words(HelpWords.rankBy, HelpWords.formatName)) var by = RankOrderWord.score
    @Option(help: .words(HelpWords.rankAsOf, HelpWords.dateName)) var asOf: String?
    @Option(parsing: .upToNextOption, help: .words(HelpWords.rankFigures, HelpWords.fileName), completion: .file())
    var figures: [String] = []
    @Option(help: .words(HelpWords.rankProgramme, HelpWords.programmeName), completion: .file()) var programme: String?
    @Option(help: .words(HelpWords.rankIndicator, HelpWords.idName)) var indicator: String?
    @Option(help: .words(HelpWords.rankPart, HelpWords.idName)) var part: String?
    @Option(help: .words(HelpWords.rankPeriod, HelpWords.periodName)) var period: String?
    @Option(help: .words(HelpWords.rankPreviousPeriod, HelpWords.periodName)) var previousPeriod: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = ProgrammesFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let call = try checkedCall()
        let source = try programme.map { word throws(Failure) in try ProgrammeSource(word) }
        try InputPaths(paths: results + previous + figures + [source?.path, bodies].compactMap(\.self))
            .check(output: out)
        let tree = try bodies.map { path throws(Failure) in try BodiesFile(path).tree }
        let result =
            if let source {
                try figureRanking(call, source, tree, console)
            } else {
                try scorecardRanking(call, tree, console)
            }
        switch format {
        case .text: try console.deliver(RankingText(console.style(for: out)).render(result), to: out)
        case .json: try console.deliver(try ResultJSON.bytes(result), to: out)
        case .csv:
            try console.deliver(RankingCSV(language: console.language, hasByteOrderMark: bom).render(result), to: out)
        case .md: try console.deliver(RankingMarkdown(language: console.language).render(result), to: out)
        }
        guard result.tables.contains(where: { !$0.ranked.isEmpty }) else {
            console.note(.nobodyRanked)
            return .noVerdict
        }
        return .done
    }
}
