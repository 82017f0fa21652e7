// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// How a programme stands as CSV (RFC 4180) for a spreadsheet: a row for each indicator, phase and part, or for each body.
///
/// Days are written `2027-06-30`, numbers with a decimal point and as they count (shares from 0 to 1), exactly or with six
/// decimal places. Texts are in one language. Fields are written as in FailuresCSV: nothing in them can steer a terminal, break
/// a line or be taken for a formula. The same result gives the same bytes.
public struct ProgressCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of names and statuses.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "asOf", "programme", "body", "indicator", "part", "section", "group", "name", "additional", "unit", "phase",
        "phaseFrom",
        "phaseTo", "targetPrinted", "comparison", "target", "status", "statusText", "value", "achievement", "numerator",
        "denominator", "origin", "period", "reportedOn", "reliability", "gap", "expected", "due", "past", "direction",
        "bodiesMet", "bodiesCounted", "bodiesVerified", "waitingFor", "waitingSince", "implementing", "monitoring",
        "difficulties", "proposals", "note",
    ]

    /// The indicators in UTF-8, in the order of the result; the parts of a target with several numbers follow its row.
    public func render(_ result: ProgressResult) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.heading)
        for row in result.rows {
            lines.add(fields(row, nil, in: result))
            for part in row.parts { lines.add(fields(row, part, in: result)) }
        }
        return lines.bytes
    }

    private func fields(
        _ row: IndicatorProgress, _ part: IndicatorProgress.PartProgress?, in result: ProgressResult
    ) -> [String] {
        let phase = result.phases.first { $0.id == row.phase }
        let bound = part?.bound ?? row.target.onlyBound
        let status = part?.status ?? row.status
        let figure = part == nil ? row.figure : part?.figure
        let rollUp = part == nil ? row.rollUp : nil
        let identity = [
            result.asOf.description, result.programme.identity.id, result.body.id, row.indicator, part?.id ?? "",
            row.section?.id ?? "", text(row.group), text(part?.name ?? row.name), row.isAdditional ? "true" : "false",
            row.unit.rawValue, row.phase, phase?.from.description ?? "", phase?.to.description ?? "",
        ]
        let standing = [
            part?.printed ?? row.target.printed, bound?.comparison.rawValue ?? "", MachineNumber.field(bound?.value),
            status.rawValue,
            text(ProgressWords.status(status)), MachineNumber.field(figure?.value), figure?.achievement?.rawValue ?? "",
            MachineNumber.field(figure?.numerator), MachineNumber.field(figure?.denominator),
            figure?.origin.rawValue ?? "",
            figure?.period?.description ?? "", figure?.reportedOn?.description ?? "", figure?.reliability ?? "",
            MachineNumber.field(part == nil ? row.gap : part?.gap),
            MachineNumber.field(part == nil ? row.expected : part?.expected),
            row.due.description, row.isPast ? "true" : "false", row.direction?.rawValue ?? "",
        ]
        let bodies = [
            rollUp.map { String($0.met) } ?? "", rollUp.map { String($0.counted) } ?? "",
            rollUp.map { String($0.verified) } ?? "",
        ]
        return identity + standing + bodies + [
            row.waiting?.who?.printed ?? "", row.waiting?.since?.description ?? "", row.implementing?.printed ?? "",
            row.monitoring?.printed ?? "", row.remarks?.difficulties ?? "", row.remarks?.proposals ?? "",
            row.remarks?.note ?? "",
        ]
    }

    // MARK: Bodies

    /// The bodies in UTF-8, in the order of the result: how many indicators each reports and how they stand, and the level of
    /// its own scorecard.
    ///
    /// Columns: asOf, programme, body, name, kind, reported, a column for each status, level, verified.
    public func bodies(_ result: ProgressResult) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        let statuses = ProgressStatus.allCases
        lines.add(
            ["asOf", "programme", "body", "name", "kind", "reported"] + statuses.map(\.rawValue) + [
                "level", "verified",
            ])
        for standing in result.standings {
            lines.add(
                [
                    result.asOf.description, result.programme.identity.id, standing.body, text(standing.name),
                    standing.kind, String(standing.reported),
                ] + statuses.map { String(standing.counts[$0] ?? 0) } + [
                    standing.level.map { String($0) } ?? "",
                    standing.level == nil ? "" : standing.isVerified ? "true" : "false",
                ])
        }
        return lines.bytes
    }

    private func text(_ text: LocalizedText?) -> String { text?.text(in: language) ?? "" }

}

extension IndicatorTarget {
    /// The number, of a target that is one.
    fileprivate var onlyBound: Bound? {
        if case .bound(let bound) = requirement { bound } else { nil }
    }
}
