// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension AnswerValue: Codable {
    private enum CodingKeys: String, CodingKey { case number, numerator, denominator }

    /// Reads a string, a list of strings, `{"number": …}` or `{"numerator": …, "denominator": …}`.
    public init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            self = .word(word)
        } else if let words = try? decoder.singleValueContainer().decode([String].self) {
            self = .words(words)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let number = try container.decodeIfPresent(Rational.self, forKey: .number) {
                self = .number(number)
            } else {
                self = .share(
                    numerator: try container.decode(Rational.self, forKey: .numerator),
                    denominator: try container.decode(Rational.self, forKey: .denominator))
            }
        }
    }

    /// Writes what `init(from:)` reads.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .word(let word):
            var container = encoder.singleValueContainer()
            try container.encode(word)
        case .words(let words):
            var container = encoder.singleValueContainer()
            try container.encode(words)
        case .number(let number):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(number, forKey: .number)
        case .share(let numerator, let denominator):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(numerator, forKey: .numerator)
            try container.encode(denominator, forKey: .denominator)
        }
    }
}

extension Response: Codable {
    private enum CodingKeys: String, CodingKey {
        case state, value, reason, documents, note, rater, assessment, date, lens
    }

    /// Reads a response; missing `documents` are none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            state: try container.decode(AnswerState.self, forKey: .state),
            reason: try container.decodeIfPresent(String.self, forKey: .reason),
            note: try container.decodeIfPresent(String.self, forKey: .note),
            rater: try container.decodeIfPresent(String.self, forKey: .rater),
            assessment: try container.decode(AssessmentKind.self, forKey: .assessment),
            date: try container.decodeIfPresent(CalendarDate.self, forKey: .date),
            lens: try container.decodeIfPresent(String.self, forKey: .lens))
        value = try container.decodeIfPresent(AnswerValue.self, forKey: .value)
        documents = try container.decodeIfPresent([EvidenceItem].self, forKey: .documents) ?? []
    }

    /// Writes a response; what is missing is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(state, forKey: .state)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(reason, forKey: .reason)
        if !documents.isEmpty { try container.encode(documents, forKey: .documents) }
        try container.encodeIfPresent(note, forKey: .note)
        try container.encodeIfPresent(rater, forKey: .rater)
        try container.encode(assessment, forKey: .assessment)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encodeIfPresent(lens, forKey: .lens)
    }
}

extension MeasureValue.Figure: Codable {
    private enum CodingKeys: String, CodingKey { case number, numerator, denominator }

    /// Reads `{"number": …}` or `{"numerator": …, "denominator": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try container.decodeIfPresent(Rational.self, forKey: .number) {
            self = .number(number)
        } else {
            self = .share(
                numerator: try container.decode(Rational.self, forKey: .numerator),
                denominator: try container.decode(Rational.self, forKey: .denominator))
        }
    }

    /// Writes what `init(from:)` reads.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .number(let number): try container.encode(number, forKey: .number)
        case .share(let numerator, let denominator):
            try container.encode(numerator, forKey: .numerator)
            try container.encode(denominator, forKey: .denominator)
        }
    }
}
