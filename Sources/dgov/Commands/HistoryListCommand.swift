// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import ResultHistory

/// `dgov history list`: what is in a history.
struct HistoryListCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: HelpWords.historyList.text, discussion: HelpWords.historyListDiscussion.text)
    }

    @Argument(help: .words(HelpWords.historyFolder, HelpWords.folderName), completion: .directory) var folder: String
    @OptionGroup var choice: HistoryChoice
    @Option(help: .words(HelpWords.historyFrom, HelpWords.dateName)) var from: String?
    @Option(help: .words(HelpWords.historyTo, HelpWords.dateName)) var to: String?
    @Flag(help: .words(HelpWords.historyVerify)) var verify = false
    @Option(help: .words(HelpWords.historyListFormat, HelpWords.formatName)) var format = HistoryListFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        if bom, format != .csv { throw Failure(.wrongInput, .onlyWith("--bom", "--format csv")) }
        var attempts = Attempts()
        let first = attempts.attempt { () throws(Failure) in try HistoryDay.day(from, of: "--from", isStart: true) }
        let last = attempts.attempt { () throws(Failure) in try HistoryDay.day(to, of: "--to", isStart: false) }
        try attempts.finish()
        let days = DateSpan(from: first ?? nil, to: last ?? nil)
        if let from = days.from, let to = days.to, to < from {
            throw Failure(.wrongInput, .daysTurnedRound(from, to))
        }
        let store = try HistoryStore(folder, isThorough: verify, console)
        try choice.check(store.entries)
        let entries = store.entries.filter { entry in
            choice.isWanted(entry)
                && (days == DateSpan(from: nil, to: nil) || entry.asOf.map(days.contains) ?? false)
        }
        switch format {
        case .text: try console.deliver(HistoryListText(console.style(for: out)).render(entries), to: out)
        case .json: try console.deliver(try Self.json(entries), to: out)
        case .csv:
            try console.deliver(
                HistoryCSV(language: console.language, hasByteOrderMark: bom).render(entries), to: out)
        }
        return store.status
    }

    private static func json(_ entries: [HistoryEntry]) throws(Failure) -> [UInt8] {
        do {
            return try HistoryIndex(entries).json()
        } catch {
            throw Failure(.wrongInput, .unwritableResult)
        }
    }
}

/// The values of `--format` of `history list`.
enum HistoryListFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
}
