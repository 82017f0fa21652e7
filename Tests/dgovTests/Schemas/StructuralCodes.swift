// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which mistakes are in the form of a document, so that a JSON Schema sees them.
enum StructuralCodes {
    /// The codes of such mistakes. All others need what stands elsewhere: other keys, other documents, arithmetic, the
    /// calendar.
    static let all: Set<String> = [
        "always-on", "answer-without-value", "at-least-one-of", "band-without-limits", "check-without-kind",
        "document-without-name", "due-without-interval", "empty-list", "exactly-one-of", "excluding-keys",
        "expected-cell", "expected-check", "expected-date", "expected-duration", "expected-flag",
        "expected-identifier", "expected-integer", "expected-key", "expected-limit", "expected-list",
        "expected-mapping", "expected-month", "expected-number", "expected-pair", "expected-period", "expected-range",
        "expected-text", "expected-zone", "item-without-kind", "mark-not-set", "missing-form", "missing-key",
        "missing-month", "missing-period", "month-without-use", "negative", "no-value", "once-without-year",
        "out-of-range", "period-without-use", "reason-missing", "too-few-lenses", "too-few-parts", "two-deadlines",
        "two-forms", "two-kinds", "unknown-format", "unknown-key", "unknown-kind-of-check", "unknown-state",
        "unknown-type", "unknown-word", "unsupported-version", "unused-key", "value-and-state", "year-before",
        "year-without-once",
    ]

    /// Documents whose mistake has such a code and yet cannot be seen, with the reason.
    static let beyondSchemas: [String: String] = [
        "Tests/ScoringTests/BrokenDocuments/rubric-schema/format-version-quoted.yaml": "quotes are not seen",
        "Tests/ScoringTests/BrokenDocuments/rubric-semantics/points-outside-the-range.yaml": "two numbers are compared",
        "Tests/ScoringTests/BrokenDocuments/rubric-semantics/targets-outside-the-range.yaml":
            "the range follows from the children",
        "Tests/ScoringTests/BrokenDocuments/evidence/shares-above-one.yaml": "the catalogue of measures has the ranges",
        "Tests/ScoringTests/BrokenDocuments/evidence-against-rubric/measure-out-of-range.yaml":
            "the catalogue of measures has the ranges",
        "Tests/DataQualityTests/BrokenSuites/meaning/no-dictionary.yaml": "a dictionary may be named elsewhere",
        "Tests/DataQualityTests/BrokenSuites/meaning/sharing-figures.yaml": "two numbers are compared",
    ]

    /// Changes to documents whose mistake cannot be seen, with the reason.
    static let spoiltBeyondSchemas: [String: String] = [
        "Examples/quality/dan-cu.yaml drops 'dataset'": "the update period of the data set is a default of checks",
        "Examples/quality/dan-cu.yaml drops 'dictionary'": "the dictionary of the data set is a default of checks",
    ]
}
