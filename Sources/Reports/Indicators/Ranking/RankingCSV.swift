// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// Rankings as CSV (RFC 4180), one body a line, for a spreadsheet.
///
/// Columns: kind, rank, body, bodyName, score, level, coverage, basis, asOf, movement, places, previousRank, reason, note.
/// Numbers are exact where decimals can say them, shares from 0 to 1. Bodies without a rank follow those of their kind and have a
/// reason. Fields are written as in FailuresCSV: nothing in them can steer a terminal, break a line or be taken for a formula.
/// The same ranking gives the same bytes.
public struct RankingCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of names and notes.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "kind", "rank", "body", "bodyName", "score", "level", "coverage", "basis", "asOf", "movement", "places",
        "previousRank", "reason", "note",
    ]

    /// The ranking in UTF-8.
    public func render(_ result: RankingResult) -> [UInt8] {
        let words = RankingWords(result: result, phrases: Phrases(language))
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.heading)
        for table in result.tables {
            for row in table.ranked {
                lines.add([
                    table.kind ?? "", String(row.rank), row.body.id, row.body.name.text(in: language),
                    MachineNumber.field(row.score), row.level?.id ?? "", MachineNumber.field(row.coverage),
                    row.basis.rawValue,
                    row.asOf.description, row.movement?.kind.rawValue ?? "",
                    row.movement?.places.map { String($0) } ?? "", row.movement?.previousRank.map { String($0) } ?? "",
                    "", words.note(row),
                ])
            }
            for unranked in table.unranked {
                lines.add([
                    table.kind ?? "", "", unranked.body.id, unranked.body.name.text(in: language), "", "",
                    MachineNumber.field(unranked.coverage), "", "", "", "", "", unranked.reason.rawValue,
                    words.reason(unranked),
                ])
            }
        }
        return lines.bytes
    }
}
