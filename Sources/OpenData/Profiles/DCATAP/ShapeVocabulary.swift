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
        case licences
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
        switch codes {
        case .mediaTypes: return Self.isMediaType(raw) ? base + raw.lowercased() : nil
        case .fileTypes: return code(raw, lists.fileTypes.list)
        case .licences: return code(raw, lists.licences.list)
        case .frequencies: return code(raw, lists.frequencies.list)
        case .languages: return code(raw, lists.languages)
        case .themes: return code(raw, lists.themes)
        case .accessRights: return code(raw, lists.accessRights)
        case .availabilities: return code(raw, lists.availabilities)
        case .distributionStatuses: return code(raw, lists.distributionStatuses)
        }
    }

    private func code(_ raw: String, _ list: CodeList) -> String? {
        guard let code = list.lookup(raw)?.code else { return nil }
        return (bases.first ?? "") + code
    }

    /// `type/subtype`, each of letters, digits and `!#$&-^_.+`.
    private static func isMediaType(_ raw: String) -> Bool {
        let parts = raw.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                part.first.map(isLetterOrDigit) == true
                    && part.allSatisfy { isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
