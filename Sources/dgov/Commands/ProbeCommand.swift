// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import OpenData

/// `dgov probe`: the links of a catalogue become facts. The only command that uses the network.
struct ProbeCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "probe", abstract: HelpWords.probe.text, discussion: HelpWords.probeDiscussion.text)
    }

    @Argument(help: .words(HelpWords.catalogue, HelpWords.catalogueName), completion: .file()) var catalogue: String
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Option(help: .words(HelpWords.probeResume, HelpWords.fileName), completion: .file()) var resume: String?
    @Option(help: .words(HelpWords.probeSince, HelpWords.dateName)) var since: String?
    @Option(help: .words(HelpWords.probeDay, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.probeTimeout, HelpWords.numberName)) var timeout = 30
    @Option(help: .words(HelpWords.probeDelay, HelpWords.numberName)) var delay = 500
    @Option(help: .words(HelpWords.probeConnections, HelpWords.numberName)) var connections = 8
    @Flag(help: .words(HelpWords.allowPrivate)) var allowPrivate = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        #if Probe
            return try gather(console)
        #else
            throw Failure(.wrongInput, .traitMissing("Probe"), help: .buildWithTrait("Probe"))
        #endif
    }
}
