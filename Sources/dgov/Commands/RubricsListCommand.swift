// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Reports
internal import RubricLibrary
internal import Scoring

/// `dgov rubrics list`.
struct RubricsListCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpWords.list.text)
    }

    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        var rubrics: [Rubric] = []
        for document in ShippedRubrics.all(ofKind: "rubric") {
            rubrics.append(try RubricSource.shipped(document).loaded())
        }
        try console.deliver(RubricText(console.style(for: nil)).list(rubrics))
        return .done
    }
}
