// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// How to put a pattern right.

extension DiagnosticMessage {
    private static func patternHelp(_ code: String, _ vi: String, _ en: String) -> Self {
        Self(code: code, vi: vi, en: en)
    }

    static func patternWriteEscaped(_ sign: String) -> Self {
        let shown = Quotation.of("\\" + sign)
        return patternHelp(
            "pattern-write-escaped", "để chỉ chính ký tự này, hãy viết \(shown)",
            "for the character itself write \(shown)")
    }

    static let patternWholeValue = patternHelp(
        "pattern-whole-value", "mẫu luôn phải khớp với toàn bộ giá trị, không cần '^' và '$'",
        "a pattern always has to match the whole value; '^' and '$' are not needed")

    static let patternGroupIt = patternHelp(
        "pattern-group-it", "nếu đúng là ý này, hãy đặt phép lặp bên trong vào ngoặc: (a{2})*",
        "if this is meant, put the inner repetition in parentheses: (a{2})*")

    static let patternLazyIsPointless = patternHelp(
        "pattern-lazy-is-pointless", "toàn bộ giá trị phải khớp nên lười hay tham cho cùng kết quả: hãy bỏ dấu này",
        "the whole value has to match, so lazy and greedy give the same result: leave this sign out")

    static let patternLinear = patternHelp(
        "pattern-linear",
        "mẫu được so trong thời gian tuyến tính nên không có phần này; hãy dùng thêm một quy tắc dòng",
        "patterns are matched in linear time and have nothing of this kind; add a row rule beside the pattern")

    static let patternPlainGroup = patternHelp(
        "pattern-plain-group", "tên nhóm không dùng đến: hãy viết ( )", "names of groups are not used: write ( )")

    static let patternNoBoundary = patternHelp(
        "pattern-no-boundary", "mẫu luôn phải khớp với toàn bộ giá trị; để chỉ phần còn lại hãy viết '.*'",
        "a pattern always has to match the whole value; write '.*' for the rest")

    static let patternKnownCategories = patternHelp(
        "pattern-known-categories", "có \\p{L} (chữ), \\p{Lu} (chữ hoa), \\p{Ll} (chữ thường) và \\p{N} (số)",
        "there are \\p{L} (letters), \\p{Lu} (upper case), \\p{Ll} (lower case) and \\p{N} (numbers)")

    static let patternHyphenAtEnd = patternHelp(
        "pattern-hyphen-at-end", "để chỉ chính dấu '-', hãy đặt nó đầu hoặc cuối tập, hoặc viết '\\-'",
        "for the '-' itself put it first or last in the class, or write '\\-'")

    static let patternWriteRanges = patternHelp(
        "pattern-write-ranges", "hãy viết các khoảng, như [A-Za-z0-9], hoặc \\p{L}",
        "write the ranges, as in [A-Za-z0-9], or \\p{L}")

    static let patternFewerTimes = patternHelp(
        "pattern-fewer-times", "hãy giảm số lần lặp, hoặc kiểm tra độ dài bằng một phép kiểm tra riêng",
        "repeat fewer times, or check the length in a check of its own")
}
