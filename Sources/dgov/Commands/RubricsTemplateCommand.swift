// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import LocatedYAML
internal import Reports

/// `dgov rubrics template`: an empty evidence document to fill in.
struct RubricsTemplateCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "template", abstract: HelpWords.template.text)
    }

    @Argument(help: .words(HelpWords.rubricIdOrFile, HelpWords.rubricName), completion: .file()) var rubric: String
    @Option(help: .words(HelpWords.templateProfile, HelpWords.idName)) var profile: String?
    @Option(help: .words(HelpWords.subject, HelpWords.idName)) var subject = Self.subjectPlaceholder.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    private static let subjectPlaceholder = Words("ma-co-quan", "body-id")

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        guard Identifier.isValid(subject) else {
            throw Failure(.wrongInput, .notAnId("--subject", subject), help: .idForm)
        }
        let source = try RubricSource(rubric)
        try InputPaths(paths: [source.path].compactMap(\.self)).check(output: out)
        let rubric = try source.loaded()
        try rubric.check(profile: profile)
        let template = EvidenceTemplate(language: console.language)
        try console.deliver(new: template.render(rubric, profile: profile, subject: subject), to: out, replacing)
        return .done
    }
}
