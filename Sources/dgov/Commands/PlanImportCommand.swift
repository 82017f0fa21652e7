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
    @OptionGroup var replacing: OverwriteOption
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        // The plan may be written over the one it was read from; the table may not.
        try InputPaths(paths: [table]).check(output: out)
        try InputPaths(paths: [table, into]).check(output: nil)
        let source = try OpenDataSource()
        var attempts = Attempts()
        let old = attempts.attempt { () throws(Failure) in try InputFile(document: into) }
        let plan = old.flatMap { old in attempts.attempt { () throws(Failure) in try source.plan(old) } }
        let file = attempts.attempt { () throws(Failure) in try InputFile(table, limit: ReadingLimits.standard.bytes) }
        try attempts.finish()
        guard let old, let plan, let file else { throw Failure(.wrongInput, []) }
        let read = PlanImport(
            file.bytes, named: file.name, into: plan, vocabularies: source.resources.vocabularies,
            language: console.language)
        console.report(read.diagnostics)
        if read.hasErrors { return .wrongInput }
        let yaml = read.plan.yaml
        if let out, out != Files.standardName, Files.areSame(out, into) {
            try console.deliver(yaml, to: out, over: [(into, old.bytes)])
        } else {
            try console.deliver(new: yaml, to: out, replacing)
        }
        return .done
    }
}
