// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a report says, part by part: where something is wrong.
enum FigureField: String, Hashable, Sendable, CaseIterable {
    case indicator, part, body, period, value, achievement, state, reason, numerator, denominator
    case secretCases = "secret_cases"
    case date, status, reporter, source, difficulties, proposals, note
}

/// Why there is no figure.
enum FigureAbsence: String, Hashable, Sendable, CaseIterable {
    case notMeasured = "not_measured"
    case notApplicable = "not_applicable"
}
