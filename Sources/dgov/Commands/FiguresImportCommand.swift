// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators
internal import LocatedYAML

/// `dgov figures import`: a table becomes a document of figures. Nothing is written when a report could not be read.
struct FiguresImportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: HelpWords.figuresImport.text,
            discussion: HelpWords.figuresImportDiscussion.text)
    }

    @Argument(help: .words(HelpWords.figuresTable, HelpWords.tableName), completion: .file()) var table: String
    @Option(help: .words(HelpWords.figuresProgramme, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.figuresBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.figuresId, HelpWords.idName)) var id = "figures"
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        guard Identifier.isValid(id) else { throw Failure(.wrongInput, .notAnId("--id", id), help: .idForm) }
        let sources = try FigureSources(programme: programme, bodies: bodies, files: [table], output: out)
        let read = try FigureFile(spreadsheet: table, programme: sources.programme, bodies: sources.bodies)
        console.report(read.diagnostics)
        if read.unfilledRows > 0 { console.note(.unfilledRows(read.unfilledRows)) }
        if read.hasErrors { return .wrongInput }
        let identity = DocumentIdentity(id: id, version: "1")
        try console.deliver(new: read.figures.yaml(identity, programme: sources.programme), to: out, replacing)
        return .done
    }
}
