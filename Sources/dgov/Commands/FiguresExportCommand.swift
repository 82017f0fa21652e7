// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators
internal import LocatedYAML

/// `dgov figures export`: reported figures as a table.
struct FiguresExportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: HelpWords.figuresExport.text)
    }

    @Argument(help: .words(HelpWords.figuresDocument, HelpWords.figuresName), completion: .file()) var figures: String
    @Option(help: .words(HelpWords.figuresProgramme, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.figuresBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.figuresDelimiter, HelpWords.formatName)) var delimiter = PlanDelimiterWord.semicolon
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let sources = try FigureSources(programme: programme, bodies: bodies, files: [figures], output: out)
        let read = try FigureFile(reading: figures, programme: sources.programme, bodies: sources.bodies)
        console.report(read.diagnostics)
        if read.hasErrors { return .wrongInput }
        let table = FigureSpreadsheet(
            programme: sources.programme, bodies: sources.bodies, language: console.language, format: delimiter.format)
        try console.deliver(table.export(read.figures), to: out)
        return .done
    }
}
