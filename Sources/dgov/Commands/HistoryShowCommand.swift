// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import LocatedYAML
internal import Reports
internal import ResultHistory

/// `dgov history show`: one result of a history.
struct HistoryShowCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: HelpWords.historyShow.text, discussion: HelpWords.historyShowDiscussion.text)
    }

    @Argument(help: .words(HelpWords.historyFolder, HelpWords.folderName), completion: .directory) var folder: String
    @Argument(help: .words(HelpWords.historyHash, HelpWords.hashName)) var hash: String
    @Option(help: .words(HelpWords.historyShowFormat, HelpWords.formatName)) var format = FormatWord.text
    @Option(help: .words(HelpWords.reportRubric, HelpWords.rubricName), completion: .file()) var rubric: [String] = []
    @Option(help: .words(HelpWords.reportProgramme, HelpWords.rubricName), completion: .file())
    var programme: [String] = []
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        var attempts = Attempts()
        let rubrics = rubric.compactMap { word in
            attempts.attempt { () throws(Failure) in try RubricSource(word) }
        }
        let programmes = programme.compactMap { word in
            attempts.attempt { () throws(Failure) in try ProgrammeSource(word) }
        }
        try attempts.finish()
        try InputPaths(paths: rubrics.compactMap(\.path) + programmes.compactMap(\.path)).check(output: out)
        let documents = try ReportDocuments(rubrics: rubrics, programmes: programmes)
        let store = try HistoryStore(folder, isThorough: false, console)
        let file = try store.file(named: hash)
        switch format {
        case .json: try console.deliver(file.bytes, to: out)
        case .text:
            let text = ResultText(style: console.style(for: out), documents: documents)
            try console.deliver(text.render(try ResultFile(file)), to: out)
        }
        return store.status
    }
}
