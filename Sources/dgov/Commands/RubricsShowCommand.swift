// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Reports

/// `dgov rubrics show`: a rubric for people to read.
struct RubricsShowCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: HelpWords.show.text)
    }

    @Argument(help: .words(HelpWords.rubricIdOrFile, HelpWords.rubricName), completion: .file()) var rubric: String
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let rubric = try RubricSource(rubric).loaded()
        try console.deliver(RubricText(console.style(for: nil)).render(rubric))
        return .done
    }
}
