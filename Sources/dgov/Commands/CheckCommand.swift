// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import DataQuality
internal import Evidence
internal import LocatedYAML
internal import Reports

/// `dgov check`: data and a suite become a quality result.
struct CheckCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: HelpWords.check.text, discussion: HelpWords.checkDiscussion.text)
    }

    @Argument(help: .words(HelpWords.suite, HelpWords.suiteName), completion: .file()) var suite: String
    @Argument(help: .words(HelpWords.data, HelpWords.dataName), completion: .file()) var data: [String] = []
    @Option(help: .words(HelpWords.checkAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.checkFormat, HelpWords.formatName)) var format = CheckFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Option(help: .words(HelpWords.failures, HelpWords.fileName), completion: .file()) var failures: String?
    @Option(help: .words(HelpWords.sample, HelpWords.numberName)) var sample = 5
    @Option(help: .words(HelpWords.stateIn, HelpWords.fileName), completion: .file()) var stateIn: [String] = []
    @Option(help: .words(HelpWords.stateOut, HelpWords.fileName), completion: .file()) var stateOut: String?
    @Option(help: .words(HelpWords.failOn, HelpWords.whenName)) var failOn = FailOnWord.fail
    @Option(help: .words(HelpWords.threads, HelpWords.numberName)) var threads: Int?
    @Option(help: .words(HelpWords.explainCheck, HelpWords.nodeName)) var explain: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @Flag(help: .words(HelpWords.showValues)) var showValues = false
    @Flag(help: .words(HelpWords.noIndex)) var noIndex = false
    @OptionGroup var common: CommonOptions

    /// As many failing rows of each check as the engine keeps at most.
    static let mostSampled = 100_000

    func execute(_ console: Console) async throws(Failure) -> ExitStatus {
        let day = try checkedCall()
        try InputPaths(paths: [suite] + data + stateIn)
            .check(outputs: [("--out", out), ("--failures", failures), ("--state-out", stateOut)])
        let file = try SuiteFile(suite)
        // Before any file of data, also those of its lists, is opened.
        if file.suite.dataset.classification == .stateSecret { throw Failure(.wrongInput, .secretData) }
        let engine = QualityEngine(
            suite: file.suite, lists: try file.lists(), asOf: day,
            options: ScanOptions(
                threads: threads ?? Terminal.cores, sampleSize: failures == nil ? sample : Self.mostSampled))
        var result = try await checked(engine, try inputs(of: file), console)
        if !noIndex, showsIndex { result.index = try QualityIndexing.index(of: result) }
        if let failures {
            try Files.replace(failures, with: FailuresCSV(hasByteOrderMark: bom).render(shown(result)), isPrivate: true)
        }
        try deliver(shown(result.keepingRows(sample)), console)
        return status(of: result)
    }
}
