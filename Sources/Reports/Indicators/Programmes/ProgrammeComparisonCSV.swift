// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// Programmes held beside each other as CSV (RFC 4180): a line for each concept, programme, indicator and phase.
///
/// Fields are written as in FailuresCSV: nothing in them can steer a terminal, break a line or be taken for a formula. The
/// same comparison gives the same bytes.
public struct ProgrammeComparisonCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of names and differences.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let columns = [
        "concept", "conceptTitle", "comparable", "caution", "national", "measure", "programme", "number", "body",
        "indicator", "name", "unit", "phase", "phaseTo", "targetPrinted", "comparison", "target", "monitoring",
        "implementing", "ministry", "deadline", "deadlineDate", "differences",
    ]

    /// The comparison in UTF-8, in its order.
    public func render(_ comparison: ProgrammeComparison) -> [UInt8] {
        let context = ProgrammeComparisonContext(comparison, language)
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.columns)
        for concept in comparison.concepts {
            let subject = [
                concept.id, text(concept.title), concept.isComparable ? "true" : "false", text(concept.caution),
                text(concept.national?.text), concept.measure ?? "",
            ]
            for member in concept.members {
                let side = context.side(member.programme)
                let head =
                    subject + [
                        member.programme, side?.number ?? "", text(side?.body), member.indicator, text(member.name),
                        member.unit.rawValue,
                    ]
                let foot = [
                    member.monitoring?.printed ?? "", member.implementing?.printed ?? "",
                    member.ministry?.printed ?? "", member.deadline?.printed ?? "",
                    member.deadline?.due?.description ?? "", member.differences.map(text).joined(separator: " | "),
                ]
                for one in member.targets {
                    lines.add(head + [one.phase, one.to.description] + TargetFields(one.target).fields + foot)
                }
                if member.targets.isEmpty { lines.add(head + Array(repeating: "", count: 5) + foot) }
            }
        }
        return lines.bytes
    }

    private func text(_ text: LocalizedText?) -> String { text?.text(in: language) ?? "" }
}
