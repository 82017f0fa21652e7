// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with a pattern.

extension DiagnosticMessage {
    static var patternIsEmpty: Self {
        Self(code: "pattern-empty", vi: "mẫu trống", en: "the pattern is empty")
    }

    static func patternTooLong(_ limit: Int) -> Self {
        Self(
            code: "pattern-too-long", vi: "mẫu dài hơn \(limit) ký tự",
            en: "the pattern is longer than \(limit) characters")
    }

    static func patternTooDeep(_ limit: Int) -> Self {
        Self(
            code: "pattern-too-deep", vi: "ngoặc lồng nhau sâu hơn \(limit) lớp",
            en: "groups are nested deeper than \(limit)")
    }

    static func patternTooLarge(_ limit: Int) -> Self {
        Self(
            code: "pattern-too-large", vi: "mẫu cần một máy trạng thái lớn hơn giới hạn \(limit) trạng thái",
            en: "the pattern needs an automaton larger than the limit of \(limit) states")
    }

    static var patternMatchesNothing: Self {
        Self(
            code: "pattern-matches-nothing", vi: "không giá trị nào khớp được với mẫu này",
            en: "no value can match this pattern")
    }

    static func patternNotClosed(_ opening: String) -> Self {
        Self(
            code: "pattern-not-closed", vi: "dấu \(Quotation.of(opening)) chưa được đóng",
            en: "this \(Quotation.of(opening)) is not closed")
    }

    static func patternNotOpened(_ closing: String) -> Self {
        Self(
            code: "pattern-not-opened", vi: "dấu \(Quotation.of(closing)) không có dấu mở",
            en: "this \(Quotation.of(closing)) closes nothing")
    }

    static func patternMustBeEscaped(_ sign: String) -> Self {
        Self(
            code: "pattern-not-escaped", vi: "dấu \(Quotation.of(sign)) đứng một mình",
            en: "this \(Quotation.of(sign)) stands alone")
    }

    static var patternAnchorInside: Self {
        Self(
            code: "pattern-anchor-inside", vi: "'^' chỉ đứng được ở đầu mẫu, '$' chỉ ở cuối mẫu",
            en: "'^' can only begin a pattern and '$' only end it")
    }

    static func patternNothingToRepeat(_ sign: String) -> Self {
        Self(
            code: "pattern-nothing-to-repeat", vi: "trước \(Quotation.of(sign)) không có gì để lặp",
            en: "there is nothing before \(Quotation.of(sign)) to repeat")
    }

    static var patternRepeatedTwice: Self {
        Self(
            code: "pattern-repeated-twice", vi: "lặp lại một phép lặp", en: "this repeats a repetition")
    }

    static var patternLazy: Self {
        Self(code: "pattern-lazy", vi: "không có phép lặp lười", en: "there are no lazy repetitions")
    }

    static var patternPossessive: Self {
        Self(
            code: "pattern-possessive", vi: "không có phép lặp chiếm giữ", en: "there are no possessive repetitions")
    }

    static var patternBadCount: Self {
        Self(
            code: "pattern-bad-count", vi: "số lần lặp phải có dạng {3}, {3,} hoặc {3,5}",
            en: "a number of times is written {3}, {3,} or {3,5}")
    }

    static func patternCountReversed(_ least: Int, _ most: Int) -> Self {
        Self(
            code: "pattern-count-reversed", vi: "ít nhất \(least) lại lớn hơn nhiều nhất \(most)",
            en: "at least \(least) is more than at most \(most)")
    }

    static func patternCountTooLarge(_ limit: Int) -> Self {
        Self(
            code: "pattern-count-too-large", vi: "số lần lặp lớn hơn \(limit)",
            en: "the number of times is above \(limit)")
    }

    static var patternBackReference: Self {
        Self(
            code: "pattern-back-reference", vi: "mẫu không được nhắc lại phần đã khớp",
            en: "a pattern cannot refer back to what it matched")
    }

    static var patternLookAround: Self {
        Self(
            code: "pattern-look-around", vi: "mẫu không được nhìn trước hoặc nhìn sau",
            en: "a pattern cannot look ahead or behind")
    }

    static var patternUnknownGroup: Self {
        Self(
            code: "pattern-unknown-group", vi: "nhóm chỉ viết là ( ) hoặc (?: )", en: "a group is written ( ) or (?: )")
    }

    static var patternFlag: Self {
        Self(
            code: "pattern-flag", vi: "chỉ có một cờ là (?i), đặt ở đầu mẫu",
            en: "the only flag is (?i), at the start of the pattern")
    }

    static var patternOpenEscape: Self {
        Self(
            code: "pattern-open-escape", vi: "sau '\\' không có gì", en: "nothing follows this '\\'")
    }

    static func patternUnknownEscape(_ escape: String) -> Self {
        let shown = Quotation.of(escape)
        return Self(code: "pattern-unknown-escape", vi: "không có ký hiệu \(shown)", en: "there is no escape \(shown)")
    }

    static func patternBoundary(_ escape: String) -> Self {
        let shown = Quotation.of(escape)
        return Self(
            code: "pattern-boundary", vi: "không có ký hiệu biên \(shown)", en: "there is no boundary \(shown)")
    }

    static var patternBadHex: Self {
        Self(
            code: "pattern-bad-hex", vi: "mã ký tự viết là \\x41 hoặc \\u{1EC7}",
            en: "a code is written \\x41 or \\u{1EC7}")
    }

    static func patternNoScalar(_ escape: String) -> Self {
        let shown = Quotation.of(escape)
        return Self(
            code: "pattern-no-character", vi: "\(shown) không phải là mã của một ký tự",
            en: "\(shown) is not the code of a character")
    }

    static func patternUnknownCategory(_ escape: String) -> Self {
        let shown = Quotation.of(escape)
        return Self(
            code: "pattern-unknown-category", vi: "không có nhóm ký tự \(shown)",
            en: "there is no category \(shown)")
    }

    static var patternEmptyClass: Self {
        Self(
            code: "pattern-empty-class", vi: "tập ký tự trống", en: "this class holds no character")
    }

    static func patternRangeReversed(_ first: String, _ last: String) -> Self {
        Self(
            code: "pattern-range-reversed",
            vi: "khoảng ký tự từ \(Quotation.of(first)) đến \(Quotation.of(last)) bị ngược",
            en: "the range from \(Quotation.of(first)) to \(Quotation.of(last)) is reversed")
    }

    static var patternRangeOfClass: Self {
        Self(
            code: "pattern-range-of-class", vi: "khoảng ký tự phải nối hai ký tự",
            en: "a range must join two characters")
    }

    static var patternStrayHyphen: Self {
        Self(
            code: "pattern-stray-hyphen", vi: "dấu '-' sau một khoảng ký tự không rõ nghĩa",
            en: "the '-' after a range is ambiguous")
    }

    static var patternNamedClass: Self {
        Self(
            code: "pattern-named-class", vi: "không có tập ký tự có tên như [:alpha:]",
            en: "there are no named classes such as [:alpha:]")
    }
}
