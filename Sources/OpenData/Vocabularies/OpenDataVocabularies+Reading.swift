// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension OpenDataVocabularies {
    /// Reads documents of kind `vocabulary`, each of which fills one list; a list without a document stays empty.
    ///
    /// - Throws: `ReadingFailure` with every problem of every document, each at its place.
    public init(documents: [Node]) throws(ReadingFailure) {
        self.init()
        let collector = DiagnosticCollector()
        var filled: [VocabularyKind: Node] = [:]
        for document in documents {
            guard let reader = VocabularyReader(document, DocumentReader(collector)) else { continue }
            if let first = filled[reader.kind] {
                collector.error(
                    .vocabularyTwice(reader.kind.rawValue), at: document["list"] ?? document,
                    notes: [Diagnostic.Note(at: first, .vocabularyFirst)])
                continue
            }
            filled[reader.kind] = document["list"] ?? document
            fill(reader)
        }
        guard !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
    }

    private mutating func fill(_ reader: VocabularyReader) {
        switch reader.kind {
        case .fileTypes: fileTypes = reader.fileTypes()
        case .mediaTypes: mediaTypes = reader.mediaTypes()
        case .licences: licences = reader.licences()
        case .frequencies: frequencies = reader.frequencies()
        case .accessRights: accessRights = reader.codeList()
        case .themes: themes = reader.codeList()
        case .languages: languages = reader.codeList()
        case .plannedAvailability: availabilities = reader.codeList()
        case .distributionStatus: distributionStatuses = reader.codeList()
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func vocabularyTwice(_ list: String) -> Self {
        Self(
            code: "duplicate-vocabulary", vi: "bảng mã \(Quotation.of(list)) đã có trong một tài liệu khác",
            en: "the list \(Quotation.of(list)) is already filled by another document")
    }

    fileprivate static let vocabularyFirst = Self(
        code: "first-definition", vi: "xuất hiện lần đầu ở đây", en: "first filled here")
}
