// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import DataQuality
internal import Evidence
internal import LocatedYAML

/// `dgov profile`: a file of data becomes a draft of a suite.
struct ProfileCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "profile", abstract: HelpWords.profileCommand.text,
            discussion: HelpWords.profileDiscussion.text)
    }

    @Argument(help: .words(HelpWords.profileData, HelpWords.dataName), completion: .file()) var data: [String]
    @Option(help: .words(HelpWords.profileAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    /// As much of standard input as is held in memory: 2 GiB.
    private static let largestInput = 2 << 30

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let day = try CalendarDate.asOf(asOf)
        try InputPaths(paths: data).check(output: out)
        var inputs: [DataInput] = []
        for path in data {
            // Profiles read twice, so standard input is held in memory.
            guard path == Files.standardName else {
                inputs.append(SuiteFile.input(path))
                continue
            }
            let bytes = try Files.contents(of: path, limit: Self.largestInput)
            guard bytes.count <= Self.largestInput else {
                throw Failure(.wrongInput, .inputTooLong(gibibytes: Self.largestInput >> 30), help: .giveFile)
            }
            inputs.append(.bytes(bytes, name: "<stdin>"))
        }
        let profile: DataProfile
        do {
            profile = try DataProfiler(asOf: day).profile(inputs)
        } catch {
            throw Failure(error)
        }
        try console.deliver(SuiteDraft(profile, language: console.language).yaml, to: out)
        return profile.rows == 0 ? .noVerdict : .done
    }
}
