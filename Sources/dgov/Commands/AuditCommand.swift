// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import OpenData
internal import Reports

/// `dgov audit`: a catalogue and packs of checks become an audit.
struct AuditCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit", abstract: HelpWords.audit.text, discussion: HelpWords.auditDiscussion.text)
    }

    @Argument(help: .words(HelpWords.catalogue, HelpWords.catalogueName), completion: .file()) var catalogue: String
    @Option(help: .words(HelpWords.plan, HelpWords.fileName), completion: .file()) var plan: String?
    @Option(help: .words(HelpWords.probes, HelpWords.fileName), completion: .file()) var probes: String?
    @Option(help: .words(HelpWords.pack, HelpWords.packName)) var pack: [String] = []
    @Option(help: .words(HelpWords.auditAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.auditFormat, HelpWords.formatName)) var format = AuditFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Option(help: .words(HelpWords.auditFailBelow, HelpWords.barName)) var failBelow: String?
    @Option(help: .words(HelpWords.aggregation, HelpWords.formatName)) var aggregation: AggregationWord?
    @Option(help: .words(HelpWords.frequencyReading, HelpWords.formatName))
    var frequencyReading = FrequencyReadingWord.lenient
    @Option(help: .words(HelpWords.auditSample, HelpWords.numberName)) var sample = 3
    @Option(help: .words(HelpWords.explainAudit, HelpWords.nodeName)) var explain: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @OptionGroup var common: CommonOptions

    /// As many findings of each check as a table lists at most.
    static let mostListed = 100_000
    /// As many findings of each check as a result lists: it counts them all, and other commands read it back.
    static let mostKept = 1_000

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let day = try checkedCall()
        try InputPaths(paths: [catalogue] + [plan, probes].compactMap(\.self)).check(output: out)
        let source = try OpenDataSource()
        var attempts = Attempts()
        let packs = attempts.attempt { () throws(Failure) in try source.packs(named: pack) }
        let plan = attempts.attempt { () throws(Failure) in
            try self.plan.map { path throws(Failure) in try source.plan(path) }
        }
        let probes = attempts.attempt { () throws(Failure) in
            try self.probes.map { path throws(Failure) in try source.probes(path) }
        }
        let input = attempts.attempt { () throws(Failure) in try source.catalogue(catalogue) }
        try attempts.finish()
        guard var input, let packs else { throw Failure(.wrongInput, []) }
        input.plan = plan ?? nil
        input.probes = probes ?? nil
        let bar = try AuditBar(failBelow, among: packs)
        let result = try audited(input, packs, source, asOf: day)
        // Otherwise the faults of the file are findings.
        if !packs.contains(where: { $0.checks.contains { $0.test == .integrity(1) } }) {
            console.report(input.diagnostics)
        }
        try deliver(result, console)
        return status(of: result, bar, console)
    }
}
