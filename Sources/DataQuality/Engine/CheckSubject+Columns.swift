// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CheckSubject {
    /// The columns without which the check cannot run; those of its filter are not among them.
    var neededColumns: [Int] {
        switch self {
        case .type(let column), .format(let column, _), .pattern(let column, _), .range(let column, _),
            .length(let column, _, _), .inSet(let column, _), .checkDigit(let column, _), .notMissing(let column),
            .groupCoverage(let column, _, _, _), .trimmed(let column), .nfc(let column),
            .controlCharacters(let column), .mixedScripts(let column), .validUTF8(let column), .markup(let column),
            .outliers(let column, _, _), .oneDateFormat(let column), .leadingZeros(let column, _),
            .updatedWithin(let column, _), .newest(let column, _), .notFuture(let column), .ageBands(let column, _),
            .monotone(let column, _, _):
            [column]
        case .rule(let rule): rule.columns
        case .requiredWhen(let column, let condition): [column] + condition.columns
        case .equalsReference(let column, let key, _, _, _), .sameValue(let column, let key, _, _, _): [column] + key
        case .agreesWithPersonalId(let id, let birthDate, let sex, _, _): [id] + [birthDate, sex].compactMap { $0 }
        case .coverage(let columns, _, _), .unique(let columns), .nearDuplicates(let columns): columns
        case .foreignKey(let columns, _, _, let date):
            if case .column(let column) = date { columns + [column] } else { columns }
        case .dependsOn(let determinants, let dependent): determinants + [dependent]
        case .totals(let rule):
            [rule.column] + (rule.group.map { [$0] } ?? [])
                + { if case .column(let column) = rule.other { [column] } else { [] } }()
        case .columnsPresent, .rowCount, .structure, .duplicateRows, .dictionary, .metadata, .names, .personalAccess,
            .sharing:
            []
        }
    }
}
