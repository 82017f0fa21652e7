// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `dgov plan`: the commands about publication plans of open data.
struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan", abstract: HelpWords.planCommand.text,
            subcommands: [
                PlanTemplateCommand.self, PlanImportCommand.self, PlanExportCommand.self, PlanLintCommand.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}
