// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// How to put a row rule right.

extension DiagnosticMessage {
    static func ruleWriteInstead(_ sign: String) -> Self {
        let shown = Quotation.of(sign)
        return Self(code: "rule-write-instead", vi: "hãy viết \(shown)", en: "write \(shown)")
    }

    static let ruleStraightQuotes = Self(
        code: "rule-straight-quotes", vi: "văn bản đặt trong dấu nháy thẳng: \"…\" hoặc '…'",
        en: "texts stand in straight quotes: \"…\" or '…'")

    static let ruleDecimalPoint = Self(
        code: "rule-decimal-point", vi: "trong quy tắc, phần thập phân đứng sau dấu chấm: 1.5",
        en: "in rules the decimal places follow a point: 1.5")

    static let ruleJoinConditions = Self(
        code: "rule-join-conditions", vi: "nối các điều kiện bằng 'and' hoặc 'or'",
        en: "join conditions by 'and' or 'or'")

    static let ruleSplitChain = Self(
        code: "rule-split-chain", vi: "hãy viết 'a < b and b < c', hoặc 'b between a and c'",
        en: "write 'a < b and b < c', or 'b between a and c'")

    static let ruleWriteBetween = Self(
        code: "rule-write-between", vi: "khoảng viết là 'x between 1 and 5', kể cả hai đầu",
        en: "a range is written 'x between 1 and 5', both ends included")

    static let ruleWriteMissing = Self(
        code: "rule-write-missing", vi: "hãy viết 'x is missing' hoặc 'x is not missing'",
        en: "write 'x is missing' or 'x is not missing'")

    static let ruleQuotePattern = Self(
        code: "rule-quote-pattern", vi: "mẫu là một văn bản trong dấu nháy: ma matches \"[0-9]{12}\"",
        en: "a pattern is a text in quotes: code matches \"[0-9]{12}\"")

    static let ruleUseMatches = Self(
        code: "rule-use-matches", vi: "hãy dùng 'matches' với một mẫu: ten matches \"Nguyễn.*\"",
        en: "use 'matches' with a pattern: name matches \"Nguyễn.*\"")

    static let ruleWriteList = Self(
        code: "rule-write-list", vi: "danh sách viết là ('a', 'b') hoặc (1, 2)",
        en: "a list is written ('a', 'b') or (1, 2)")

    static let ruleNotFirst = Self(
        code: "rule-not-first", vi: "để phủ định một điều kiện, hãy đặt 'not' trước nó: not x = 1",
        en: "to deny a condition put 'not' before it: not x = 1")

    static func ruleBackquote(_ name: String) -> Self {
        let shown = Quotation.of("`" + name + "`")
        return Self(
            code: "rule-backquote", vi: "nếu đây là tên cột, hãy viết \(shown)",
            en: "if this is the name of a column, write \(shown)")
    }

    static let ruleWriteDate = Self(
        code: "rule-write-date", vi: "ngày viết là date \"2025-07-01\"", en: "a date is written date \"2025-07-01\"")

    static let ruleWriteTime = Self(
        code: "rule-write-time", vi: "giờ viết là time \"07:30\" hoặc time \"07:30:15\"",
        en: "a time of day is written time \"07:30\" or time \"07:30:15\"")

    static let ruleWriteTimestamp = Self(
        code: "rule-write-timestamp", vi: "thời điểm viết là timestamp \"2025-07-01T07:30:00+07:00\"",
        en: "a timestamp is written timestamp \"2025-07-01T07:30:00+07:00\"")
}
