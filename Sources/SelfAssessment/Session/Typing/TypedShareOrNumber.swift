// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// Reads a number, a percentage or a share as it was typed.
struct TypedShareOrNumber {
    let form: NumberForm

    /// The value that a text means.
    func value(of text: String) throws(SessionRefusal) -> AnswerValue {
        let bare = withoutUnit(text)
        let sides = bare.split(separator: "/", omittingEmptySubsequences: false)
        if sides.count == 2 { return try share(sides[0], sides[1], text) }
        if bare.hasSuffix("%") { return try percentage(bare.dropLast(), text) }
        let number = try number(bare, text)
        if form.isShare, number == 1 { throw SessionRefusal(.onePercentOrAll(text)) }
        if form.isShare, number > 1, number <= 100 { throw SessionRefusal(.percentMeant(number)) }
        guard form.holds(number) else { throw SessionRefusal(.numberOutside(text), help: .wanted(form)) }
        return .number(number)
    }

    private func share(
        _ above: Substring, _ below: Substring, _ text: String
    ) throws(SessionRefusal) -> AnswerValue {
        guard form.isShare else { throw SessionRefusal(.notANumber(text), help: .wanted(form)) }
        let numerator = try number(above, text)
        let denominator = try number(below, text)
        if denominator.isZero { throw SessionRefusal(.shareOfNothing(text)) }
        if numerator.sign < 0 || denominator.sign < 0 || numerator > denominator {
            throw SessionRefusal(.numberOutside(text), help: .wanted(form))
        }
        return .share(numerator: numerator, denominator: denominator)
    }

    private func percentage(_ numeral: Substring, _ text: String) throws(SessionRefusal) -> AnswerValue {
        let number = try number(numeral, text, suffix: " %")
        guard form.isShare || form.isPercent else { throw SessionRefusal(.notANumber(text), help: .wanted(form)) }
        let found = form.isShare ? number * (Rational(1, over: 100) ?? 0) : number
        guard form.holds(found) else { throw SessionRefusal(.numberOutside(text), help: .wanted(form)) }
        return form.isShare ? .word(number.asWritten + "%") : .number(number)
    }

    /// The one number that a numeral says.
    private func number(
        _ numeral: some StringProtocol, _ text: String, suffix: String = ""
    ) throws(SessionRefusal) -> Rational {
        switch TypedNumeral(numeral) {
        case .number(let number)?: return number
        case .ambiguous(let whole, let decimal)?:
            throw SessionRefusal(
                .ambiguousNumber(String(numeral).trimmed, whole: whole, decimal: decimal, suffix: suffix))
        case nil: throw SessionRefusal(.notANumber(text), help: .wanted(form))
        }
    }

    /// The text without the unit at its end.
    private func withoutUnit(_ text: String) -> String {
        guard let unit = form.unit, !unit.isEmpty, text.lowercased().hasSuffix(unit.lowercased()), unit != "%"
        else { return text }
        return String(text.dropLast(unit.count)).trimmed
    }
}

extension NumberForm {
    /// Whether a number may be given.
    func holds(_ number: Rational) -> Bool {
        if let accepts, accepts.clamp(number) != number { return false }
        return bands.isEmpty || bands.contains { $0.interval.contains(number) }
    }

    /// The ends of what may be given; `nil` where there is none.
    fileprivate var lowest: Rational? {
        if let accepts { return accepts.low }
        let ends = bands.map { $0.interval.lower?.value }
        return ends.contains(nil) ? nil : ends.compactMap(\.self).min()
    }

    fileprivate var highest: Rational? {
        if let accepts { return accepts.high }
        let ends = bands.map { $0.interval.upper?.value }
        return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
    }

    /// Whether the number is a percentage itself: 75 for 75 %.
    var isPercent: Bool { unit == "%" || accepts == ValueRange(0, 100) }
}

extension DiagnosticMessage {
    static func notANumber(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "expected-number", vi: "\(shown) không phải số mà câu này hỏi",
            en: "\(shown) is not a number of the kind asked for")
    }

    static func ambiguousNumber(_ text: String, whole: Rational, decimal: Rational, suffix: String) -> Self {
        let shown = Quotation.of(text)
        // One more decimal place than thousands have digits cannot be mistaken.
        let (whole, exact) = (whole.decimal(digits: 0), decimal.decimal(digits: 4))
        let comma = exact.split(separator: ".").joined(separator: ",")
        let tail = suffix.isEmpty ? "" : "%"
        return Self(
            code: "ambiguous-number",
            vi: "\(shown) có thể hiểu theo hai cách; ghi \(whole)\(suffix) hoặc \(comma)\(suffix)",
            en: "\(shown) can be read in two ways; write \(whole)\(tail) or \(exact)\(tail)")
    }

    static func onePercentOrAll(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "ambiguous-number", vi: "\(shown) có thể là 1 % hoặc tất cả; ghi 1 % hoặc 100 %",
            en: "\(shown) may be 1% or all; write 1% or 100%")
    }

    static func percentMeant(_ number: Rational) -> Self {
        let texts = [Language.vietnamese, .english].map { NumberText($0).number(number, digits: 6, padded: false) }
        return Self(
            code: "percent-meant", vi: "câu này hỏi tỷ lệ từ 0 đến 100 %; ghi \(texts[0]) %",
            en: "a share from 0 to 100% is asked for; write \(texts[1])%")
    }

    static func numberOutside(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "out-of-range", vi: "\(shown) nằm ngoài khoảng được hỏi",
            en: "\(shown) lies outside of what is asked for")
    }

    static func shareOfNothing(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "share-of-nothing",
            vi: "\(shown) có mẫu số là 0 nên chưa thành tỷ lệ; hãy ghi là chưa rõ hoặc không áp dụng",
            en: "\(shown) has 0 below the line and is no share; say that it is not known or not applicable")
    }

    /// What would be right.
    static func wanted(_ form: NumberForm) -> Self {
        if form.isShare {
            return Self(
                code: "number-help", vi: "ghi tỷ lệ từ 0 đến 100 %, ví dụ 75 % hoặc 12/40",
                en: "write a share from 0 to 100%, such as 75% or 12/40")
        }
        let unit = form.unit.map { " (\($0))" } ?? ""
        let texts = [Language.vietnamese, .english].map { language in
            let text = NumberText(language)
            return (
                low: form.lowest.map { text.number($0, digits: 6, padded: false) },
                high: form.highest.map { text.number($0, digits: 6, padded: false) }
            )
        }
        switch (texts[0].low, texts[0].high, texts[1].low, texts[1].high) {
        case (let low?, let high?, let lowest?, let highest?):
            return Self(
                code: "number-help", vi: "ghi một số từ \(low) đến \(high)\(unit)",
                en: "write a number from \(lowest) to \(highest)\(unit)")
        case (nil, let high?, _, let highest?):
            return Self(
                code: "number-help", vi: "ghi một số không quá \(high)\(unit)",
                en: "write a number of at most \(highest)\(unit)")
        case (let low?, nil, let lowest?, _):
            return Self(
                code: "number-help", vi: "ghi một số từ \(low) trở lên\(unit)",
                en: "write a number of at least \(lowest)\(unit)")
        default:
            return Self(
                code: "number-help", vi: "ghi một số\(unit), ví dụ 1234,5", en: "write a number\(unit), such as 1234.5")
        }
    }
}
