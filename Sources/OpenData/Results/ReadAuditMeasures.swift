// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The measures of an audit, read from the JSON object of `{numerator, denominator}` that `WrittenMeasures` writes.
struct ReadAuditMeasures: Decodable {
    let measures: [AuditMeasure]

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
}
