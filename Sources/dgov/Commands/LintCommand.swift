// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Scoring

/// `dgov lint`: what is wrong with documents. The diagnostics are the result, so they go to standard output.
struct LintCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lint", abstract: HelpWords.lint.text, discussion: HelpWords.lintDiscussion.text)
    }

    @Argument(help: .words(HelpWords.documents, HelpWords.fileName), completion: .file()) var files: [String]
    @Option(help: .words(HelpWords.lintRubricOption, HelpWords.rubricName), completion: .file()) var rubric: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let source = try rubric.map { word throws(Failure) in try RubricSource(word) }
        try InputPaths(paths: files + [source?.path].compactMap(\.self)).check(output: nil)
        let rubric = try source?.loaded()
        var status = ExitStatus.done
        var diagnostics: [Diagnostic] = []
        var checked = 0
        for path in files {
            do throws(Failure) {
                diagnostics += try DocumentLint(rubric: rubric).diagnostics(of: InputFile(document: path))
                checked += 1
            } catch {
                console.report(error.diagnostics)
                status = status.and(error.status)
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { status = status.and(.wrongInput) }
        switch format {
        case .json: try console.deliver(DiagnosticsJSON.json(diagnostics))
        case .text:
            let summary = LintSummary(checked, diagnostics).words.text + "\n"
            try console.deliver(console.text(diagnostics, for: Terminal.output) + summary)
        }
        return status
    }
}
