// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators
internal import LocatedYAML

/// `dgov figures lint`: what is wrong with documents or tables of figures. The diagnostics are the result.
struct FiguresLintCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lint", abstract: HelpWords.figuresLint.text, discussion: HelpWords.figuresLintDiscussion.text)
    }

    @Argument(help: .words(HelpWords.figuresFiles, HelpWords.fileName), completion: .file()) var files: [String]
    @Option(help: .words(HelpWords.figuresProgramme, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.figuresBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = FormatWord.text
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let sources = try FigureSources(programme: programme, bodies: bodies, files: files, output: nil)
        var status = ExitStatus.done
        var diagnostics: [Diagnostic] = []
        for path in files {
            do throws(Failure) {
                let file = try FigureFile(reading: path, programme: sources.programme, bodies: sources.bodies)
                diagnostics += file.diagnostics
            } catch {
                diagnostics += error.diagnostics
                status = status.and(error.status)
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { status = status.and(.wrongInput) }
        switch format {
        case .json: try console.deliver(DiagnosticsJSON.json(diagnostics))
        case .text:
            let summary = LintSummary(files.count, diagnostics).words.text + "\n"
            try console.deliver(console.text(diagnostics, for: Terminal.output) + summary)
        }
        return status
    }
}
