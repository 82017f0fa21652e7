// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with the syntax of a YAML text.

extension DiagnosticMessage {
    static let tabIndentation = Self(
        code: "tab-indentation",
        vi: "dòng này thụt lề bằng phím Tab; YAML chỉ cho phép thụt lề bằng dấu cách",
        en: "this line is indented with a tab; YAML is indented with spaces")

    static let replaceTabs = Self(
        code: "replace-tabs",
        vi: "thay mỗi ký tự Tab bằng hai dấu cách",
        en: "replace each tab by two spaces")

    static let expectedColon = Self(
        code: "expected-colon",
        vi: "thiếu dấu ':' sau khóa này",
        en: "expected ':' after this key")

    static let keyThenColon = Self(
        code: "key-then-colon",
        vi: "viết 'khóa: giá trị', có dấu cách sau dấu hai chấm",
        en: "write 'key: value', with a space after the colon")

    static let misplacedColon = Self(
        code: "misplaced-colon",
        vi: "không được dùng ':' ở đây",
        en: "':' is not allowed here")

    static let quoteColon = Self(
        code: "quote-colon",
        vi: "nếu văn bản có ': ', đặt cả văn bản trong dấu ngoặc kép; nếu đây là một khóa, kiểm tra lại thụt lề",
        en: "put a text that contains ': ' in double quotes; if this is a key, check its indentation")

    static let misplacedDash = Self(
        code: "misplaced-dash",
        vi: "không được bắt đầu danh sách bằng '-' ở đây",
        en: "a list must not begin with '-' here")

    static let listOnNewLine = Self(
        code: "list-on-new-line",
        vi: "bắt đầu danh sách ở dòng mới, hoặc viết trong dấu ngoặc vuông: [a, b]",
        en: "begin the list on a new line, or write it in brackets: [a, b]")

    static let misplacedQuestionMark = Self(
        code: "misplaced-question-mark",
        vi: "không được dùng '?' ở đây",
        en: "'?' is not allowed here")

    static func unexpectedCharacter(_ text: String) -> Self {
        Self(
            code: "unexpected-character",
            vi: "giá trị không được bắt đầu bằng \(Quotation.of(text))",
            en: "a value must not begin with \(Quotation.of(text))")
    }

    static let quoteText = Self(
        code: "quote-text",
        vi: "đặt văn bản trong dấu ngoặc kép",
        en: "put the text in double quotes")

    static let anchorName = Self(
        code: "anchor-name",
        vi: "tên sau '&' hoặc '*' chỉ gồm chữ cái không dấu, chữ số, '-' và '_'",
        en: "a name after '&' or '*' has only letters A to Z, digits, '-' and '_'")

    static let unclosedQuote = Self(
        code: "unclosed-quote",
        vi: "dấu nháy mở ở đây chưa được đóng",
        en: "this quote is never closed")

    static let closeQuote = Self(
        code: "close-quote",
        vi: "thêm dấu nháy đóng; dấu ' bên trong '…' viết là ''",
        en: "add the closing quote; a ' inside '…' is written ''")

    static let yamlEscape = Self(
        code: "bad-escape",
        vi: "chuỗi thoát này không hợp lệ",
        en: "this escape is not valid")

    static let yamlEscapes = Self(
        code: "yaml-escapes",
        vi: "dấu '\\' viết là '\\\\' trong dấu ngoặc kép, hoặc dùng dấu nháy đơn",
        en: "write '\\' as '\\\\' inside double quotes, or use single quotes")

    static func unclosedBracket(_ bracket: UInt8) -> Self {
        let text = Quotation.of(String(Unicode.Scalar(bracket)))
        return Self(
            code: "unclosed-bracket",
            vi: "dấu \(text) mở ở đây chưa được đóng",
            en: "this \(text) is never closed")
    }

    static func expectedComma(_ closing: String) -> Self {
        Self(
            code: "expected-comma",
            vi: "ở đây phải là ',' hoặc '\(closing)'",
            en: "expected ',' or '\(closing)' here")
    }

    static func bracketOpensHere(_ bracket: String) -> Self {
        Self(
            code: "bracket-opens",
            vi: "dấu '\(bracket)' mở ở đây",
            en: "the '\(bracket)' opens here")
    }

    static let expectedKey = Self(
        code: "expected-key",
        vi: "ở đây phải là một khóa của nhóm",
        en: "expected a key of the mapping here")

    static let mappingBegins = Self(
        code: "mapping-begins", vi: "nhóm khóa bắt đầu ở đây", en: "the mapping begins here")

    static let alignKeys = Self(
        code: "align-keys",
        vi: "các khóa cùng nhóm phải thụt lề bằng nhau",
        en: "keys of one mapping are indented alike")

    static let indentAlike = Self(
        code: "indent-alike",
        vi: "các dòng cùng cấp phải thụt lề bằng nhau; xóa phần thừa nếu có",
        en: "lines of one level are indented alike; remove what is too much")

    static let expectedDash = Self(
        code: "expected-dash",
        vi: "ở đây phải là '-' của mục tiếp theo",
        en: "expected the '-' of the next item here")

    static let listBegins = Self(
        code: "list-begins", vi: "danh sách bắt đầu ở đây", en: "the list begins here")

    static let alignItems = Self(
        code: "align-items",
        vi: "các mục cùng danh sách phải thụt lề bằng nhau",
        en: "items of one list are indented alike")

    static let expectedValue = Self(
        code: "expected-value",
        vi: "ở đây phải là một giá trị",
        en: "expected a value here")

    static let blockScalarHeader = Self(
        code: "block-text-header",
        vi: "sau '|' hoặc '>' chỉ được có '+', '-' hoặc một chữ số từ 1 đến 9, rồi xuống dòng",
        en: "after '|' or '>' only '+', '-' or a digit 1 to 9 may follow, then the line must end")

    /// Anything this module has no words for. The problem is libyaml's own wording.
    static func otherSyntaxProblem(_ problem: String) -> Self {
        Self(
            code: "yaml-syntax",
            vi: "sai cú pháp YAML (\(problem))",
            en: "not valid YAML (\(problem))")
    }
}
