// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov history`: results kept over time in a plain folder.
struct HistoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history", abstract: HelpWords.historyCommand.text,
            discussion: HelpWords.historyDiscussion.text,
            subcommands: [
                HistoryAddCommand.self, HistoryListCommand.self, HistoryShowCommand.self, HistoryTrendCommand.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}
