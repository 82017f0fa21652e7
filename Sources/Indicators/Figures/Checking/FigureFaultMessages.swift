// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension FigureFault {
    /// What is wrong, with the text that is at fault.
    func message(_ raw: String, _ habit: NumberHabit) -> DiagnosticMessage {
        let shown = Quotation.of(raw)
        switch self {
        case .ambiguousShare(let value): return .ambiguousShare(shown, readAs: value)
        case .percentOver100(let value):
            return DiagnosticMessage(
                code: "percent-over-100", vi: "\(shown) là \(Self.vi(value)), tỷ lệ này không quá 100 %",
                en: "\(shown) is \(Self.en(value)); this share is at most 100%")
        case .negative:
            return DiagnosticMessage(
                code: "negative", vi: "\(shown) nhỏ hơn 0", en: "\(shown) is less than 0")
        case .notWhole:
            return DiagnosticMessage(
                code: "not-whole", vi: "chỉ tiêu này là số lượng, \(shown) không phải số nguyên",
                en: "this indicator is a count; \(shown) is no whole number")
        case .levelOutside:
            return DiagnosticMessage(
                code: "level-outside", vi: "cấp độ trưởng thành phải là số nguyên từ 1 đến 5, ở đây là \(shown)",
                en: "a level is a whole number from 1 to 5; this is \(shown)")
        case .rankBelowOne:
            return DiagnosticMessage(
                code: "rank-outside", vi: "thứ hạng phải là số nguyên từ 1 trở lên, ở đây là \(shown)",
                en: "a rank is a whole number from 1 on; this is \(shown)")
        case .indexOutside:
            return DiagnosticMessage(
                code: "index-outside", vi: "chỉ số phải từ 0 đến 1, ở đây là \(shown)",
                en: "an index lies from 0 to 1; this is \(shown)")
        case .numberForWords:
            return DiagnosticMessage(
                code: "number-for-words", vi: "chỉ tiêu này không đo bằng số nên không nhận \(shown)",
                en: "this indicator is not measured in numbers, so \(shown) says nothing")
        case .wordForNumber(let unit): return .wordForNumber(shown, unit)
        case .percentSign:
            return DiagnosticMessage(
                code: "percent-sign", vi: "\(shown) có dấu %, nhưng đây là số lượng",
                en: "\(shown) has a percent sign, but this is a count")
        case .thousands(let value):
            return DiagnosticMessage(
                code: "thousands-separator", vi: "\(shown) được hiểu là \(value)", en: "\(shown) is read as \(value)")
        case .ambiguousNumber(let first, let second):
            let (vi, en) = (NumberText(.vietnamese), NumberText(.english))
            return DiagnosticMessage(
                code: "ambiguous-number",
                vi: "\(shown) có thể là \(first) hoặc \(vi.number(second, digits: 3, padded: true))",
                en: "\(shown) may be \(first) or \(en.number(second, digits: 3, padded: true))")
        case .notANumber:
            return DiagnosticMessage(
                code: "expected-number", vi: "\(shown) không phải một số", en: "\(shown) is no number")
        default: return relation(shown)
        }
    }

    /// What does not fit together.
    private func relation(_ shown: String) -> DiagnosticMessage {
        switch self {
        case .denominatorZero:
            DiagnosticMessage(
                code: "denominator-zero", vi: "mẫu số bằng 0", en: "the denominator is 0")
        case .numeratorAbove:
            DiagnosticMessage(
                code: "numerator-above-denominator", vi: "tử số \(shown) lớn hơn mẫu số",
                en: "the numerator \(shown) is greater than the denominator")
        case .valueDisagrees(let share):
            DiagnosticMessage(
                code: "value-disagrees", vi: "giá trị \(shown) khác với tử số chia mẫu số, là \(Self.vi(share))",
                en: "the value \(shown) is not numerator over denominator, which is \(Self.en(share))")
        case .secretWithoutDenominator:
            DiagnosticMessage(
                code: "secret-without-denominator", vi: "có số trường hợp bí mật nhà nước thì phải có mẫu số",
                en: "cases left out as state secrets need a denominator")
        case .noValue:
            DiagnosticMessage(
                code: "no-value", vi: "thiếu giá trị; nếu không có số liệu, ghi tình trạng và lý do",
                en: "there is no value; when there is no figure, give a state and the reason")
        case .twoValues(let first, let second):
            .excludingKeys(first.rawValue, second.rawValue)
        case .reasonMissing:
            DiagnosticMessage(
                code: "reason-missing", vi: "không có số liệu thì phải nêu lý do",
                en: "where there is no figure the reason must be given")
        case .dateBeforePeriod(let start):
            DiagnosticMessage(
                code: "date-before-period", vi: "ngày báo cáo \(shown) trước ngày bắt đầu kỳ, \(start)",
                en: "the day of the report \(shown) lies before the period begins, \(start)")
        case .periodOutside(let from, let to):
            DiagnosticMessage(
                code: "period-outside-programme", vi: "kỳ \(shown) nằm ngoài chương trình, từ \(from) đến \(to)",
                en: "the period \(shown) lies outside of the programme, \(from) to \(to)")
        case .bodyNotActive(let id, let span): .bodyNotActive(id, span)
        case .partMissing(let parts):
            DiagnosticMessage(
                code: "part-missing", vi: "chỉ tiêu này gồm nhiều phần; ghi riêng từng phần \(Quotation.list(parts))",
                en: "this indicator has several parts; give each of \(Quotation.list(parts))")
        case .noParts(let id):
            DiagnosticMessage(
                code: "no-parts", vi: "chỉ tiêu '\(id)' không chia thành phần", en: "indicator '\(id)' has no parts")
        case .unknownPart(let part, _): .unknown(.part, part)
        default:
            DiagnosticMessage(code: "expected-number", vi: "\(shown) không phải một số", en: "\(shown) is no number")
        }
    }

    /// How to put it right.
    func help(_ raw: String, _ habit: NumberHabit) -> DiagnosticMessage? {
        switch self {
        case .ambiguousShare: .writeAPercentSign(raw, habit)
        case .percentOver100(let value) where habit == .document && !raw.hasSuffix("%") && value > 1 && value <= 100:
            .didYouMean(raw + "%")
        case .notWhole(let thousands?):
            DiagnosticMessage(
                code: "thousands-help", vi: "nếu dấu chấm ngăn hàng nghìn, viết liền: \(thousands)",
                en: "if the point parts thousands, write \(thousands)")
        case .ambiguousNumber:
            DiagnosticMessage(
                code: "number-help", vi: "viết liền nếu là hàng nghìn, thêm một số 0 nếu là số thập phân",
                en: "write no sign between thousands, and one more 0 after decimals")
        case .denominatorZero:
            DiagnosticMessage(
                code: "write-not-applicable", vi: "nếu không có gì để đo, ghi tình trạng 'không áp dụng' và lý do",
                en: "when there is nothing to measure, say so: not applicable, with the reason")
        case .unknownPart(let part, let known):
            (Suggestion.nearest(to: part, among: known)).map { .didYouMean($0) } ?? .choices(part, among: known)
        case .notANumber where habit == .document: .numberHelp(raw)
        case .notANumber:
            DiagnosticMessage(
                code: "number-help", vi: "viết số như 95,5 hoặc 95,5%; để trống nếu chưa có",
                en: "write a number such as 95.5 or 95.5%; leave it empty when there is none")
        default: nil
        }
    }

    private static func vi(_ value: Rational) -> String { NumberText(.vietnamese).percent(value, digits: 4) }
    private static func en(_ value: Rational) -> String { NumberText(.english).percent(value, digits: 4) }
}

