// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence

/// A piece of a sentence in Vietnamese and English.
package struct Phrase: Sendable, Hashable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// A piece of a text from a document.
    package init(_ text: LocalizedText) {
        self.init(vi: text.text(in: .vietnamese), en: text.text(in: .english))
    }

    /// A piece made once for each language.
    package init(_ make: (NumberText) -> String) {
        self.init(vi: make(NumberText(.vietnamese)), en: make(NumberText(.english)))
    }

    /// Pieces one after the other.
    package init(_ pieces: [Phrase], joinedBy separator: String = ", ") {
        self.init(
            vi: pieces.map(\.vi).joined(separator: separator), en: pieces.map(\.en).joined(separator: separator))
    }
}

extension Phrase {
    /// A day.
    package init(_ date: CalendarDate) { self.init { $0.date(date) } }

    /// A period, as in "số liệu quý II/2027", "the figure for quarter II of 2027".
    package init(_ period: ReportingPeriod) {
        let year = period.start.year
        switch period.length {
        case .day: self.init { $0.date(period.start) }
        case .month: self.init { $0.month(period.start.month, of: year) }
        case .quarter:
            let quarter = Self.roman[min(max(period.index, 1), 4) - 1]
            self.init(vi: "quý \(quarter)/\(year)", en: "quarter \(quarter) of \(year)")
        case .halfYear:
            self.init(
                vi: "6 tháng \(period.index == 1 ? "đầu" : "cuối") năm \(year)",
                en: "the \(period.index == 1 ? "first" : "second") half of \(year)")
        case .year: self.init(vi: "năm \(year)", en: "\(year)")
        }
    }

    private static let roman = ["I", "II", "III", "IV"]

    /// A number in the unit of an indicator.
    package init(_ value: Rational, _ unit: IndicatorUnit, digits: Int? = nil) {
        switch unit {
        case .percent, .ratio: self.init { $0.percent(value, digits: digits ?? 2) }
        case .index: self.init { $0.number(value, digits: digits ?? 4, padded: false) }
        case .count: self.init { $0.number(value, digits: digits ?? 2, padded: false) }
        case .level:
            let number = Phrase { $0.number(value, digits: digits ?? 2, padded: false) }
            self.init(vi: "cấp độ \(number.vi)", en: "level \(number.en)")
        case .rank:
            let number = Phrase { $0.number(value, digits: digits ?? 2, padded: false) }
            self.init(vi: "hạng \(number.vi)", en: "rank \(number.en)")
        case .qualitative: self.init { $0.number(value, digits: digits ?? 2, padded: false) }
        }
    }

    /// Two numbers in the unit of an indicator with so many decimal places that different numbers look different.
    package static func pair(_ first: Rational, _ second: Rational, _ unit: IndicatorUnit) -> (Phrase, Phrase) {
        let usual = (Phrase(first, unit), Phrase(second, unit))
        guard first != second, usual.0 == usual.1 else { return usual }
        for digits in 3...12 {
            let pair = (Phrase(first, unit, digits: digits), Phrase(second, unit, digits: digits))
            if pair.0 != pair.1 { return pair }
        }
        return usual
    }

    /// What a target asks for, as in "≥ 95 %".
    package init(_ bound: IndicatorTarget.Bound, _ unit: IndicatorUnit) {
        let number = Phrase(bound.value, unit)
        let sign =
            switch bound.comparison {
            case .bare: ""
            case .atLeast: "≥ "
            case .moreThan: "> "
            case .atMost: "≤ "
            case .lessThan: "< "
            }
        self.init(vi: sign + number.vi, en: sign + number.en)
    }

    /// Something counted among something else.
    package init(_ numerator: Rational, of denominator: Rational) {
        self.init {
            $0.number(numerator, digits: 4, padded: false) + "/" + $0.number(denominator, digits: 4, padded: false)
        }
    }

    /// A number of bodies.
    package static func bodies(_ count: Int) -> Phrase {
        let number = Phrase { $0.number(Rational(count), digits: 0, padded: false) }
        return Phrase(vi: "\(number.vi) cơ quan, đơn vị", en: count == 1 ? "1 body" : "\(number.en) bodies")
    }
}
