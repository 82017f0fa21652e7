// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OpenData

/// `dgov plan export`: the items of a plan as a table.
struct PlanExportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: HelpWords.planExport.text)
    }

    @Argument(help: .words(HelpWords.planDocument, HelpWords.planName), completion: .file()) var plan: String
    @Option(help: .words(HelpWords.planDelimiter, HelpWords.formatName)) var delimiter = PlanDelimiterWord.comma
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        try InputPaths(paths: [plan]).check(output: out)
        let plan = try OpenDataSource().plan(plan)
        let table = PlanSpreadsheet(language: console.language, format: delimiter.format)
        try console.deliver(table.export(plan), to: out)
        return .done
    }
}
