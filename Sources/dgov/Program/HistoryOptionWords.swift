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
        var attempts = Attempts()
        let subjects = sorted(entries.compactMap(\.subject?.id))
        for word in subject where !subjects.contains(word) {
            let _: Never? = attempts.attempt { () throws(Failure) in
                throw Choice.historySubject.unknown(word, known: subjects)
            }
        }
        let documents = sorted(entries.flatMap(\.documents).map(\.id))
        if let rubric, !documents.contains(rubric) {
            let _: Never? = attempts.attempt { () throws(Failure) in
                throw Choice.historyDocument.unknown(rubric, known: documents)
            }
        }
        let profiles = sorted(entries.compactMap(\.profile))
        if let profile, !profile.isEmpty, !profiles.contains(profile) {
            let _: Never? = attempts.attempt { () throws(Failure) in
                throw Choice.profile.unknown(profile, known: profiles)
            }
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
