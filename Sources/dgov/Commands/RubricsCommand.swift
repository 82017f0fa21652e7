// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov rubrics`: the commands about the rubrics that come with the program.
struct RubricsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rubrics", abstract: HelpWords.rubrics.text,
            subcommands: [
                RubricsListCommand.self, RubricsShowCommand.self, RubricsExportCommand.self,
                RubricsTemplateCommand.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}
