// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OpenData

/// `dgov plan template`: an empty table to plan in.
struct PlanTemplateCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template", abstract: HelpWords.planTemplate.text,
            discussion: HelpWords.planTemplateDiscussion.text)
    }

    @Option(help: .words(HelpWords.planDelimiter, HelpWords.formatName)) var delimiter = PlanDelimiterWord.comma
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.planExample)) var example = false
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let table = PlanSpreadsheet(language: console.language, format: delimiter.format)
        try console.deliver(new: table.template(withExample: example), to: out, replacing)
        return .done
    }
}
