// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import LocatedYAML
internal import OpenData

/// `dgov plan import`: a table becomes a plan. Nothing is written when a cell could not be read.
struct PlanImportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: HelpWords.planImport.text,
            discussion: HelpWords.planImportDiscussion.text)
    }

    @Argument(help: .words(HelpWords.planTable, HelpWords.tableName), completion: .file()) var table: String
    @Option(help: .words(HelpWords.planInto, HelpWords.planName), completion: .file()) var into: String
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        // The plan may be written over the one it was read from; the table may not.
        try InputPaths(paths: [table]).check(output: out)
        try InputPaths(paths: [table, into]).check(output: nil)
        let source = try OpenDataSource()
        var attempts = Attempts()
        let plan = attempts.attempt { () throws(Failure) in try source.plan(into) }
        let file = attempts.attempt { () throws(Failure) in try InputFile(table) }
        try attempts.finish()
        guard let plan, let file else { throw Failure(.wrongInput, []) }
        let read = PlanImport(
            file.bytes, named: file.name, into: plan, vocabularies: source.resources.vocabularies,
            language: console.language)
        console.report(read.diagnostics)
        if read.hasErrors { return .wrongInput }
        try console.deliver(read.plan.yaml, to: out)
        return .done
    }
}
