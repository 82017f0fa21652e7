// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import OpenData

/// The findings of an audit as CSV (RFC 4180), one a line, for a spreadsheet: what each publisher has to put right.
///
/// Columns: publisher, dataset, datasetTitle, resource, resourceKind, pack, check, severity, blocking, code, message, fix, file,
/// line, column, pointer. Texts are in one language. Fields are written as in FailuresCSV: nothing in them can steer a
/// terminal, break a line or be taken for a formula. The same result gives the same bytes.
public struct AuditCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of messages and titles.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "publisher", "dataset", "datasetTitle", "resource", "resourceKind", "pack", "check", "severity", "blocking",
        "code", "message", "fix", "file", "line", "column", "pointer",
    ]

    /// The findings in UTF-8, in the order of the result.
    public func render(_ result: AuditResult) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.heading)
        let datasets = Dictionary(
            result.datasets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let publishers = Dictionary(
            result.publishers.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for finding in result.findings {
            let name = finding.resource.dataset ?? (finding.resource.kind == .dataset ? finding.resource.name : nil)
            let dataset = name.flatMap { datasets[$0] }
            let publisher = dataset?.publisher.flatMap { publishers[$0] }
            lines.add([
                publisher.map { text($0.name) ?? $0.key } ?? "", name ?? "", text(dataset?.title) ?? "",
                finding.resource.name, finding.resource.kind.rawValue, finding.pack, finding.check,
                finding.severity.rawValue, finding.isBlocking ? "true" : "false", finding.code,
                finding.message.text(in: language), finding.fix ?? "", finding.place?.file ?? "",
                finding.place.map { String($0.line) } ?? "", finding.place?.column.map { String($0) } ?? "",
                finding.place?.pointer ?? "",
            ])
        }
        return lines.bytes
    }

    private func text(_ text: LocalizedText?) -> String? { text?.text(in: language) }
}
