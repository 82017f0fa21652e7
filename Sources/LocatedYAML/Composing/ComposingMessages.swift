// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with a text before or beside its syntax: limits, encoding, emptiness.

extension DiagnosticMessage {
    static func tooLarge(_ bytes: Int, limit: Int) -> Self {
        Self(
            code: "too-large",
            vi: "tài liệu dài \(bytes) byte, vượt giới hạn \(limit) byte",
            en: "the document is \(bytes) bytes long, more than the limit of \(limit)")
    }

    static func tooDeep(_ limit: Int) -> Self {
        Self(
            code: "too-deep",
            vi: "tài liệu lồng nhau quá \(limit) tầng",
            en: "the document is nested more than \(limit) levels deep")
    }

    static func tooManyNodes(_ limit: Int) -> Self {
        Self(
            code: "too-many-nodes",
            vi: "tài liệu có hơn \(limit) giá trị, tính cả những chỗ dùng lại bằng bí danh",
            en: "the document has more than \(limit) values, those repeated by aliases included")
    }

    static func tooManyProblems(_ limit: Int) -> Self {
        Self(
            code: "too-many-problems",
            vi: "còn lỗi khác; chỉ hiển thị \(limit) lỗi đầu tiên",
            en: "there are more errors; only the first \(limit) are shown")
    }

    static let emptyDocument = Self(
        code: "empty-document", vi: "tài liệu không có nội dung", en: "the document is empty")

    static let textAfterDocument = Self(
        code: "text-after-document",
        vi: "tài liệu đã kết thúc trước chỗ này",
        en: "the document ends before this text")

    static func wideEncoding(_ name: String) -> Self {
        Self(
            code: "not-utf-8",
            vi: "tài liệu dùng bảng mã \(name); chỉ nhận UTF-8",
            en: "the document is in \(name); only UTF-8 is read")
    }

    static func invalidUTF8(_ byte: UInt8) -> Self {
        let hex = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        return Self(
            code: "invalid-utf-8",
            vi: "byte \(hex) ở đây không hợp lệ trong UTF-8",
            en: "byte \(hex) is not valid UTF-8 here")
    }

    static let saveAsUTF8 = Self(
        code: "save-as-utf-8",
        vi: "lưu lại tệp bằng bảng mã UTF-8",
        en: "save the file as UTF-8")

    static func controlCharacter(_ value: UInt32) -> Self {
        Self(
            code: "control-character",
            vi: "không được dùng ký tự điều khiển \(scalarName(value))",
            en: "control character \(scalarName(value)) is not allowed")
    }

    static func lineSeparator(_ value: UInt32) -> Self {
        Self(
            code: "line-separator",
            vi: "không được dùng ký tự ngắt dòng \(scalarName(value))",
            en: "line separator \(scalarName(value)) is not allowed")
    }

    static let escapeLineSeparator = Self(
        code: "escape-line-separator",
        vi: "xuống dòng bình thường, hoặc viết \\u2028 trong dấu ngoặc kép",
        en: "use an ordinary line end, or write \\u2028 inside double quotes")

    /// `U+000A`.
    static func scalarName(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
