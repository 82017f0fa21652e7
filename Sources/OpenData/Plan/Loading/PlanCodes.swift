// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

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

    /// The code that was probably meant by a word that is not known. Among formats those that programs can read come first.
    func nearest(_ kind: DiagnosticMessage.PlanCodeKind, to raw: String) -> String? {
        let list =
            switch kind {
            case .format: vocabularies.fileTypes.list
            case .licence: vocabularies.licences.list
            case .frequency: vocabularies.frequencies.list
            }
        func isPreferred(_ code: String) -> Bool {
            kind == .format && vocabularies.fileTypes.facts(of: code)?.isMachineReadable == true
        }
        let codes = list.codes.filter(isPreferred) + list.codes.filter { !isPreferred($0) }
        if let code = Suggestion.nearest(to: raw, among: codes) { return code }
        let spelling = Suggestion.nearest(to: FoldedSpelling.folded(raw), among: list.aliases.keys.sorted())
        return spelling.flatMap { list.aliases[$0] }
    }

    private func value(_ raw: String, _ list: CodeList, at place: CataloguePlace) -> CodedValue {
        let isIRI = raw.utf8.starts(with: "http://".utf8) || raw.utf8.starts(with: "https://".utf8)
        if !isIRI, list.contains(raw) {
            return CodedValue(raw: raw, isIRI: false, code: raw, recognition: .exact, place: place)
        }
        return list.value(of: raw, isIRI: isIRI, at: place)
    }
}
