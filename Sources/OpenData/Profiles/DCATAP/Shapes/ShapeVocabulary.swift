// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A code list of a profile: a value is of the list when its IRI stands below one of the bases.
///
/// A copy of the list beside the catalogue is not needed, as it is for the official shapes.
struct ShapeVocabulary: Sendable {
    /// The lists of ``OpenDataVocabularies`` that can tell which IRI to write for a code.
    enum Codes: String, Sendable, CaseIterable {
        case fileTypes = "file_types"
        case mediaTypes = "media_types"
        case frequencies
        case languages
        case themes
        case accessRights = "access_rights"
        case availabilities
        case distributionStatuses = "distribution_statuses"
    }

    let title: LocalizedText
    /// The beginnings of the IRIs, the one to write first.
    let bases: [String]
    let codes: Codes?

    /// Whether a text begins with a base and says more.
    func contains(_ text: String) -> Bool {
        for base in bases where text.utf8.count > base.utf8.count && text.utf8.starts(with: base.utf8) { return true }
        return false
    }

    /// The IRI that a value, such as `CSV` or `text/csv`, ought to be; `nil` when it cannot be told.
    func iri(for raw: String, _ lists: OpenDataVocabularies) -> String? {
        guard let codes, let base = bases.first else { return nil }
        let code: String? =
            switch codes {
            case .fileTypes: lists.fileTypes.lookup(raw)?.code
            case .mediaTypes: lists.mediaTypes.lookup(raw)?.code ?? MediaTypes.essence(of: raw)
            case .frequencies: lists.frequencies.lookup(raw)?.code
            case .languages: lists.languages.lookup(raw)?.code
            case .themes: lists.themes.lookup(raw)?.code
            case .accessRights: lists.accessRights.lookup(raw)?.code
            case .availabilities: lists.availabilities.lookup(raw)?.code
            case .distributionStatuses: lists.distributionStatuses.lookup(raw)?.code
            }
        return code.map { base + $0 }
    }
}
