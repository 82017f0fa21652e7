// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov evidence`: the commands about evidence documents.
struct EvidenceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evidence", abstract: HelpWords.evidenceCommand.text,
            subcommands: [EvidenceMergeCommand.self, EvidenceFormCommand.self, EvidenceImportCommand.self])
    }

    @OptionGroup var common: CommonOptions
}
