// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import Indicators
public import ResultHistory
internal import Scoring

/// Entries of a history and points of trends as CSV (RFC 4180), for a spreadsheet.
///
/// Fields are written as in FailuresCSV: nothing in them can steer a terminal, break a line or be taken for a formula. Numbers
/// are decimals of at most six places, days as in ISO 8601. The same values give the same bytes.
public struct HistoryCSV: Sendable, Hashable {
    private let language: Language
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of names and remarks.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// The entries, a line for each figure, or one for an entry without any. Columns: hash, kind, subject, subjectName, document,
    /// version, profile, phase, asOf, from, to, measure, value, low, high, level.
    public func render(_ entries: [HistoryEntry]) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add([
            "hash", "kind", "subject", "subjectName", "document", "version", "profile", "phase", "asOf", "from", "to",
            "measure", "value", "low", "high", "level",
        ])
        for entry in entries {
            let document = entry.documents.first
            let start = [
                entry.hash.hex, entry.kind.rawValue, entry.subject?.id ?? "",
                entry.subject?.name?.text(in: language) ?? "", document?.id ?? "", document?.version ?? "",
                entry.profile ?? "", entry.phase ?? "", day(entry.asOf), day(entry.period?.from), day(entry.period?.to),
            ]
            if entry.figures.isEmpty { lines.add(start + ["", "", "", "", ""]) }
            for figure in entry.figures {
                lines.add(
                    start + [
                        figure.measure, MachineNumber.field(figure.value), MachineNumber.field(figure.range?.low),
                        MachineNumber.field(figure.range?.high),
                        figure.level?.id ?? "",
                    ])
            }
        }
        return lines.bytes
    }

    /// The points of a trend, a line each. Columns: subject, subjectName, kind, document, version, profile, phase, measure, asOf,
    /// value, level, change, coverage, missingFrom, missingTo, comparable, marks, remark, hash.
    public func render(_ trend: HistoryTrend) -> [UInt8] {
        let words = HistoryWords(phrases: Phrases(language))
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add([
            "subject", "subjectName", "kind", "document", "version", "profile", "phase", "measure", "asOf", "value",
            "level", "change", "coverage", "missingFrom", "missingTo", "comparable", "marks", "remark", "hash",
        ])
        for series in trend.series {
            for point in series.points {
                lines.add([
                    series.subject?.id ?? "", series.subject?.name?.text(in: language) ?? "", series.kind.rawValue,
                    point.document?.id ?? "", point.document?.version ?? "", point.profile ?? "", point.phase ?? "",
                    series.measure, day(point.asOf), MachineNumber.field(point.value), point.level?.id ?? "",
                    MachineNumber.field(point.change),
                    MachineNumber.field(point.coverage), point.gap?.from.description ?? "",
                    point.gap?.to.description ?? "",
                    point.isBroken ? "no" : "yes", point.marks.map(\.kind.rawValue).joined(separator: " "),
                    words.remarks(point).joined(separator: "; "), point.hash.hex,
                ])
            }
        }
        return lines.bytes
    }

    private func day(_ day: CalendarDate?) -> String { day?.description ?? "" }
}
