// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import LocatedYAML
internal import Reports
internal import ResultHistory

/// `dgov history add`: results go into a history.
struct HistoryAddCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: HelpWords.historyAdd.text, discussion: HelpWords.historyAddDiscussion.text)
    }

    @Argument(help: .words(HelpWords.historyFolder, HelpWords.folderName), completion: .directory) var folder: String
    @Argument(help: .words(HelpWords.historyResults, HelpWords.resultName), completion: .file()) var results: [String]
    @Flag(help: .words(HelpWords.withValues)) var withValues = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        if Files.holdsFile(folder) { throw Failure(.wrongInput, .fileInsteadOfHistory(folder), help: .historyFirst) }
        let paths = try ResultPaths(results)
        try InputPaths(paths: paths.paths).check(output: nil)
        var attempts = Attempts()
        let files = paths.files(console, &attempts)
        try attempts.finish()
        let history = HistoryFolder(folder)
        let isNew = !history.exists
        let added: [AddedResult]
        do {
            added = try history.add(files.map { ($0.name, $0.bytes) }, allowingValues: withValues)
        } catch {
            throw Failure(error)
        }
        if isNew { console.note(.newHistory(folder)) }
        try console.deliver(HistoryAddedText(console.style(for: nil)).render(added))
        return .done
    }
}
