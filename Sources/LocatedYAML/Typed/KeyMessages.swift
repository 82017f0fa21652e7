// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with the keys of a mapping whose keys are fixed.

extension DiagnosticMessage {
    static func unknownKey(_ key: Node, in name: (vi: String, en: String)) -> Self {
        Self(
            code: "unknown-key",
            vi: "khóa \(key.quotation) không dùng được trong \(name.vi)",
            en: "unknown key \(key.quotation) in \(name.en)")
    }

    static func allowedKeys(_ keys: [String]) -> Self {
        Self(
            code: "allowed-keys",
            vi: "các khóa dùng được: \(Quotation.list(keys))",
            en: "allowed keys: \(Quotation.list(keys))")
    }

    static func missingKeys(_ keys: [String], in name: (vi: String, en: String)) -> Self {
        let list = Quotation.list(keys)
        return Self(
            code: "missing-key",
            vi: "thiếu khóa \(list) trong \(name.vi)",
            en: "missing \(keys.count == 1 ? "key" : "keys") \(list) in \(name.en)")
    }

    static func emptyValue(_ key: Node) -> Self {
        Self(
            code: "empty-value",
            vi: "\(key.quotation) chưa có giá trị",
            en: "\(key.quotation) has no value")
    }
}
