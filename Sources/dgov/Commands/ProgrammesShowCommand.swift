// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators
internal import Reports

/// `dgov programmes show`: a programme for people to read, or as tables.
struct ProgrammesShowCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: HelpWords.programmesShow.text,
            discussion: HelpWords.programmesShowDiscussion.text)
    }

    @Argument(help: .words(HelpWords.programmeIdOrFile, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.programmeSection, HelpWords.programmeSectionName)) var section: ProgrammeSectionWord?
    @Option(help: .words(HelpWords.programmesFormat, HelpWords.formatName)) var format = ProgrammesFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let source = try ProgrammeSource(programme)
        try InputPaths(paths: source.path.map { [$0] } ?? []).check(output: out)
        if format == .csv, section == .all { throw Failure(.wrongInput, .csvOfOneSection) }
        let programme = try source.loaded()
        let part = section?.part
        switch format {
        case .text: try console.deliver(ProgrammeText(console.style(for: out)).render(programme, only: part), to: out)
        case .json: try console.deliver(try json(programme, part), to: out)
        case .csv:
            let table = ProgrammeCSV(language: console.language).render(programme, part ?? .indicators)
            try console.deliver(table, to: out)
        case .md:
            try console.deliver(ProgrammeMarkdown(language: console.language).render(programme, only: part), to: out)
        }
        return .done
    }

    private func json(_ programme: Programme, _ part: ProgrammePart?) throws(Failure) -> [UInt8] {
        let omitted: Set<ProgrammeDocument.Part> =
            switch part {
            case nil: []
            case .indicators: [.reporting, .tasks]
            case .tasks: [.indicators, .additionalTargets, .reporting]
            case .duties: [.indicators, .additionalTargets, .tasks]
            }
        return try ResultJSON.bytes(ProgrammeDocument(programme, without: omitted))
    }
}
