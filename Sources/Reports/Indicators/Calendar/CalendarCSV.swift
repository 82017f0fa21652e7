// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// The calendar of a programme as CSV (RFC 4180), one day and body a line, for a spreadsheet.
///
/// Columns: kind, id, period, phase, lastDay, printedDay, printed, title, what, who, to, body, bodyName, state, sentOn, days,
/// sentBy, successors. `lastDay` is the last day in time. After the days come earlier reports that are overdue or were late, then
/// what has no day. Where no bodies are known a day has one line with an empty body. Fields are written as in FailuresCSV:
/// nothing in them can steer a terminal, break a line or be taken for a formula. The same calendar gives the same bytes.
public struct CalendarCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of texts.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "kind", "id", "period", "phase", "lastDay", "printedDay", "printed", "title", "what", "who", "to", "body",
        "bodyName", "state", "sentOn", "days", "sentBy", "successors",
    ]

    /// The calendar in UTF-8.
    public func render(_ result: CalendarResult) -> [UInt8] {
        let words = CalendarWords(phrases: Phrases(language))
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.heading)
        var standings: [Key: ReportStanding] = [:]
        for standing in result.standings ?? [] { standings[Key(ReportKey(standing), standing.body.id)] = standing }
        for entry in result.entries {
            let report = ReportKey(entry)
            let start = [
                entry.kind.rawValue, entry.id, text(entry.period), entry.phase ?? "", entry.lastDay.description,
                entry.printedDay.description, entry.printed ?? "", words.title(entry), text(entry.what),
                text(entry.who, words), text(entry.to, words),
            ]
            if entry.bodies.isEmpty { lines.add(start + ["", ""] + state(nil, words)) }
            for body in entry.bodies {
                let standing = report.flatMap { standings.removeValue(forKey: Key($0, body.id)) }
                lines.add(start + [body.id, text(body.name)] + state(standing, words))
            }
        }
        for standing in result.standings ?? [] where standings[Key(ReportKey(standing), standing.body.id)] != nil {
            lines.add(
                [
                    CalendarEntry.Kind.duty.rawValue, standing.duty, text(standing.period), "",
                    standing.lastDay.description, "", "", words.title(standing.matter, standing.period),
                    text(standing.what), "", "", standing.body.id, text(standing.body.name),
                ] + state(standing, words))
        }
        for entry in result.undated {
            lines.add(
                [
                    entry.kind.rawValue, entry.id, "", "", "", "", entry.printed ?? "",
                    entry.every.map { words.matter(entry.matter) + ", " + words.frequency($0) }
                        ?? words.kind(entry.kind),
                    text(entry.what), text(entry.who, words), text(entry.to, words), "", "",
                ] + state(nil, words))
        }
        return lines.bytes
    }

    private struct Key: Hashable {
        let report: ReportKey
        let body: String
        init(_ report: ReportKey, _ body: String) { (self.report, self.body) = (report, body) }
    }

    private func text(_ text: LocalizedText) -> String { text.text(in: language) }

    private func text(_ period: ReportingPeriod?) -> String { period?.description ?? "" }

    private func text(_ party: CalendarEntry.Party?, _ words: CalendarWords) -> String {
        party.map(words.party) ?? ""
    }

    private func state(_ standing: ReportStanding?, _ words: CalendarWords) -> [String] {
        guard let standing else { return ["", "", "", "", ""] }
        return [
            words.state(standing.state), standing.sentOn?.description ?? "", standing.days.map { String($0) } ?? "",
            standing.sentBy?.id ?? "", (standing.successors ?? []).map(\.id).joined(separator: " "),
        ]
    }
}
