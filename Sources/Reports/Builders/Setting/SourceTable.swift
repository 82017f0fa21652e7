// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Sources of a document with number, issuer and how far each can be relied on.
struct SourceTable {
    let phrases: Phrases

    /// A table of sources.
    /// - Parameters:
    ///   - sources: the sources.
    ///   - id: the id of the table.
    ///   - rows: the ids of the rows, in the order of the sources.
    func table(_ sources: [DocumentSource], id: String, rows: [String?]) -> ReportTable {
        var table = ReportTable(
            id: id, caption: phrases.basis,
            columns: [
                .init(phrases.say("Văn bản", "Document"), isRowHeader: true), .init(phrases.say("Số", "Number")),
                .init(phrases.say("Cơ quan ban hành", "Issuer")), .init(phrases.say("Mức tin cậy", "Status")),
                .init(phrases.remarkLabel),
            ])
        for (source, row) in zip(sources, rows) {
            let title = phrases.text(source.title)
            table.rows.append(
                .init(
                    id: row,
                    [
                        .init([source.url.map { .link(title, url: $0) } ?? .text(title)]),
                        .init(source.number.map(phrases.line) ?? ""), .init(source.issuer.map(phrases.text) ?? ""),
                        .init([phrases.mark(source.status)], tone: source.status == .official ? .neutral : .warning),
                        .init(source.note.map(phrases.text) ?? ""),
                    ]))
        }
        return table
    }
}
