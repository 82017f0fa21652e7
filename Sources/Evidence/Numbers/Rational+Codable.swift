// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension Rational: Codable {
    /// The keys of the coded form.
    private enum CodingKeys: String, CodingKey {
        case exact, decimal
    }

    /// The decimal places of the readable half of the coded form.
    private static let codedDigits = 4

    /// Writes `{"exact": "7/3", "decimal": "2.3333"}`; only `exact` counts when it is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(fraction, forKey: .exact)
        try container.encode(decimal(digits: Self.codedDigits), forKey: .decimal)
    }

    /// Reads the form that ``encode(to:)`` writes, a text such as `"85%"`, or a plain number.
    ///
    /// ``JSONTextDecoder`` takes a plain number exactly as written. Other decoders hand over a `Double`, which is read
    /// as the shortest decimal that means it: 0.85 is 17/20.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: CodingKeys.self) {
            let text = try container.decode(String.self, forKey: .exact)
            guard let number = Rational(parsing: text) else {
                throw DecodingError.invalid(.notANumber(text), at: container.codingPath + [CodingKeys.exact])
            }
            self = number
            return
        }
        let container = try decoder.singleValueContainer()
        let text: String
        if let written = try? container.decode(String.self) {
            text = written
        } else if let whole = try? container.decode(Int64.self) {
            text = String(whole)
        } else {
            text = try container.decode(Double.self).description
        }
        guard let number = Rational(parsing: text) else {
            throw DecodingError.invalid(.notANumber(text), at: container.codingPath)
        }
        self = number
    }
}
