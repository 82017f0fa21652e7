// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import RubricLibrary

/// `dgov rubrics export`: the bytes of a shipped document.
struct RubricsExportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: HelpWords.export.text)
    }

    @Argument(help: .words(HelpWords.rubricId, HelpWords.idName)) var id: String
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        guard let document = ShippedRubrics.document(id: id) else {
            throw Choice.rubric.unknown(id, known: ShippedRubrics.all.map(\.id))
        }
        try console.deliver(document.bytes, to: out)
        return .done
    }
}
