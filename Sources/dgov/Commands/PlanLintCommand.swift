// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import OpenData

/// `dgov plan lint`: what is wrong with a plan and what it lacks. The diagnostics are the result.
struct PlanLintCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "lint", abstract: HelpWords.planLint.text)
    }

    @Argument(help: .words(HelpWords.planDocument, HelpWords.planName), completion: .file()) var plan: String
    @Option(help: .words(HelpWords.planLintAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let day = try CalendarDate.asOf(asOf)
        let source = try OpenDataSource()
        let file = try InputFile(document: plan)
        let diagnostics = PlanLinter.lint(
            file.bytes, named: file.name, vocabularies: source.resources.vocabularies, asOf: day)
        switch format {
        case .json: try console.deliver(DiagnosticsJSON.json(diagnostics))
        case .text:
            let summary = LintSummary(1, diagnostics).words.text + "\n"
            try console.deliver(console.text(diagnostics, for: Terminal.output) + summary)
        }
        return diagnostics.contains { $0.severity == .error } ? .wrongInput : .done
    }
}
