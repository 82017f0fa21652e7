// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Measures as a JSON object of `{numerator, denominator}`, in the order given.
struct WrittenAuditMeasures: Codable {
    let measures: [AuditMeasure]

    init(_ measures: [AuditMeasure]) { self.measures = measures }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    private enum Term: String, CodingKey { case numerator, denominator }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        measures = try container.allKeys.map { key in
            let share = try container.nestedContainer(keyedBy: Term.self, forKey: key)
            return AuditMeasure(
                id: key.stringValue, numerator: try share.decode(Rational.self, forKey: .numerator),
                denominator: try share.decode(Rational.self, forKey: .denominator))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for measure in measures {
            var share = container.nestedContainer(keyedBy: Term.self, forKey: Key(measure.id))
            try encode(measure.numerator, forKey: .numerator, in: &share)
            try encode(measure.denominator, forKey: .denominator, in: &share)
        }
    }

    /// A whole number as such, a fraction as text; both read back exactly.
    private func encode(
        _ number: Rational, forKey key: Term, in container: inout KeyedEncodingContainer<Term>
    ) throws {
        if let whole = Int(number.fraction) {
            try container.encode(whole, forKey: key)
        } else {
            try container.encode(number.fraction, forKey: key)
        }
    }
}
