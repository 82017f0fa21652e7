// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov schemas`: the JSON Schemas by which editors help to write documents.
struct SchemasCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schemas", abstract: HelpWords.schemas.text, discussion: HelpWords.schemasDiscussion.text,
            subcommands: [SchemasListCommand.self, SchemasExportCommand.self])
    }

    @OptionGroup var common: CommonOptions
}
