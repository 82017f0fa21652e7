// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A list of codes that documents of kind `vocabulary` fill, by the word under `list`.
enum VocabularyKind: String, CaseIterable {
    case fileTypes = "file_types"
    case mediaTypes = "media_types"
    case licences
    case accessRights = "access_rights"
    case frequencies
    case themes
    case languages
    case plannedAvailability = "planned_availability"
    case distributionStatus = "distribution_status"

    /// The keys of a document.
    var documentSchema: MappingSchema {
        let own: [String] =
            switch self {
            case .fileTypes: ["others", "filler"]
            case .licences: ["others", "wordings"]
            case .mediaTypes: ["registered"]
            case .frequencies: ["ambiguous"]
            default: []
            }
        return MappingSchema(
            (vi: "bảng mã", en: "vocabulary"),
            required: ["vocabulary", "id", "version", "list", "title", "status", "sources", "base", "entries"],
            optional: ["prefixes"] + own)
    }

    /// The keys of an entry.
    var entrySchema: MappingSchema {
        let own: [String] =
            switch self {
            case .fileTypes: ["stars", "machine_readable", "non_proprietary", "media_types", "endings"]
            case .licences: ["openness", "open_definition", "spdx", "statutory_grant", "restrictive"]
            case .frequencies: ["days", "strict_days", "archive"]
            default: []
            }
        return MappingSchema((vi: "mã", en: "code"), required: [], optional: ["title", "exact", "aliases"] + own)
    }
}
