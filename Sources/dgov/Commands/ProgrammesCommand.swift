// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov programmes`: the commands about published plans with targets.
struct ProgrammesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "programmes", abstract: HelpWords.programmes.text,
            subcommands: [ProgrammesListCommand.self, ProgrammesShowCommand.self, ProgrammesCompareCommand.self])
    }

    @OptionGroup var common: CommonOptions
}
