// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports
internal import ResultHistory

/// `dgov history trend`: how figures of results moved.
struct HistoryTrendCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trend", abstract: HelpWords.historyTrend.text,
            discussion: HelpWords.historyTrendDiscussion.text)
    }

    @Argument(help: .words(HelpWords.historyFolder, HelpWords.folderName), completion: .directory) var folder: String
    @OptionGroup var choice: HistoryChoice
    @Option(help: .words(HelpWords.historyMeasure, HelpWords.measureName)) var measure: String?
    @Option(help: .words(HelpWords.historySince, HelpWords.periodName)) var since: String?
    @Option(help: .words(HelpWords.historyBodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(help: .words(HelpWords.historyTrendFormat, HelpWords.formatName)) var format = HistoryTrendFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        if bom, format != .csv { throw Failure(.wrongInput, .onlyWith("--bom", "--format csv")) }
        var query = TrendQuery()
        query.since = try HistoryDay.day(since, of: "--since", isStart: false)
        try InputPaths(paths: [bodies].compactMap(\.self)).check(output: out)
        query.bodies = try bodies.map { path throws(Failure) in try BodiesFile(path).tree }
        query.subjects = choice.subject
        query.kind = choice.kind?.kind
        query.document = choice.rubric
        query.profile = choice.profile
        query.measure = measure
        let store = try HistoryStore(folder, isThorough: false, console)
        let trend: HistoryTrend
        do {
            trend = try HistoryTrend(store.entries, query)
        } catch {
            throw Failure(error)
        }
        try deliver(trend, console)
        return store.status
    }

    private func deliver(_ trend: HistoryTrend, _ console: Console) throws(Failure) {
        switch format {
        case .text: try console.deliver(TrendText(console.style(for: out)).render(trend), to: out)
        case .json: try console.deliver(try ResultJSON.bytes(trend), to: out)
        case .csv:
            try console.deliver(HistoryCSV(language: console.language, hasByteOrderMark: bom).render(trend), to: out)
        case .html: try console.deliver(ReportHTML(report(trend, console)).bytes, to: out)
        case .md: try console.deliver(ReportMarkdown(report(trend, console)).text, to: out)
        }
    }

    private func report(_ trend: HistoryTrend, _ console: Console) -> Report {
        ReportBuilder(language: console.language).report(for: [.trend(trend)])
    }
}

/// The values of `--format` of `history trend`.
enum HistoryTrendFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case html
    case md
}
