// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators
internal import Reports

/// `dgov programmes compare`: what several programmes measure, side by side.
struct ProgrammesCompareCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare", abstract: HelpWords.programmesCompare.text,
            discussion: HelpWords.programmesCompareDiscussion.text)
    }

    @Argument(help: .words(HelpWords.programmesToCompare, HelpWords.programmeName)) var programmes: [String] = []
    @Option(help: .words(HelpWords.concept, HelpWords.conceptName)) var concept: String?
    @Option(help: .words(HelpWords.programmesFormat, HelpWords.formatName)) var format = ProgrammesFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let crosswalk = try CrosswalkSource.shipped()
        let chosen = try chosenProgrammes()
        if let concept, !crosswalk.concepts.contains(where: { $0.id == concept }) {
            throw Choice.concept.unknown(concept, known: crosswalk.concepts.map(\.id))
        }
        let comparison = ProgrammeComparison(crosswalk, chosen, concept: concept)
        switch format {
        case .text: try console.deliver(ProgrammeComparisonText(console.style(for: out)).render(comparison), to: out)
        case .json: try console.deliver(try ResultJSON.bytes(comparison), to: out)
        case .csv:
            try console.deliver(ProgrammeComparisonCSV(language: console.language).render(comparison), to: out)
        case .md:
            try console.deliver(ProgrammeComparisonMarkdown(language: console.language).render(comparison), to: out)
        }
        return .done
    }

    /// The programmes that were named, each once, in the order of the words; all that come with the program when none was.
    private func chosenProgrammes() throws(Failure) -> [Programme] {
        if programmes.isEmpty { return try ProgrammeSource.shipped() }
        var attempts = Attempts()
        var words: [String] = []
        for word in programmes where !words.contains(word) { words.append(word) }
        let chosen = words.compactMap { word in
            attempts.attempt { () throws(Failure) in try ProgrammeSource(id: word).loaded() }
        }
        try attempts.finish()
        guard chosen.count > 1 else { throw Failure(.wrongInput, .oneProgrammeToCompare, help: .nameTwoProgrammes) }
        return chosen
    }
}
