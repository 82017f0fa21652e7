// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Writes the numbers of figures so that they are read back as the same numbers.
struct FigureText {
    /// The sign before decimals.
    let point: String

    /// A number, with a percent sign when shares are meant.
    ///
    /// With exactly three decimals a point or comma may be taken for one between thousands; a fourth one prevents that.
    func value(_ value: Rational, isPercent: Bool) -> String {
        guard isPercent else { return number(value, padsThousandths: true) }
        guard (value * 100).shortDecimal != nil else { return value.fraction }
        return number(value * 100, padsThousandths: false) + "%"
    }

    /// A number without a sign.
    func number(_ value: Rational, padsThousandths: Bool) -> String {
        guard let short = value.shortDecimal else { return value.fraction }
        let places = padsThousandths && short.places == 3 ? 4 : short.places
        let text = value.decimal(digits: places)
        return point == "." ? text : String(text.map { $0 == "." ? Character(point) : $0 })
    }
}
