// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with the syntax of a JSON text, beside what it shares with YAML.

extension DiagnosticMessage {
    static let jsonComment = Self(
        code: "json-comment",
        vi: "JSON không có chú thích; hãy xóa, hoặc dùng YAML",
        en: "JSON has no comments; remove it, or use YAML")

    static let trailingComma = Self(
        code: "trailing-comma",
        vi: "sau mục cuối cùng không được có dấu ','",
        en: "the last entry must not be followed by ','")

    static let singleQuotes = Self(
        code: "single-quotes",
        vi: "JSON dùng dấu ngoặc kép \", không dùng dấu '",
        en: "JSON uses double quotes \", not '")

    static func unquotedKey(_ text: String) -> Self {
        Self(
            code: "unquoted-key",
            vi: "khóa \(Quotation.of(text)) phải đặt trong dấu ngoặc kép",
            en: "key \(Quotation.of(text)) must be in double quotes")
    }

    static let expectedJSONKey = Self(
        code: "expected-key",
        vi: "ở đây phải là một khóa trong dấu ngoặc kép",
        en: "expected a key in double quotes here")

    static let expectedJSONColon = Self(
        code: "expected-colon",
        vi: "ở đây phải là dấu ':' sau khóa",
        en: "expected ':' after the key here")

    static func notFinite(_ text: String) -> Self {
        Self(
            code: "not-finite",
            vi: "JSON không có số \(Quotation.of(text))",
            en: "JSON has no number \(Quotation.of(text))")
    }

    static func notJSONValue(_ text: String) -> Self {
        Self(
            code: "not-json-value",
            vi: "\(Quotation.of(text)) không phải là giá trị JSON",
            en: "\(Quotation.of(text)) is not a JSON value")
    }

    /// What to write instead of a word that is no value.
    static func jsonValues(_ text: String) -> Self {
        switch text.lowercased() {
        case "true", "false", "null": didYouMean(text.lowercased())
        case "none", "nil", "undefined": didYouMean("null")
        default:
            Self(
                code: "json-values",
                vi: "đặt văn bản trong dấu ngoặc kép; ngoài ra chỉ có số, true, false và null",
                en: "put text in double quotes; otherwise only numbers, true, false and null are allowed")
        }
    }

    static let leadingZero = Self(
        code: "leading-zero",
        vi: "số không được bắt đầu bằng chữ số 0 thừa",
        en: "a number must not begin with an extra 0")

    static func jsonNumber(_ text: String) -> Self {
        Self(
            code: "bad-number",
            vi: "\(Quotation.of(text)) không phải là số hợp lệ",
            en: "\(Quotation.of(text)) is not a valid number")
    }

    static let jsonNumbers = Self(
        code: "json-numbers",
        vi: "viết như 7, -0.85 hoặc 1.5e2; đặt giá trị khác trong dấu ngoặc kép",
        en: "write it like 7, -0.85 or 1.5e2; put anything else in double quotes")

    static let unclosedJSONString = Self(
        code: "unclosed-quote",
        vi: "dấu ngoặc kép mở ở đây chưa được đóng",
        en: "this quote is never closed")

    static let closeJSONString = Self(
        code: "close-quote",
        vi: "thêm dấu ngoặc kép đóng; chỗ xuống dòng bên trong chuỗi viết là \\n",
        en: "add the closing quote; a line break inside a string is written \\n")

    static let jsonEscape = Self(
        code: "bad-escape",
        vi: "chuỗi thoát này không hợp lệ",
        en: "this escape is not valid")

    static let jsonEscapes = Self(
        code: "json-escapes",
        vi: "chỉ dùng \\\" \\\\ \\/ \\b \\f \\n \\r \\t hoặc \\u với bốn chữ số thập lục phân",
        en: "use only \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits")

    static let loneSurrogate = Self(
        code: "lone-surrogate",
        vi: "nửa cặp thay thế này đứng một mình nên không phải là ký tự",
        en: "this half of a surrogate pair stands alone and is no character")

    static let surrogatePairs = Self(
        code: "surrogate-pairs",
        vi: "viết cả cặp, ví dụ \\uD83D\\uDE00, hoặc viết thẳng ký tự",
        en: "write both halves, such as \\uD83D\\uDE00, or the character itself")

    static func escapeControl(_ byte: UInt8) -> Self {
        let escape =
            switch byte {
            case 0x08: "\\b"
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0C: "\\f"
            case 0x0D: "\\r"
            default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        return Self(
            code: "escape-control",
            vi: "trong chuỗi hãy viết \(escape)",
            en: "write it as \(escape) inside a string")
    }
}