extension DiagnosticMessage {
    fileprivate static func ambiguousShare(_ shown: String, readAs value: Rational) -> Self {
        let (vi, en) = (NumberText(.vietnamese), NumberText(.english))
        return Self(
            code: "ambiguous-share",
            vi: "\(shown) không có dấu % nên được hiểu là \(vi.percent(value, digits: 6))",
            en: "\(shown) has no percent sign and is read as \(en.percent(value, digits: 6))")
    }

    /// Both readings of a number without a percent sign.
    fileprivate static func writeAPercentSign(_ raw: String, _ habit: NumberHabit) -> Self {
        let number = raw.contains(",") ? String(raw.map { $0 == "," ? "." : $0 }) : raw
        guard let share = Rational(parsing: number) else {
            return Self(code: "write-percent", vi: "ghi thêm dấu %", en: "write a percent sign")
        }
        func text(_ value: Rational) -> String {
            let text = value.decimal(digits: 18, padded: false) + "%"
            return habit == .sheet && raw.contains(",") ? String(text.map { $0 == "." ? "," : $0 }) : text
        }
        return Self(
            code: "write-percent", vi: "viết rõ \(text(share * 100)) hoặc \(text(share))",
            en: "write \(text(share * 100)) or \(text(share))")
    }

    fileprivate static func wordForNumber(_ shown: String, _ unit: IndicatorUnit) -> Self {
        Self(
            code: "word-for-number", vi: "chỉ tiêu này đo bằng số (\(unit.name.vi)), không nhận \(shown)",
            en: "this indicator is measured in numbers (\(unit.name.en)); \(shown) says nothing")
    }

    fileprivate static func bodyNotActive(_ id: String, _ span: DateSpan) -> Self {
        let (vi, en): (String, String) =
            switch (span.from, span.to) {
            case (let from?, let to?): ("từ \(from) đến \(to)", "from \(from) to \(to)")
            case (let from?, nil): ("từ \(from)", "from \(from) on")
            case (nil, let to?): ("đến \(to)", "until \(to)")
            case (nil, nil): ("", "")
            }
        return Self(
            code: "body-not-active", vi: "'\(id)' không tồn tại trong kỳ này, chỉ \(vi)",
            en: "'\(id)' did not exist in this period, only \(en)")
    }

    static func reportRepeated() -> Self {
        Self(
            code: "report-repeated", vi: "báo cáo này trùng với một báo cáo khác; chỉ một báo cáo được tính",
            en: "this report says the same as another one; one of them counts")
    }

    static func reportsDisagree() -> Self {
        Self(
            code: "reports-disagree",
            vi: "hai báo cáo cùng chỉ tiêu, đơn vị, kỳ, ngày và trạng thái nhưng khác nhau; số nhỏ hơn được tính",
            en: "two reports of one indicator, body, period, day and status disagree; the smaller number counts")
    }

    static func otherReport() -> Self {
        Self(code: "other-report", vi: "báo cáo kia ở đây", en: "the other report is here")
    }

    static func moreClashes(_ count: Int) -> Self {
        Self(
            code: "more-reports-clash", vi: "còn \(count) cặp báo cáo trùng hoặc khác nhau nữa",
            en: "\(count) more pairs of reports repeat or disagree")
    }
}

extension IndicatorUnit {
    /// Its name.
    var name: (vi: String, en: String) {
        switch self {
        case .percent: ("%", "%")
        case .ratio: ("tỷ số", "ratio")
        case .index: ("chỉ số", "index")
        case .level: ("cấp độ", "level")
        case .rank: ("thứ hạng", "rank")
        case .count: ("số lượng", "count")
        case .qualitative: ("định tính", "qualitative")
        }
    }
}
