// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import Reports

/// `dgov calendar`: which reports of a programme fall due on which days, and what is overdue.
struct CalendarCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: HelpWords.calendar.text, discussion: HelpWords.calendarDiscussion.text)
    }

    @Argument(help: .words(HelpWords.programmeIdOrFile, HelpWords.programmeName), completion: .file())
    var programme: String
    @Option(help: .words(HelpWords.calendarFrom, HelpWords.dateName)) var from: String
    @Option(help: .words(HelpWords.calendarTo, HelpWords.dateName)) var to: String
    @Option(help: .words(HelpWords.bodies, HelpWords.fileName), completion: .file()) var bodies: String?
    @Option(parsing: .upToNextOption, help: .words(HelpWords.submissions, HelpWords.fileName), completion: .file())
    var figures: [String] = []
    @Option(help: .words(HelpWords.calendarAsOf, HelpWords.dateName)) var asOf: String?
    @Option(help: .words(HelpWords.calendarBody, HelpWords.idName)) var body: String?
    @Option(help: .words(HelpWords.calendarInclude, HelpWords.calendarIncludeName)) var include: String?
    @Option(help: .words(HelpWords.format, HelpWords.formatName)) var format = CalendarFormatWord.text
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @Flag(help: .words(HelpWords.failOverdue)) var failOverdue = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let call = try checkedCall()
        let source = try ProgrammeSource(programme)
        try InputPaths(paths: figures + [source.path, bodies].compactMap(\.self)).check(output: out)
        var attempts = Attempts()
        let loaded = attempts.attempt { () throws(Failure) in try source.loaded() }
        let tree = attempts.attempt { () throws(Failure) in
            try bodies.map { path throws(Failure) in try BodiesFile(path).tree }
        }
        try attempts.finish()
        guard let loaded, let tree else { throw Failure(.wrongInput, []) }
        let calendar = ReportingCalendar(programme: loaded, bodies: tree)
        var query = call.query
        query.body = try checkedBody(in: calendar)
        let result: CalendarResult
        if let asOf = call.asOf, !figures.isEmpty {
            let sets = try FigureFile.sets(figures, loaded, tree, console)
            result = calendar.result(query, asOf: asOf, figures: sets)
        } else {
            result = calendar.result(query)
        }
        try deliver(result, call.asOf, console)
        if tree == nil, query.body == nil, result.standings != nil,
            result.entries.contains(where: { $0.kind == .duty && !$0.unresolved.isEmpty })
        {
            console.note(.groupsWithoutBodies)
        }
        return failOverdue && !result.overdue.isEmpty ? .belowBar : .done
    }

    private func deliver(_ result: CalendarResult, _ asOf: CalendarDate?, _ console: Console) throws(Failure) {
        switch format {
        case .text: try console.deliver(CalendarText(console.style(for: out)).render(result), to: out)
        case .json: try console.deliver(try ResultJSON.bytes(result), to: out)
        case .csv:
            try console.deliver(CalendarCSV(language: console.language, hasByteOrderMark: bom).render(result), to: out)
        case .ics:
            if result.entries.isEmpty { console.note(.emptyCalendar) }
            try console.deliver(CalendarFile(language: console.language, stamp: asOf).render(result), to: out)
        }
    }
}
