// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import LocatedYAML
internal import Reports

/// `dgov report`: results become a document for people.
struct ReportCommand: DgovCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: HelpWords.report.text, discussion: HelpWords.reportDiscussion.text)
    }

    @Argument(help: .words(HelpWords.results, HelpWords.resultName), completion: .file()) var results: [String]
    @Option(help: .words(HelpWords.reportFormat, HelpWords.formatName)) var format: ReportFormatWord?
    @Option(help: .words(HelpWords.out, HelpWords.fileName), completion: .file()) var out: String?
    @Option(help: .words(HelpWords.reportTitle, HelpWords.textName)) var title: String?
    @Option(help: .words(HelpWords.logo, HelpWords.fileName), completion: .file()) var logo: String?
    @Option(help: .words(HelpWords.reportRubric, HelpWords.rubricName), completion: .file()) var rubric: [String] = []
    @Option(help: .words(HelpWords.reportProgramme, HelpWords.rubricName), completion: .file())
    var programme: [String] = []
    @Option(help: .words(HelpWords.reportTable, HelpWords.idName)) var table: String?
    @Flag(help: .words(HelpWords.bom)) var bom = false
    @OptionGroup var common: CommonOptions

    func execute(_ console: Console) throws(Failure) -> ExitStatus {
        let format = try checkedFormat()
        var attempts = Attempts()
        let rubrics = rubric.map { word in
            attempts.attempt { () throws(Failure) in try RubricSource(word) }
        }.compactMap(\.self)
        let programmes = programme.map { word in
            attempts.attempt { () throws(Failure) in try ProgrammeSource(word) }
        }.compactMap(\.self)
        let files = attempts.attempt { () throws(Failure) in try ResultPaths(results) }
        let paths =
            (files?.paths ?? []) + rubrics.compactMap(\.path) + programmes.compactMap(\.path)
            + [logo].compactMap(\.self)
        try InputPaths(paths: paths).check(output: out)
        let documents = attempts.attempt { () throws(Failure) in
            try ReportDocuments(rubrics: rubrics, programmes: programmes)
        }
        let found = (files?.read(console, &attempts) ?? []).compactMap { path, result in
            attempts.attempt { () throws(Failure) in try documents?.reportable(result, named: path) } ?? nil
        }
        let picture = attempts.attempt { () throws(Failure) in
            try logo.map { path throws(Failure) in try ReportLogo(path, console.language) }
        }
        try attempts.finish()
        var report = ReportBuilder(language: console.language).report(for: found, title: title)
        report.logo = picture ?? nil
        try deliver(report, as: format, console)
        return .done
    }

    /// Refuses what is wrong whatever the files say.
    /// - Returns: the form of the report: as asked for, else as the name of the output says.
    private func checkedFormat() throws(Failure) -> ReportFormatWord {
        let format: ReportFormatWord
        if let asked = self.format { format = asked } else { format = try ReportFormatWord(ending: out) }
        if let title, title.allSatisfy(\.isWhitespace) { throw Failure(.wrongInput, .emptyTitle) }
        if format == .xlsx { try Self.checkWorkbook(out: out) }
        // A page of HTML is nothing to read in a terminal.
        if format == .html, out == nil, Terminal.isTerminal(Terminal.output) {
            throw Failure(.wrongInput, .needs("--format html", "--out"), help: .reportOutExample)
        }
        guard format != .csv else { return format }
        if table != nil { throw Failure(.wrongInput, .onlyWith("--table", "--format csv")) }
        if bom { throw Failure(.wrongInput, .onlyWith("--bom", "--format csv")) }
        return format
    }

    private func deliver(_ report: Report, as format: ReportFormatWord, _ console: Console) throws(Failure) {
        switch format {
        case .html: try console.deliver(ReportHTML(report).bytes, to: out)
        case .md: try console.deliver(ReportMarkdown(report).text, to: out)
        case .csv:
            try console.deliver(ReportTableCSV(hasByteOrderMark: bom).render(chosen(from: report)), to: out)
        case .xlsx: try console.deliver(Self.workbook(report), to: out)
        }
    }

    private func chosen(from report: Report) throws(Failure) -> ReportTable {
        let tables = ReportTables(report)
        let found = table.map { tables.table($0) } ?? tables.main
        guard let found else { throw Choice.table.unknown(table ?? "", known: tables.tables.map(\.id)) }
        return found
    }
}

/// The values of `--format` of `report`.
enum ReportFormatWord: String, ExpressibleByArgument, CaseIterable {
    case html
    case md
    case csv
    case xlsx

    /// The form that the ending of a name stands for; a page where it says nothing.
    init(ending path: String?) throws(Failure) {
        let path = path ?? ""
        let found = Self.allCases.first { path.hasEnding(of: [".\($0.rawValue)"]) }
        if found == nil,
            path.hasEnding(of: [".pdf", ".docx", ".doc", ".odt", ".xls", ".ods", ".json", ".yaml", ".txt"])
        {
            throw Failure(.wrongInput, .notAReportName(path), help: .reportNames)
        }
        self = found ?? .html
    }
}

extension ReportLogo {
    /// The picture of a file.
    fileprivate init(_ path: String, _ language: Language) throws(Failure) {
        let file = try InputFile(path, limit: Self.largest)
        do {
            try self.init(
                reading: file.bytes, named: file.name, alternative: language == .english ? "Logo" : "Biểu trưng")
        } catch {
            throw Failure(error)
        }
    }
}
