// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a check looks at. The raw value is the key that makes an entry of `checks` in a suite.
public enum CheckKind: String, Hashable, Sendable, CaseIterable, Codable {
    // Đúng – correct
    case type, format, pattern, range, length
    case inSet = "in"
    case checkDigit = "check_digit"
    case rule
    case equalsReference = "equals_reference"
    case agreesWithPersonalId = "agrees_with_personal_id"
    // Đủ – complete
    case columnsPresent = "columns_present"
    case notMissing = "not_missing"
    case requiredWhen = "required_when"
    case rowCount = "row_count"
    case coverage
    case groupCoverage = "group_coverage"
    // Sạch – clean
    case structure, unique
    case duplicateRows = "duplicate_rows"
    case nearDuplicates = "near_duplicates"
    case trimmed, nfc
    case controlCharacters = "control_characters"
    case mixedScripts = "mixed_scripts"
    case validUTF8 = "valid_utf8"
    case markup, outliers
    case oneDateFormat = "one_date_format"
    case leadingZeros = "leading_zeros"
    // Sống – current
    case updatedWithin = "updated_within"
    case newest
    case notFuture = "not_future"
    case ageBands = "age_bands"
    case monotone
    // Thống nhất – consistent
    case foreignKey = "foreign_key"
    case sameValue = "same_value"
    case dependsOn = "depends_on"
    case totals, dictionary
    // Dùng chung – shareable
    case metadata, names
    case personalAccess = "personal_access"
    case sharing

    /// The word a check of this kind counts towards unless its suite says otherwise.
    ///
    /// Basis: the table of the six words in the README, our own proposal after ISO/IEC 25012 and DAMA. The reported
    /// national index puts formats under *sạch*; a suite overrides with `word:`.
    public var defaultWord: QualityWord {
        switch self {
        case .type, .format, .pattern, .range, .length, .inSet, .checkDigit, .rule, .equalsReference,
            .agreesWithPersonalId:
            .correct
        case .columnsPresent, .notMissing, .requiredWhen, .rowCount, .coverage, .groupCoverage: .complete
        case .structure, .unique, .duplicateRows, .nearDuplicates, .trimmed, .nfc, .controlCharacters, .mixedScripts,
            .validUTF8, .markup, .outliers, .oneDateFormat, .leadingZeros:
            .clean
        case .updatedWithin, .newest, .notFuture, .ageBands, .monotone: .current
        case .foreignKey, .sameValue, .dependsOn, .totals, .dictionary: .consistent
        case .metadata, .names, .personalAccess, .sharing: .shareable
        }
    }
}
