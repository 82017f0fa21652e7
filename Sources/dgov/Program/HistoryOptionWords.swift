// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Evidence
internal import Indicators
internal import LocatedYAML
internal import ResultHistory

/// Which results of a history are wanted.
struct HistoryChoice: ParsableArguments {
    @Option(help: .words(HelpWords.historySubject, HelpWords.idName)) var subject: [String] = []
    @Option(help: .words(HelpWords.historyKind, HelpWords.kindName)) var kind: ResultKindWord?
    @Option(help: .words(HelpWords.historyRubric, HelpWords.idName)) var rubric: String?
    @Option(help: .words(HelpWords.historyProfile, HelpWords.idName)) var profile: String?

    /// Refuses a subject, a document or a profile that no result is of.
    func check(_ entries: [HistoryEntry]) throws(Failure) {
        guard !entries.isEmpty else { return }
        func sorted(_ ids: [String]) -> [String] { Set(ids).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
        let wanted: [(choice: Choice, ids: [String], known: [String])] = [
            (.historySubject, subject, entries.compactMap(\.subject?.id)),
            (.historyDocument, [rubric].compactMap(\.self), entries.flatMap(\.documents).map(\.id)),
            (.profile, [profile].compactMap(\.self).filter { !$0.isEmpty }, entries.compactMap(\.profile)),
        ]
        var attempts = Attempts()
        for (choice, ids, known) in wanted {
            _ = attempts.attempt { () throws(Failure) in try choice.check(ids, among: sorted(known)) }
        }
        try attempts.finish()
    }

    func isWanted(_ entry: HistoryEntry) -> Bool {
        if !subject.isEmpty, !(entry.subject.map { subject.contains($0.id) } ?? false) { return false }
        if let kind, entry.kind != kind.kind { return false }
        if let rubric, !entry.documents.contains(where: { $0.id == rubric }) { return false }
        if let profile, (entry.profile ?? "") != profile { return false }
        return true
    }
}

/// The values of `--kind` of `history`.
struct ResultKindWord: ExpressibleByArgument {
    var kind: ResultKind

    init?(argument: String) {
        guard let kind = ResultKind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    static var allValueStrings: [String] { ResultKind.allCases.map(\.rawValue) }
}

/// Days of calls: a day, or a period such as a quarter, of which the first or the last day counts.
enum HistoryDay {
    static func day(_ word: String?, of option: String, isStart: Bool) throws(Failure) -> CalendarDate? {
        guard let word else { return nil }
        guard let period = ReportingPeriod(parsing: word) else {
            throw Failure(.wrongInput, .notADayOrPeriod(option, word), help: .turnedDate(word) ?? .dayOrPeriodForm)
        }
        return isStart ? period.start : period.end
    }
}
