// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with the keys of a mapping.

extension DiagnosticMessage {
    static func duplicateKey(_ key: String) -> Self {
        Self(
            code: "duplicate-key",
            vi: "khóa \(Quotation.of(key)) bị lặp lại trong cùng một nhóm",
            en: "key \(Quotation.of(key)) appears again in the same mapping")
    }

    static func firstDefinition(_ key: String) -> Self {
        Self(
            code: "first-definition",
            vi: "\(Quotation.of(key)) xuất hiện lần đầu ở đây",
            en: "\(Quotation.of(key)) first appears here")
    }

    static let mergeKey = Self(
        code: "merge-key",
        vi: "không hỗ trợ khóa gộp '<<'; hãy viết đầy đủ các khóa",
        en: "merge keys '<<' are not supported; write the keys out")

    static let emptyKey = Self(
        code: "empty-key",
        vi: "khóa không được để trống",
        en: "a key must not be empty")

    static let quoteNullKey = Self(
        code: "quote-null-key",
        vi: "nếu khóa thật sự là chữ 'null' hoặc '~', hãy đặt trong dấu ngoặc kép",
        en: "if the key really is the word 'null' or '~', put it in double quotes")

    static func keyNotScalar(isList: Bool) -> Self {
        Self(
            code: "key-not-scalar",
            vi: "khóa phải là một giá trị đơn, không được là \(isList ? "danh sách" : "nhóm khóa")",
            en: "a key must be a single value, not a \(isList ? "list" : "mapping")")
    }
}
