// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// `dgov evidence form`: a spreadsheet for people to fill in.
struct EvidenceFormCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "form", abstract: HelpWords.evidenceForm.text,
            discussion: HelpWords.evidenceFormDiscussion.text)
    }

    @Argument(help: .words(HelpWords.rubricIdOrFile, HelpWords.rubricName), completion: .file()) var rubric: String
    @Option(help: .words(HelpWords.formProfile, HelpWords.idName)) var profile: String?
    @Option(help: .words(HelpWords.formFrom, HelpWords.fileName), completion: .file()) var from: String?
    @Option(help: .words(HelpWords.formRater, HelpWords.textName)) var rater: String?
    @Option(help: .words(HelpWords.formSubject, HelpWords.idName)) var subject: String?
    @Option(help: .words(HelpWords.formOut, HelpWords.fileName), completion: .file()) var out: String
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        #if Spreadsheet
            return try make(console)
        #else
            throw Failure(.wrongInput, .traitMissing("Spreadsheet"), help: .buildWithTrait("Spreadsheet"))
        #endif
    }
}
