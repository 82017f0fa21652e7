// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Reports

/// `dgov programmes list`: the programmes that come with the program.
struct ProgrammesListCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpWords.programmesList.text)
    }

    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        try console.deliver(ProgrammeText(console.style(for: nil)).list(try ProgrammeSource.shipped()))
        return .done
    }
}
