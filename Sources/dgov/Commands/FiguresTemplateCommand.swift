// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators

/// `dgov figures template`: an empty table to report in.
struct FiguresTemplateCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template", abstract: HelpWords.figuresTemplate.text,
            discussion: HelpWords.figuresTemplateDiscussion.text)
    }

    @Argument(help: .words(HelpWords.programmeIdOrFile, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.figuresBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.figuresPeriod, HelpWords.periodName)) var period: [String] = []
    @Option(help: .words(HelpWords.figuresKind, HelpWords.kindName)) var kind: [String] = []
    @Option(help: .words(HelpWords.figuresDelimiter, HelpWords.formatName)) var delimiter = PlanDelimiterWord.semicolon
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        var attempts = Attempts()
        let periods = period.map { word in
            attempts.attempt { () throws(Failure) in try ReportingPeriod(word, of: "--period") }
        }
        let sources = attempts.attempt { () throws(Failure) in
            try FigureSources(programme: programme, bodies: bodies, files: [], output: out)
        }
        if let tree = sources?.bodies {
            let kinds = Set(tree.bodies.map(\.kind)).sorted()
            _ = attempts.attempt { () throws(Failure) in try Choice.bodyKind.check(kind, among: kinds) }
        }
        try attempts.finish()
        guard let sources else { throw Failure(.wrongInput, []) }
        let table = FigureSpreadsheet(
            programme: sources.programme, bodies: sources.bodies, language: console.language, format: delimiter.format)
        try console.deliver(
            new: table.template(periods: periods.compactMap(\.self), kinds: kind.isEmpty ? nil : Set(kind)), to: out,
            replacing)
        return .done
    }
}
