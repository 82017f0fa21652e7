// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the words of a plan for formats, licences and frequencies mean.
struct PlanCodes: Sendable {
    private let vocabularies: OpenDataVocabularies

    init(_ vocabularies: OpenDataVocabularies) { self.vocabularies = vocabularies }

    /// Formats as people write them: also with the dot of a file name's ending.
    func format(_ raw: String, at place: CataloguePlace) -> CodedValue {
        let value = value(raw, vocabularies.fileTypes.list, at: place)
        guard value.code == nil, raw.utf8.first == UInt8(ascii: ".") else { return value }
        let found = vocabularies.fileTypes.list.lookup(String(raw.dropFirst()))
        return CodedValue(
            raw: raw, isIRI: false, code: found?.code, recognition: found == nil ? .unrecognised : .alias, place: place)
    }

    func licence(_ raw: String, at place: CataloguePlace) -> CodedValue {
        value(raw, vocabularies.licences.list, at: place)
    }

    func frequency(_ raw: String, at place: CataloguePlace) -> CodedValue {
        value(raw, vocabularies.frequencies.list, at: place)
    }

    private func value(_ raw: String, _ list: CodeList, at place: CataloguePlace) -> CodedValue {
        let isIRI = raw.utf8.starts(with: "http://".utf8) || raw.utf8.starts(with: "https://".utf8)
        if !isIRI, list.contains(raw) {
            return CodedValue(raw: raw, isIRI: false, code: raw, recognition: .exact, place: place)
        }
        return list.value(of: raw, isIRI: isIRI, at: place)
    }
}
