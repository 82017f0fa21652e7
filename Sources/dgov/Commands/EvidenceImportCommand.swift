// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// `dgov evidence import`: a filled form becomes an evidence document, or is put into one. Nothing is written when a cell
/// could not be understood.
struct EvidenceImportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: HelpWords.evidenceImport.text,
            discussion: HelpWords.evidenceImportDiscussion.text)
    }

    @Argument(help: .words(HelpWords.importForm, HelpWords.importFormName), completion: .file()) var form: String
    @Option(help: .words(HelpWords.importInto, HelpWords.fileName), completion: .file()) var into: String?
    @Option(help: .words(HelpWords.importRubric, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.importTake, HelpWords.mergeTakeName)) var take: TakeWord?
    @Option(help: .words(HelpWords.importId, HelpWords.idName)) var id: String?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        #if Spreadsheet
            return try read(console)
        #else
            throw Failure(.wrongInput, .traitMissing("Spreadsheet"), help: .buildWithTrait("Spreadsheet"))
        #endif
    }
}
