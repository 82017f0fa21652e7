// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators
internal import LocatedYAML

/// `dgov track`: a programme, figures, scorecards and bodies become progress.
struct TrackCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "track", abstract: HelpWords.track.text, discussion: HelpWords.trackDiscussion.text)
    }

    @Argument(help: .words(HelpWords.trackedProgramme, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(parsing: .upToNextOption, help: .words(HelpWords.trackFigures, HelpWords.fileName), completion: .file())
    var figures: [String] = []
    @Option(parsing: .upToNextOption, help: .words(HelpWords.trackScorecards, HelpWords.pathName), completion: .file())
    var scorecards: [String] = []
    @Option(help: .words(HelpWords.trackBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.trackAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.trackPhase, HelpWords.phaseName)) var phase: String?
    @Option(help: .words(HelpWords.trackBody, HelpWords.idName)) var body: String?
    @Option(help: .words(HelpWords.trackCounting, HelpWords.choiceName)) var counting = CountingWord.any
    @Option(help: .words(HelpWords.trackFormat, HelpWords.formatName)) var format = TrackFormatWord.text
    @Option(help: .words(HelpWords.trackTable, HelpWords.choiceName)) var table: TrackTableWord?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @Option(help: .words(HelpWords.trackExplain, HelpWords.indicatorName)) var explain: String?
    @Flag(help: .words(HelpWords.trackFull)) var full = false
    @Option(help: .words(HelpWords.trackFailBelow, HelpWords.shareName)) var failBelow: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let call = try checkedCall()
        let input = try input(asOf: call.day, console)
        let result = ProgressTracker.track(input)
        try deliver(result, of: input.programme, console)
        return status(of: result, call.bar, console)
    }
}
