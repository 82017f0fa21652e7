// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Measures as the JSON that `MeasureSet` reads: an object of `{numerator, denominator}` or numbers, in the order given.
package struct WrittenMeasures: Encodable {
    private let measures: [(id: String, figure: MeasureValue.Figure)]

    /// Measures with their ids.
    package init(_ measures: [(id: String, figure: MeasureValue.Figure)]) { self.measures = measures }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    private enum Term: String, CodingKey { case numerator, denominator }

    /// Writes the object.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for measure in measures {
            switch measure.figure {
            case .number(let number): try container.encode(WrittenNumber(number), forKey: Key(measure.id))
            case .share(let numerator, let denominator):
                var share = container.nestedContainer(keyedBy: Term.self, forKey: Key(measure.id))
                try share.encode(WrittenNumber(numerator), forKey: .numerator)
                try share.encode(WrittenNumber(denominator), forKey: .denominator)
            }
        }
    }
}

/// A whole number as a JSON number where every reader of JSON holds it exactly, else as a text.
private struct WrittenNumber: Encodable {
    let number: Rational

    init(_ number: Rational) { self.number = number }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        // Beyond 2⁵³ readers that hold numbers as binary64 round (RFC 8259, section 6).
        if let whole = Int(number.fraction), whole.magnitude <= 1 << 53 {
            try container.encode(whole)
        } else {
            try container.encode(number.fraction)
        }
    }
}
