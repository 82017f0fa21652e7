// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How a kind of check is written: what it is about, its own keys, and where it may stand.
package struct CheckForm {
    /// What a check is about, and so what a list of columns means.
    package enum Scope {
        /// One column; a list of columns is a check for each.
        case each
        /// Columns that together are a key.
        case key
        /// Rows, through a rule or keys of its own.
        case rows
        /// The whole data set.
        case dataset
    }

    /// What it is about.
    package let scope: Scope
    /// Its own keys.
    package let keys: [String]
    /// The key whose value may stand alone in the declaration of a column: `pattern: "[0-9]+"`.
    package let main: String?
    /// Whether `missing: fail` means something: the check judges values row by row.
    package let countsMissing: Bool
    /// Whether `where` means something.
    package let takesFilter: Bool
    /// Whether it may stand in the declaration of a column.
    package let isForColumns: Bool
    /// Own keys that only declarations of columns have.
    package let keysOfColumns: [String]

    private init(
        _ scope: Scope, _ keys: [String] = [], main: String? = nil, missing: Bool = true, filter: Bool = true,
        columns: Bool? = nil, keysOfColumns: [String] = []
    ) {
        self.scope = scope
        self.keys = keys
        self.main = main
        countsMissing = missing
        takesFilter = filter
        isForColumns = columns ?? (scope == .each)
        self.keysOfColumns = keysOfColumns
    }

    /// The keys that name the columns.
    package var columnsKeys: [String] { scope == .each || scope == .key ? ["column", "columns"] : [] }

    /// Whether an entry of `checks` may have a mapping.
    package var takesMapping: Bool { !columnsKeys.isEmpty || !keys.isEmpty }

    /// Keys that every check may have.
    package static let commonKeys = [
        "id", "title", "where", "warn", "fail", "weight", "severity", "word", "basis", "missing",
    ]

    /// The kinds in the order of the documentation, as entries of `checks`.
    package static let entryKinds = CheckKind.allCases

    /// The kinds that the declaration of a column may have.
    package static let columnKinds = CheckKind.allCases.filter { $0.form.isForColumns }

    /// Their keys in the declaration of a column, but for `type` and `format`, which every column has.
    static let columnKeys = columnKinds.filter { $0 != .type && $0 != .format }.map(\.columnKey)

    private static let dataset = CheckForm(.dataset, missing: false, filter: false)
    private static let hygiene = CheckForm(.each)
    private static let listed = ["key", "list", "list_key", "list_column"]

    fileprivate static func of(_ kind: CheckKind) -> CheckForm {
        switch kind {
        case .type: CheckForm(.each, main: "is", keysOfColumns: ["is"])
        case .format, .pattern, .checkDigit: CheckForm(.each, ["is"], main: "is")
        case .range: CheckForm(.each, ["from", "to", "above", "below"])
        case .length: CheckForm(.each, ["at_least", "at_most"])
        case .inSet: CheckForm(.each, ["list", "values"], main: "list")
        case .rule: CheckForm(.rows)
        case .equalsReference, .sameValue: CheckForm(.each, listed)
        case .agreesWithPersonalId:
            CheckForm(.each, ["birth_date", "sex", "male", "female"])
        case .columnsPresent: CheckForm(.dataset, ["columns"], missing: false, filter: false)
        case .notMissing: CheckForm(.each, missing: false)
        case .requiredWhen: CheckForm(.each, ["when"], main: "when", missing: false)
        case .rowCount: CheckForm(.dataset, ["at_least", "at_most"], missing: false)
        case .coverage: CheckForm(.key, ["list", "list_key"], main: "list", missing: false, columns: true)
        case .groupCoverage:
            CheckForm(.each, ["list", "list_column", "at_least"], main: "list", missing: false)
        case .structure, .metadata, .personalAccess, .sharing, .dictionary: dataset
        case .names: CheckForm(.dataset, ["is"], missing: false, filter: false)
        case .unique, .nearDuplicates: CheckForm(.key, columns: true)
        case .duplicateRows: CheckForm(.dataset, missing: false)
        case .trimmed, .nfc, .controlCharacters, .mixedScripts, .validUTF8, .markup, .notFuture: hygiene
        case .oneDateFormat: CheckForm(.each, missing: false)
        case .outliers: CheckForm(.each, ["method", "threshold"], main: "method", missing: false)
        case .leadingZeros: CheckForm(.each, ["digits"], main: "digits")
        case .updatedWithin: CheckForm(.each, ["period"], main: "period")
        case .newest: CheckForm(.each, ["period"], main: "period", missing: false)
        case .ageBands: CheckForm(.each, ["bands"], main: "bands", missing: false)
        case .monotone: CheckForm(.each, ["order", "strict"], main: "order", missing: false)
        case .foreignKey: CheckForm(.key, ["list", "list_key", "at"], main: "list", columns: true)
        case .dependsOn: CheckForm(.each, ["on"], main: "on")
        case .totals:
            CheckForm(
                .each, ["by", "equals", "list", "list_key", "list_column", "tolerance"], missing: false)
        }
    }
}

extension CheckKind {
    /// How it is written.
    package var form: CheckForm { CheckForm.of(self) }

    /// Its key in the declaration of a column: the raw value, but `required` for `not_missing`.
    package var columnKey: String { self == .notMissing ? "required" : rawValue }
}
