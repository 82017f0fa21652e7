// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The measures of a tracked programme, read from the JSON object that `WrittenMeasures` writes.
struct ReadProgressMeasures: Decodable {
    let measures: [ProgressMeasure]

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private struct Share: Decodable {
        let numerator: Rational
        let denominator: Rational
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        measures = try container.allKeys.map { key in
            if let share = try? container.decode(Share.self, forKey: key) {
                return ProgressMeasure(
                    id: key.stringValue,
                    figure: .share(numerator: share.numerator, denominator: share.denominator))
            }
            return ProgressMeasure(
                id: key.stringValue, figure: .number(try container.decode(Rational.self, forKey: key)))
        }
    }
}
