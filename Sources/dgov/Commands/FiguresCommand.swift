// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov figures`: the commands about reported figures of a programme.
struct FiguresCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "figures", abstract: HelpWords.figuresCommand.text,
            subcommands: [
                FiguresTemplateCommand.self, FiguresImportCommand.self, FiguresExportCommand.self,
                FiguresLintCommand.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}
