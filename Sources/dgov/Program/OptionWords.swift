// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators

/// The values of `--lang`.
enum LanguageWord: String, ExpressibleByArgument, CaseIterable {
    case vi
    case en

    var language: Language { self == .en ? .english : .vietnamese }
}

/// The values of `--format`.
enum FormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// The values of `--format` of `check`.
enum CheckFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case junit
    case sarif
}

/// The values of `--fail-on`.
enum FailOnWord: String, ExpressibleByArgument, CaseIterable {
    case fail
    case warn
}

/// The values of `--color`.
enum ColorWord: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never

    /// Whether to use colours on a file descriptor; `nil` is a file.
    func isOn(_ descriptor: Int32?) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: descriptor.map(Terminal.suitsColor) ?? false
        }
    }
}

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option(help: .words(HelpWords.color, HelpWords.colorName)) var color = ColorWord.auto

    // Invocation.language reads it earlier than the parser does; here it is declared and checked.
    @Option(help: .words(HelpWords.language, HelpWords.languageName)) var lang: LanguageWord?

    var console: Console { Console(color: color) }
}

extension ArgumentHelp {
    /// Help in the language of the run, with the name of the value.
    static func words(_ abstract: Words, _ valueName: Words? = nil) -> ArgumentHelp {
        ArgumentHelp(abstract.text, valueName: valueName?.text)
    }
}

/// A command of the program: parse arguments, call the libraries, print.
protocol DgovCommand: ParsableCommand {
    var common: CommonOptions { get }
    /// Does the work and says how it ended.
    func execute(_ console: Console) async throws(Failure) -> ExitStatus
}

extension CalendarDate {
    /// The day of `--as-of`, when it is given.
    static func asOf(_ word: String?) throws(Failure) -> CalendarDate? {
        try word.map { word throws(Failure) in try CalendarDate(word, of: "--as-of") }
    }

    /// The day that an option names.
    init(_ word: String, of option: String) throws(Failure) {
        guard let day = CalendarDate(parsing: word) else {
            throw Failure(.wrongInput, .notADate(word, option: option), help: .dateForm(word))
        }
        self = day
    }
}

extension ReportingPeriod {
    /// The period that an option names.
    init(_ word: String, of option: String) throws(Failure) {
        guard let period = ReportingPeriod(parsing: word) else {
            throw Failure(.wrongInput, .notAPeriod(option, word), help: .periodForm)
        }
        self = period
    }
}

extension Rational {
    /// The share that an option names, from 0 to 1: `0.8`, `0,8` or `80%`.
    init(share word: String, of option: String) throws(Failure) {
        let isPercent = word.hasSuffix("%")
        let digits = (isPercent ? String(word.dropLast()) : word).replacing(",", with: ".")
        guard let number = Rational(parsing: digits), let share = isPercent ? number.divided(by: 100) : number,
            share >= 0, share <= 1
        else { throw Failure(.wrongInput, .notAShare(option, word), help: .shareForm) }
        self = share
    }
}
